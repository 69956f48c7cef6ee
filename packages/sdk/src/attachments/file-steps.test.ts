import { describe, expect, it } from 'vitest';
import { invalid } from '../invalid.js';
import { rowDueAt } from '../outbox/lease.js';
import type { Standing } from '../outbox/standing.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { photo, sha256 } from '../testing/with-files.js';
import { claimFile, keepFiles } from './file-steps.js';
import { readFiles } from './read-files.js';

const NOW = 1_800_000_000_000;
const DAY_MS = 86_400_000;
/** A store with one file, and a look at it by a page that finds its voice at a place, or nowhere. */
async function setUp() {
  const { run, rows } = memoryStore();
  const files = await readFiles([photo], 'voice', invalid);
  await run(() => keepFiles(files, NOW));
  const look = (nowMs: number, at?: Standing['at']) => {
    const voices = new Map(at && [['voice', at] as const]);
    return run(() => claimFile({ owner: 'me', nowMs, voices, dueAt: rowDueAt }));
  };
  return { look, kept: async () => (await rows('attachments')).length + (await rows('files')).length };
}

describe('claimFile, of a file without a voice', () => {
  it('deletes it a day after a page has found that, not a millisecond sooner', async () => {
    const { look, kept } = await setUp();
    await look(NOW + 3 * DAY_MS);
    await look(NOW + 4 * DAY_MS - 1);
    expect(await kept()).toBe(2);
    await look(NOW + 4 * DAY_MS);
    expect(await kept()).toBe(0);
  });

  it('keeps it if its voice was only being stored, however far the clock was set forward meanwhile', async () => {
    const { look } = await setUp();
    await look(NOW + 10 * DAY_MS);
    await look(NOW + 10 * DAY_MS + 1, 'stored');
    expect((await look(NOW + 10 * DAY_MS + 2, 'delivered')).row).toMatchObject({
      id: `voice/${sha256('photo')}`,
      state: 'ready',
    });
  });

  it('gives it a minute, and no more, once its voice is known and it is under way', async () => {
    const { look } = await setUp();
    await look(NOW);
    expect((await look(NOW + 1, 'delivered')).row).toMatchObject({ attempts: 1 });
    expect((await look(NOW + 60_000, 'delivered')).row).toBeUndefined();
    expect((await look(NOW + 60_001, 'delivered')).row).toMatchObject({ attempts: 2 });
  });

  it('deletes it even if the day was counted by a clock that was years ahead', async () => {
    const { look, kept } = await setUp();
    await look(NOW + 999 * DAY_MS);
    await look(NOW + DAY_MS);
    expect(await kept()).toBe(0);
  });
});
