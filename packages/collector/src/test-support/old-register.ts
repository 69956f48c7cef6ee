import { DatabaseSync } from 'node:sqlite';
import type { NewRecord } from '../register/record.js';

/** Writes a register as the first version of the collector kept it: no chain, and every event whole in its row. */
export function writeOldRegister(file: string, records: readonly NewRecord[]): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE events (
      seq INTEGER PRIMARY KEY, source TEXT NOT NULL, site TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
      number TEXT NOT NULL, received_at TEXT NOT NULL, event TEXT NOT NULL, UNIQUE (source, id)
    ) STRICT;
    CREATE INDEX events_by_number ON events (number, seq);
    CREATE TRIGGER events_never_change BEFORE UPDATE ON events
      BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
    CREATE TRIGGER events_never_go BEFORE DELETE ON events
      BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
    PRAGMA user_version = 1;
    BEGIN`);
  const insert = database.prepare(
    'INSERT INTO events (source, site, id, type, number, received_at, event) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { source, site, id, type, number, receivedAt, event } of records)
    insert.run(source, site, id, type, number, receivedAt, event);
  database.exec('COMMIT');
  database.close();
}
