import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { hush, watchedAtWork } from './testing/odd-databases.js';

describe('a held voice on a disk that is slower than anybody waits', () => {
  it('is not said to be taken back where simpler storage took it over meanwhile, and it has arrived from there', async () => {
    const here = new Device();
    let delayMs = 0;
    const slow = watchedAtWork(here.indexedDB!, (transaction) => {
      const ms = delayMs;
      if (ms)
        Object.defineProperty(transaction, 'oncomplete', {
          set(done: () => void) {
            here.clock.schedule(done, ms);
          },
        });
    });
    const { client } = here.open({ indexedDB: slow });
    const { id, settled } = await submit(here, client, { ...complaint(), holdMs: 6 * SECOND });
    delayMs = 6 * SECOND;
    const looking = client.pending();
    await here.clock.advance(5 * SECOND - 1);
    const recalling = client.recall(id);
    await here.clock.advance(4 * SECOND);
    delayMs = 3 * SECOND;
    await here.clock.advance(MINUTE);
    await looking;
    expect(here.endpoint.ids).toEqual([id]);
    expect(await settled).toBe('accepted');
    expect(await recalling).toBe(false);
  });

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
