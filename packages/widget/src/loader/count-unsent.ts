/** A file on this device, as far as a look from outside needs to know it. */
type WaitingFile = { readonly state: string };

/**
 * How many voices of a site wait on this device, or all that there is of its files. Changes nothing in its storage.
 *
 * @param site Name of the site.
 * @returns 0 where there is nothing, or storage is blocked. What is kept elsewhere than in the database is not counted.
 */
export function countUnsent(site: string): Promise<number>;
export function countUnsent(site: string, table: 'attachments', ask: 'getAll'): Promise<readonly WaitingFile[] | 0>;
export function countUnsent(site: string, table = 'outbox', ask: 'count' | 'getAll' = 'count'): Promise<unknown> {
  return new Promise((resolve) => {
    const none = () => resolve(0);
    const opening = indexedDB.open(`hearback-${site}`);
    // There is no database: aborting keeps the browser from creating an empty one.
    opening.onupgradeneeded = () => opening.transaction!.abort();
    opening.onerror = none;
    opening.onsuccess = () => {
      const database = opening.result;
      if (database.objectStoreNames.contains(table)) {
        const asking = database.transaction(table).objectStore(table)[ask]();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = none;
      } else none();
      database.close(); // Waits for the answer.
    };
  });
}
