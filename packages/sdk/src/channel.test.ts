import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { submit } from './testing/client-helpers.js';
import { Device } from './testing/device.js';

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
  ])('is a dead line %s, and the voice is delivered all the same', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const device = new Device();
    const { client, page } = device.open({ channel: undefined });
    page.tell('leaving');
    page.tell('resumed');
    const { settled } = await submit(device, client);
    expect(await settled).toBe('accepted');
    client.close();
  });
});
