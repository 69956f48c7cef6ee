import { TABLE_NAMES } from '../outbox/rows.js';

function open(factory: IDBFactory, name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      const db = request.result;
      for (const table of TABLE_NAMES)
        if (!db.objectStoreNames.contains(table)) db.createObjectStore(table, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Failed to open the outbox: another tab holds an older version.'));
  });
}

/**
 * Opens the database at whatever version it has and adds the tables it lacks. Nothing is ever taken away, so that tabs
 * with an older or newer SDK can share it.
 *
 * @throws {Error} What the browser says, or that another tab blocks the upgrade.
 */
export async function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const db = await open(factory, name);
  if (TABLE_NAMES.every((table) => db.objectStoreNames.contains(table))) return db;
  db.close();
  return open(factory, name, db.version + 1);
}
