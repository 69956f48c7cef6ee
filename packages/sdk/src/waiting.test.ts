import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HOUR, SECOND, submit } from './testing/client-helpers.js';
import { Device } from './testing/device.js';
import { broken, status } from './testing/scripted-endpoint.js';

describe('a clock', () => {
  it.each([
    ['an hour', HOUR],
    ['days', 10 * 24 * HOUR],
  ])('that is set back by %s voids the pauses that were counted from then', async (_, backMs) => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 9 }, () => broken));
    const { client } = device.open();
    await submit(device, client);
    while (device.endpoint.requests.length < 9) await device.clock.advance(SECOND);
    client.close();
    device.clock.jump(-backMs);
    const later = device.open();
    await device.clock.advance(HOUR / 4);
    expect(await later.client.pending()).toEqual([]);
  });

  it('is looked at every hour, however long the pause', async () => {
    const device = new Device();
    device.endpoint.script(() => status(503, { 'retry-after': '86400' }));
    const delays: number[] = [];
    const { client } = device.open({
      schedule(run, delayMs) {
        delays.push(delayMs);
        return device.clock.schedule(run, delayMs);
      },
    });
    const { settled } = await submit(device, client);
    await device.clock.advance(23 * HOUR);
    expect(device.endpoint.requests).toHaveLength(1);
    await device.clock.advance(2 * HOUR);
    expect(await settled).toBe('accepted');
    expect(Math.max(...delays)).toBe(HOUR);
  });
});

describe('an endpoint that asks to wait', () => {
  it('is heeded by voices in every store', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(429, { 'retry-after': '600' });
    const first = device.open({ indexedDB: null });
    await submit(device, first.client);
    first.client.close();
    const { length } = device.endpoint.requests;
    // In the database there is nothing yet of what localStorage knows.
    const { client } = device.open();
    await submit(device, client);
    device.storage.quota = 0;
    await device.clock.advance(590 * SECOND);
    expect(device.endpoint.requests.length).toBeLessThanOrEqual(length + 1);
  });
});
