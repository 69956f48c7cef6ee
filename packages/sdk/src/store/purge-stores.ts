import { keyPrefix } from '../key-prefix.js';
import { purge } from '../outbox/on-request.js';
import type { Surroundings } from '../surroundings.js';
import { unlessItThrows } from '../unless-it-throws.js';
import { storageKeys } from './local-storage-store.js';
import type { StoreLadder } from './store-ladder.js';

/**
 * Forgets everything on every rung, also on one that was given up or never needed, and what forms and the tracker keep beside them, be it for this tab
 * alone.
 *
 * @throws {Error} Why some of it cannot be reached; the rest is empty then.
 */
export async function purgeStores(ladder: StoreLadder, { site, localStorage }: Surroundings): Promise<void> {
  // Keys and drafts first, and before anything is waited for: what is said from now on stays, and no rung is emptied twice.
  const emptying = [localStorage, unlessItThrows(() => globalThis.sessionStorage)].map(async (storage) => {
    if (storage) for (const key of storageKeys(storage)) if (key.startsWith(keyPrefix(site))) storage.removeItem(key);
  });
  emptying.push(ladder.everywhere(purge));
  await Promise.allSettled(emptying);
  await Promise.all(emptying);
}
