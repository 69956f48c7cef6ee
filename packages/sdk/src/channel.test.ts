import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, submit } from './testing/client-helpers.js';
import { Device } from './testing/device.js';
import { broken } from './testing/scripted-endpoint.js';

describe('broadcastChannel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['where there is none', undefined],
    [
      'where the person forbids the site its data, as Firefox has it',
      function BroadcastChannel() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
  ])('gives no line %s, and the voice is delivered all the same', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const device = new Device();
    const { client, page } = device.open({ channel: undefined });
    page.tell('leaving');
    page.tell('resumed');
    const { settled } = await submit(device, client);
    expect(await settled).toBe('accepted');
    client.close();
  });

  it.each(['was shown again', 'had its next attempt'])(
    'is done without: a page that %s since another tab discarded a voice does not send it as it is left',
    async (since) => {
      vi.stubGlobal('BroadcastChannel', undefined);
      const device = new Device();
      device.endpoint.usually = broken;
      const { client, page } = device.open({ channel: undefined });
      const { id } = await submit(device, client);
      const other = device.open({ channel: undefined }).client;
      expect(await other.discard(id)).toBe(true);
      if (since === 'was shown again') page.tell('resumed');
      await device.clock.advance(since === 'was shown again' ? 0 : MINUTE);
      const before = device.endpoint.requests.length;
      page.tell('leaving');
      await device.clock.advance(MINUTE);
      expect(device.endpoint.requests).toHaveLength(before);
      expect(await other.pending()).toEqual([]);
    },
  );
});
