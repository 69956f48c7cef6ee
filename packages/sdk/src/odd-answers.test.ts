import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { hear, MINUTE, submit } from './testing/client-helpers.js';
import { Device } from './testing/device.js';
import { json, outcomes, type Answer } from './testing/scripted-endpoint.js';

describe('an answer of the wrong shape', () => {
  it.each<[string, Answer]>([
    ['outcomes that are nothing', () => json({ outcomes: [null] })],
    ['an outcome of nothing but an id', ({ events }) => json({ outcomes: [null, { id: events[0]!.id }] })],
  ])('of %s costs the page none of its storage, and the voice goes later', async (_, answer) => {
    for (const indexedDB of [undefined, null]) {
      const device = new Device();
      device.endpoint.script(answer, answer);
      device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
      const { client } = device.open(indexedDB === null ? { indexedDB } : {});
      const { durability, settled } = await submit(device, client);
      const storage = hear(client, 'storage');
      await device.clock.advance(MINUTE);
      expect(storage).toEqual([]);
      expect(await settled).toBe('accepted');
      expect(await client.pending()).toEqual([]);
      expect(durability).toBe(indexedDB === null ? 'disk-deferred' : 'disk');
    }
  });
});
