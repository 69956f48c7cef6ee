/** The floor in SQLite: a transaction for each request, as durable as the collector's, into a table without an index. */
import { DatabaseSync } from 'node:sqlite';
import { serve } from './serve.mjs';

process.removeAllListeners('warning');
const database = new DatabaseSync(process.argv[2]);
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
database.exec('CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, event TEXT NOT NULL) STRICT');
const insert = database.prepare('INSERT INTO events (id, event) VALUES (?, ?)');

serve((events) => {
  database.exec('BEGIN IMMEDIATE');
  for (const event of events) insert.run(event.id, JSON.stringify(event));
  database.exec('COMMIT');
});
