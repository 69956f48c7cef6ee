/**
 * How many voices of a site wait on this device. Leaves storage as it was.
 *
 * @param site Name of the site.
 * @returns 0 where there are none, or storage is shut. What waits where there are no databases is not counted.
 */
export const countUnsent = (site: string): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(`hearback-${site}`);
    // There is none, or no longer: leave it so rather than make an empty one.
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
