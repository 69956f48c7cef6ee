import type { Store } from './store.js';

/**
 * Opens a register in PostgreSQL 13 or newer, and brings it to the newest schema. Several collectors may share it.
 *
 * @param url `postgres://user:password@host/database`, as libpq has it; a schema other than `public` by
 *   `?options=-csearch_path%3Dname`.
 * @throws {Error} If it cannot be connected to or written, or is from a newer version.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  // Whoever keeps the register in SQLite does not load the driver, nor, where that has a thread of its own, what both are asked by.
  const [{ PostgresEngine }, { SqlStore }] = await Promise.all([
    import('./postgres/postgres-engine.js'),
    import('./sql/sql-store.js'),
  ]);
  return new SqlStore(await PostgresEngine.open(url));
}
