import { existsSync, statSync } from 'node:fs';
import type { Store } from '../store/store.js';
import { openPostgresStoreOnThread, openSqliteStoreOnThread } from '../store/thread/threaded-store.js';
import { CliError } from './cli-error.js';
import { isPostgres } from './database-name.js';
import { databaseFailure, sqliteCodeOf } from './describe-failure.js';

/** @throws {CliError} If there is no such file, or it is something else, such as a folder. */
export function mustExist(db: string): void {
  if (isPostgres(db)) return;
  if (!existsSync(db)) throw new CliError(`there is no register ${db}; name its file with --db.`);
  if (!statSync(db).isFile()) throw new CliError(`${db} is not a file, and no register; name its file with --db.`);
}

type Open = (db: string) => Promise<Store>;

/** Imported here, so that a process whose register has a thread of its own does not load the database code itself. */
const openHere: Open = async (db) =>
  isPostgres(db)
    ? // Work on a large register may take long.
      (await import('../store/open-postgres-store.js')).openPostgresStore(db, { answerWithinMs: 0 })
    : (await import('../store/sqlite-store.js')).openSqliteStore(db);

const openOnThread: Open = (db) => (isPostgres(db) ? openPostgresStoreOnThread(db) : openSqliteStoreOnThread(db));

async function opened(db: string, open: Open): Promise<Store> {
  try {
    return await open(db);
  } catch (error) {
    throw databaseFailure(db, error);
  }
}

/** SQLite's own code for it, `SQLITE_READONLY`. @see https://www.sqlite.org/rescode.html */
const READ_ONLY = 8;

/**
 * SQLite opens a read-only file without complaint, and it stays read-only until it is reopened. Other obstacles to writing, such as a full disk, may
 * pass while the register is served.
 */
async function mustBeWritable(store: Store): Promise<void> {
  try {
    await store.probe();
  } catch (error) {
    if (sqliteCodeOf(error) !== READ_ONLY) return;
    await store.close();
    throw error;
  }
}

/**
 * Opens a register, in a file or in PostgreSQL, to be served: on a thread of its own, so that requests are taken whatever it is doing.
 *
 * @throws {CliError} If it cannot be opened, or may only be read.
 */
export const openRegister = (db: string): Promise<Store> =>
  opened(db, async () => {
    const store = await (db === ':memory:' ? openHere : openOnThread)(db);
    if (!isPostgres(db)) await mustBeWritable(store);
    return store;
  });

/**
 * Opens an existing register, does some work on it, and closes it.
 *
 * @throws {CliError} If there is no such register or it cannot be written.
 */
export async function withRegister(db: string, work: (store: Store) => Promise<void>): Promise<void> {
  mustExist(db);
  const store = await opened(db, openHere);
  try {
    await work(store);
  } catch (error) {
    throw error instanceof CliError ? error : databaseFailure(db, error, 'work on');
  } finally {
    await store.close();
  }
}
