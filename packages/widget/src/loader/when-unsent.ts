/**
 * Calls back if voices of a site wait on this device. Leaves storage as it was; stays silent where it is shut.
 *
 * @param site Name of the site.
 * @param found Called once, if at all.
 */
export function whenUnsent(site: string, found: () => void): void {
  const opening = indexedDB.open(`hearback-${site}`);
  // There is none, or no longer: leave it so rather than make an empty one.
  opening.onupgradeneeded = () => opening.transaction!.abort();
  opening.onsuccess = () => {
    const database = opening.result;
    if (database.objectStoreNames.contains('outbox')) {
      const counting = database.transaction('outbox').objectStore('outbox').count();
      counting.onsuccess = () => counting.result && found();
    }
    database.close(); // Waits for the count.
  };
}
