import { existsSync } from 'node:fs';
import { SqliteStore } from '../store/sqlite-store.js';
import { CliError } from './cli-error.js';
import { databaseFailure } from './describe-failure.js';

/** @throws {CliError} If there is no such file. */
export function mustExist(db: string): void {
  if (!existsSync(db)) throw new CliError(`there is no register ${db}; name its file with --db.`);
}

/**
 * Opens a register that is there, does some work with it, and closes it.
 *
 * @throws {CliError} If there is no such register or it cannot be written.
 */
export async function withRegister(db: string, work: (store: SqliteStore) => Promise<void>): Promise<void> {
  mustExist(db);
  let store: SqliteStore;
  try {
    store = new SqliteStore(db);
  } catch (error) {
    throw databaseFailure(db, error);
  }
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
