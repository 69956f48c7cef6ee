import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';

import { complaint, Device } from './testing/device.js';

describe('Client', () => {
  it('delivers a voice and tells so', async () => {
    const device = new Device();
    const { client } = device.open();
    const told: unknown[] = [];
    client.on('stored', (event) => told.push(['stored', event]));
    client.on('delivered', (event) => told.push(['delivered', event]));
    const submitting = client.submit(complaint());
    await device.clock.advance(0);
    const receipt = await submitting;
    expect(receipt.durability).toBe('disk');
    expect(await receipt.settled).toBe('accepted');
    const { id, number } = receipt;
    expect(told).toEqual([
      ['stored', { id, number, durability: 'disk' }],
      ['delivered', { id, number, outcome: 'accepted' }],
    ]);
    expect(await client.pending()).toEqual([]);
    expect(device.clock.timers).toBe(0);
  });
});
