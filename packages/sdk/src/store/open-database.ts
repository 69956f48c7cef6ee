import { TABLE_NAMES } from '../outbox/rows.js';

const lacks = (db: IDBDatabase) => TABLE_NAMES.filter((table) => !db.objectStoreNames.contains(table));

/**
 * Opens the database at whatever version it has and adds the tables it lacks. Nothing is ever taken away, so that tabs
 * with an older or newer SDK can share it.
 *
 * @param version Leave out; the version to upgrade to.
 * @returns Never settles while a tab that does not let go blocks an upgrade.
 * @throws {Error} What the browser says.
 */
export async function openDatabase(factory: IDBFactory, name: string, version?: number): Promise<IDBDatabase> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      for (const table of lacks(request.result)) request.result.createObjectStore(table, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (!lacks(db).length) return db;
  db.close();
  return openDatabase(factory, name, db.version + 1);
}
