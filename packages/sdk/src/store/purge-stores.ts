import { keyPrefix } from '../key-prefix.js';
import { purge } from '../outbox/on-request.js';
import { within } from '../schedule.js';
import type { Surroundings } from '../surroundings.js';
import { OPEN_TIMEOUT_MS, openIndexedDbStore } from './indexeddb-store.js';
import { storageKeys } from './local-storage-store.js';
import { databaseName, type StoreLadder } from './store-ladder.js';

/**
 * Forgets everything on every rung, also on one that was given up or never needed, and what forms and the tracker keep beside them.
 *
 * @throws {Error} Why a rung cannot be reached; the others are empty then.
 */
export async function purgeStores(ladder: StoreLadder, world: Surroundings): Promise<void> {
  const { site, indexedDB, localStorage, schedule } = world;
  // Before anything is waited for: what is said from now on stays, and no rung is emptied twice.
  if (localStorage)
    for (const key of storageKeys(localStorage)) if (key.startsWith(keyPrefix(site))) localStorage.removeItem(key);
  const purged = await ladder.each(function* (durability) {
    yield* purge();
    return durability;
  }, 'all');
  if (!indexedDB || purged.includes('disk')) return;
  const opening = openIndexedDbStore(indexedDB, databaseName(site), schedule);
  try {
    await (await within(opening, OPEN_TIMEOUT_MS, schedule)).transact(purge, 'all');
  } finally {
    void opening.then((database) => database.close()).catch(() => {});
  }
}
