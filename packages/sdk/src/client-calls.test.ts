import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, failure, SECOND, HOUR } from './testing/client-helpers.js';
import { Device } from './testing/device.js';
import { broken, outcomes } from './testing/scripted-endpoint.js';

describe('dead letters', () => {
  const refusing = async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
    const { client } = device.open();
    const receipt = await submit(device, client);
    return { device, client, receipt };
  };

  it('survive a reload, and their receipts still tell why', async () => {
    const { device, client, receipt } = await refusing();
    client.close();
    const second = device.open().client;
    await device.clock.advance(0);
    const again = (await second.receipt(receipt.id))!;
    expect(await failure(again.settled)).toMatchObject({ code: 'REJECTED', reason: 'schema' });
    expect(await second.deadLetters()).toHaveLength(1);
  });

  it('are sent again when somebody says so', async () => {
    const { device, client, receipt } = await refusing();
    expect(await client.retry(receipt.id)).toBe(true);
    const again = (await client.receipt(receipt.id))!;
    await device.clock.advance(0);
    expect(await again.settled).toBe('accepted');
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.retry(receipt.id)).toBe(false);
  });

  it('are forgotten when somebody says so', async () => {
    const { client, receipt } = await refusing();
    expect(await client.discard(receipt.id)).toBe(true);
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.receipt(receipt.id)).toBeUndefined();
    expect(await client.discard(receipt.id)).toBe(false);
  });
});

describe('discard', () => {
  it('withdraws a voice that waits', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const { client } = device.open();
    const { id, settled } = await submit(device, client);
    expect(await client.discard(id)).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    await device.clock.advance(HOUR);
    expect(device.endpoint.ids).toEqual([id]);
  });
});

describe('flush', () => {
  it('cuts short a pause the client chose itself', async () => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 10 }, () => broken));
    const { client } = device.open();
    await submit(device, client);
    while (device.endpoint.requests.length < 10) await device.clock.advance(device.clock.nextInMs!);
    const flushing = client.flush({ timeout: 5 * SECOND });
    await device.clock.advance(0);
    expect(await flushing).toEqual({ accepted: 1, pending: 0, dead: 0 });
  });

  it('returns at its timeout from an endpoint that does not answer, and drops nothing', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const { client } = device.open();
    await submit(device, client);
    const flushing = client.flush({ timeout: 5 * SECOND });
    await device.clock.advance(5 * SECOND);
    expect(await flushing).toEqual({ accepted: 0, pending: 1, dead: 0 });
  });

  it('returns at once when nothing waits', async () => {
    const device = new Device();
    const { client } = device.open();
    const flushing = client.flush();
    await device.clock.advance(0);
    expect(await flushing).toEqual({ accepted: 0, pending: 0, dead: 0 });
    expect(device.clock.timers).toBe(0);
  });
});
