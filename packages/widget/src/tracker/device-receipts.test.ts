import { describe, expect, it } from 'vitest';
import { DeviceReceipts, receiptsKey, type DeviceReceipt } from './device-receipts.js';

/** A `Storage` of one page, with what is in it. */
function fakeStorage(items = new Map<string, string>()) {
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
}

const receipt = (number: string, sentAt = '2026-11-23T08:00:00.000Z'): DeviceReceipt => ({
  number,
  key: 'K',
  kind: 'complaint',
  sentAt,
});

describe('DeviceReceipts', () => {
  it('keeps receipts of its own site, the newest first', () => {
    const storage = fakeStorage();
    const [portal, shop] = ['portal', 'shop'].map((site) => new DeviceReceipts(site, () => storage));
    portal!.keep(receipt('A'));
    portal!.keep(receipt('B', '2026-11-24T08:00:00.000Z'));
    expect(portal!.all().map(({ number }) => number)).toEqual(['B', 'A']);
    expect(shop!.all()).toEqual([]);
  });

  it('adds what is newly known to what it has', () => {
    const receipts = new DeviceReceipts('portal', fakeStorage);
    const storage = fakeStorage();
    const kept = new DeviceReceipts('portal', () => storage);
    kept.keep({ ...receipt('A'), seenAt: '2026-11-23T09:00:00.000Z' });
    kept.keep({ ...receipt('A'), state: 'resolved' });
    expect(kept.all()).toEqual([{ ...receipt('A'), seenAt: '2026-11-23T09:00:00.000Z', state: 'resolved' }]);
    expect(receipts.all()).toEqual([]);
  });

  it('leaves no trace of what it forgets', () => {
    const storage = fakeStorage();
    const receipts = new DeviceReceipts('portal', () => storage);
    receipts.keep(receipt('A'));
    receipts.keep(receipt('B'));
    receipts.forget('A');
    expect(storage.items.get(receiptsKey('portal'))).not.toContain('"A"');
    receipts.forget('B');
    expect(storage.items.size).toBe(0);
    receipts.keep(receipt('C'));
    receipts.wipe();
    expect(storage.items.size).toBe(0);
  });

  it.each(['{', '{}', '[1,null,{"number":1}]', '"x"'])('takes %s of another script for nothing', (text) => {
    const storage = fakeStorage(new Map([[receiptsKey('portal'), text]]));
    expect(new DeviceReceipts('portal', () => storage).all()).toEqual([]);
  });

  it('does without storage', () => {
    const shut = new DeviceReceipts('portal', () => {
      throw new DOMException('shut', 'SecurityError');
    });
    expect(shut.keep(receipt('A'))).toBe(false);
    expect(shut.all()).toEqual([]);
    shut.wipe();
  });
});
