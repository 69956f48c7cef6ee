import { forgetDrafts } from '../kept-drafts.js';
import { purge } from '../outbox/dead-letters.js';
import { within } from '../schedule.js';
import type { Surroundings } from '../surroundings.js';
import { OPEN_TIMEOUT_MS, openIndexedDbStore } from './indexeddb-store.js';
import { localStorageStore } from './local-storage-store.js';
import { databaseName, type StoreLadder } from './store-ladder.js';

/**
 * Forgets everything on every rung, also on one that was given up or never needed.
 *
 * @throws {Error} Why a rung cannot be reached; the others are empty then.
 */
export async function purgeStores(ladder: StoreLadder, world: Surroundings): Promise<void> {
  const { site, indexedDB, localStorage, schedule } = world;
  // What is said from now on stays: no rung is emptied twice.
  const purged = await ladder.each(function* (durability) {
    yield* purge();
    return durability;
  }, 'all');
  if (localStorage) {
    if (!purged.includes('disk-deferred')) await localStorageStore(localStorage, site).transact(purge);
    forgetDrafts(localStorage, site);
  }
  if (!indexedDB || purged.includes('disk')) return;
  const opening = openIndexedDbStore(indexedDB, databaseName(site), schedule);
  try {
    await (await within(opening, OPEN_TIMEOUT_MS, schedule)).transact(purge, 'all');
  } finally {
    void opening.then((database) => database.close()).catch(() => {});
  }
}
