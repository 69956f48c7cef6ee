import type { DatabaseSync } from 'node:sqlite';
import { rollBack } from './sqlite-roll-back.js';

/** Forward only: a step, once released, is never changed; the next one is added below it. */
const STEPS: readonly string[] = [
  `CREATE TABLE events (
     seq INTEGER PRIMARY KEY,
     source TEXT NOT NULL,
     site TEXT NOT NULL,
     id TEXT NOT NULL,
     type TEXT NOT NULL,
     number TEXT NOT NULL,
     received_at TEXT NOT NULL,
     event TEXT NOT NULL,
     UNIQUE (source, id)
   ) STRICT;
   CREATE INDEX events_by_number ON events (number, seq);
   CREATE TRIGGER events_never_change BEFORE UPDATE ON events
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
   CREATE TRIGGER events_never_go BEFORE DELETE ON events
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;`,
  `CREATE TABLE files (
     sha256 TEXT NOT NULL,
     bytes INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     PRIMARY KEY (sha256, seq)
   ) STRICT, WITHOUT ROWID;
   INSERT OR IGNORE INTO files
     SELECT file.value ->> 'sha256', file.value ->> 'bytes', events.seq
     FROM events, json_each(events.event, '$.data.evidence') AS file;`,
];

const versionOf = (database: DatabaseSync): number =>
  Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);

/**
 * Brings a database to the newest schema. Safe with several processes starting at once: each step is taken under the
 * write lock, after a second look at the version.
 *
 * @throws {Error} If the database was written by a newer version, or cannot be written.
 */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > STEPS.length)
      throw new Error(
        `its schema is version ${version}, and this collector knows ${STEPS.length}; use a newer collector`,
      );
    for (const step of STEPS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
