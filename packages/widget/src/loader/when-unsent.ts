/**
 * Calls back if voices of a site wait on this device. Creates and changes nothing in storage; stays silent where storage is shut or its
 * databases cannot be listed.
 *
 * @param site Name of the site.
 * @param found Called once, if at all.
 */
export async function whenUnsent(site: string, found: () => void): Promise<void> {
  const name = `hearback-${site}`;
  try {
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
    const opening = indexedDB.open(name);
    // Deleted since it was listed: leave it so rather than make an empty one.
    opening.onupgradeneeded = () => opening.transaction!.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      if (database.objectStoreNames.contains('outbox')) {
        const counting = database.transaction('outbox').objectStore('outbox').count();
        counting.onsuccess = () => counting.result && found();
      }
      database.close(); // Waits for the count.
    };
  } catch {
    // A page without storage has nothing waiting in it.
  }
}
