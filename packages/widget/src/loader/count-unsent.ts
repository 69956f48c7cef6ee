/**
 * How many voices of a site wait on this device. Changes nothing in its storage.
 *
 * @param site Name of the site.
 * @returns 0 where there are none, or storage is blocked. Voices kept elsewhere than in the database are not counted.
 */
export const countUnsent = (site: string): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(`hearback-${site}`);
    // There is no database: aborting keeps the browser from creating an empty one.
    opening.onupgradeneeded = () => opening.transaction!.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const database = opening.result;
      if (database.objectStoreNames.contains('outbox')) {
        const counting = database.transaction('outbox').objectStore('outbox').count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => resolve(0);
      } else resolve(0);
      database.close(); // Waits for the count.
    };
  });
