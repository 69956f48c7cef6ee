import { readReply } from '../acknowledgement.js';
import { invalid } from '../invalid.js';
import type { ListenerBook } from '../listener-book.js';
import { rowDueAt } from '../outbox/lease.js';
import { standings } from '../outbox/standing.js';
import { pauseMs } from '../retry-policy.js';
import { memoryStore } from '../store/memory-store.js';
import type { StoreLadder } from '../store/store-ladder.js';
import type { Surroundings } from '../surroundings.js';
import { send } from '../transport.js';
import { createTurns } from '../turns.js';
import type { Uploads } from './uploads.js';

/**
 * Brings in what only files need.
 *
 * @throws {Error} What the browser says when it cannot be loaded.
 */
export async function openUploads(
  world: Surroundings,
  owner: string,
  ladder: StoreLadder,
  book: ListenerBook,
): Promise<Uploads> {
  const { createUploads } = await import('./uploads.js');
  return createUploads({
    world,
    ladder,
    book,
    owner,
    turns: createTurns(world.locks, `hearback-attachments:${world.site}`, world.schedule),
    memory: memoryStore(),
    request: async (sending) => readReply(await send(world, sending), 'status', world.now()),
    async voices(ids) {
      const found = (await ladder.each(() => standings(ids), 'read')).flatMap(({ result }) => result);
      const has = found.filter((standing) => standing !== undefined);
      const idsOf = (some: typeof has) => new Set(some.map(({ id }) => id));
      return { known: idsOf(has), delivered: idsOf(has.filter(({ at }) => at === 'delivered')) };
    },
    dueAt: rowDueAt,
    pauseMs: (verdict, failures) => pauseMs(verdict, failures, world.fraction),
    invalid,
  });
}
