import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { hush, watchedAtWork } from './testing/odd-databases.js';

describe('a held voice on a disk that is slower than anybody waits', () => {
  it('is sent after all where it was taken back and nobody heard so', async () => {
    const here = new Device();
    let unheard = 0;
    const slow = watchedAtWork(here.indexedDB!, (transaction, mode) => {
      if (mode === 'readwrite' && unheard-- > 0) hush(transaction);
    });
    const { client } = here.open({ indexedDB: slow });
    const { id, settled } = await submit(here, client, { ...complaint(), holdMs: MINUTE });
    unheard = 2;
    const recalling = client.recall(id);
    await here.clock.advance(10 * SECOND);
    expect(await recalling).toBe(false);
    await here.clock.advance(MINUTE);
    expect(here.endpoint.ids).toEqual([id]);
    expect(await settled).toBe('accepted');
  });
});
