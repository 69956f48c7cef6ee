/**
 * Finds which sites have voices waiting on this device, without creating or changing anything in storage.
 *
 * @param sites Site names to ask for.
 * @returns Those with at least one voice in their outbox. Empty where storage is shut or cannot be listed.
 */
export async function unsentSites(sites: readonly string[]): Promise<string[]> {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const counts = await Promise.all(sites.map((site) => (names.includes(`hearback-${site}`) ? countOutbox(site) : 0)));
    return sites.filter((_, index) => counts[index]);
  } catch {
    return [];
  }
}

const countOutbox = (site: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(`hearback-${site}`);
    // Deleted between listing and opening: leave it so rather than make an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      const finish = (count: number) => {
        db.close();
        resolve(count);
      };
      if (!db.objectStoreNames.contains('outbox')) return finish(0);
      const counting = db.transaction('outbox').objectStore('outbox').count();
      counting.onsuccess = () => finish(counting.result);
      counting.onerror = () => finish(0);
    };
  });
