import type { DatabaseSync } from 'node:sqlite';

/** Ends a transaction that failed; SQLite has already ended it itself after some errors, such as a full disk. */
export function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself; the error that led here is the one to report.
  }
}
