import type { TrackedCase } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { DeviceReceipts, type DeviceReceipt } from './device-receipts.js';
import { openCases } from './open-cases.js';
import { sampleCase } from '../test-support/sample-case.js';

const ENDPOINT = 'https://feedback.example/v1/events';
const ANSWERED = sampleCase({ told: [{ at: '2026-11-23T09:00:00.000Z', change: 'replied', message: 'Soon.' }] });

/** A device that keeps these receipts, and an endpoint that tells these cases. */
function device(kept: readonly Partial<DeviceReceipt>[], cases: Readonly<Record<string, TrackedCase>> = {}) {
  const items = new Map<string, string>();
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
  const receipts = new DeviceReceipts('portal', () => storage);
  for (const each of kept)
    receipts.keep({ number: 'A', key: 'K', kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z', ...each });
  const asked: string[] = [];
  const clock = { nowMs: Date.parse('2026-11-23T12:00:00.000Z') };
  const request = (async (url: URL) => {
    const number = url.pathname.split('/').at(-1)!;
    asked.push(number);
    const found = cases[number];
    return found ? Response.json(found) : new Response(null, { status: 404 });
  }) as unknown as typeof fetch;
  const count = () => openCases(ENDPOINT, 'portal', { receipts, request, now: () => clock.nowMs });
  return { receipts, asked, clock, count };
}

describe('openCases', () => {
  it('asks nothing where nothing is kept', async () => {
    const { asked, count } = device([]);
    expect(await count()).toBe(0);
    expect(asked).toEqual([]);
  });

  it('counts the cases in which somebody else did something', async () => {
    const { count } = device([{ number: 'A' }, { number: 'B' }, { number: 'C' }], { A: ANSWERED, B: sampleCase() });
    expect(await count()).toBe(1);
  });

  it('does not count what the person has seen', async () => {
    const { count } = device([{ number: 'A', seenAt: '2026-11-23T09:00:00.000Z' }], { A: ANSWERED });
    expect(await count()).toBe(0);
  });

  it('asks again once the clock of the device was put right, whichever way it was wrong', async () => {
    const { asked, clock, count } = device([{ number: 'A' }], { A: sampleCase() });
    await count();
    clock.nowMs -= 24 * 60 * 60_000;
    await count();
    expect(asked).toEqual(['A', 'A']);
  });

  it('asks again after ten minutes, not before, and not for what has news already', async () => {
    const { asked, clock, count } = device([{ number: 'A' }, { number: 'B' }], { A: ANSWERED, B: sampleCase() });
    await count();
    clock.nowMs += 10 * 60_000 - 1;
    expect(await count()).toBe(1);
    expect(asked.toSorted()).toEqual(['A', 'B']);
    clock.nowMs += 1;
    expect(await count()).toBe(1);
    expect(asked.slice(2)).toEqual(['B']);
  });

  it('asks for a closed case once a day', async () => {
    const { asked, clock, count } = device([{ number: 'A' }], { A: sampleCase({ state: 'closed' }) });
    await count();
    clock.nowMs += 23 * 3_600_000;
    await count();
    clock.nowMs += 3_600_000;
    await count();
    expect(asked).toEqual(['A', 'A']);
  });

  it('asks for ten at most, the newest', async () => {
    const { asked, count } = device(
      Array.from({ length: 12 }, (_, nth) => ({ number: `N${nth}`, sentAt: new Date(nth * 1000).toISOString() })),
    );
    await count();
    expect(asked.toSorted()).toEqual(['N10', 'N11', ...Array.from({ length: 8 }, (_, nth) => `N${nth + 2}`)]);
  });
});
