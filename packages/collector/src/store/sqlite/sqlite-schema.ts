import type { DatabaseSync } from 'node:sqlite';
import type { NewRecord } from '../../register/record.js';
import { LegacyChain } from './legacy-chain.js';
import { rollBack } from './roll-back.js';

/** A change of the schema: statements, or work that statements cannot do. */
type Step = string | ((database: DatabaseSync) => void);

/** Milliseconds to wait for another process that migrates: chaining a million records takes about half a minute. */
const MIGRATION_TIMEOUT_MS = 10 * 60_000;

/** Forward only: a step, once released, is never changed; the next one is added below it. */
const STEPS: readonly Step[] = [
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
  `CREATE TABLE records (
     seq INTEGER PRIMARY KEY,
     source TEXT NOT NULL,
     site TEXT NOT NULL,
     id TEXT NOT NULL,
     type TEXT NOT NULL,
     number TEXT NOT NULL,
     received_at TEXT NOT NULL,
     kept TEXT NOT NULL,
     seals TEXT NOT NULL,
     previous TEXT NOT NULL,
     hash TEXT NOT NULL,
     UNIQUE (source, id)
   ) STRICT;
   CREATE INDEX records_by_number ON records (number, seq);
   CREATE TABLE sealed (
     seq INTEGER NOT NULL,
     place INTEGER NOT NULL,
     kind TEXT NOT NULL,
     commitment TEXT NOT NULL,
     salt TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (seq, place)
   ) STRICT, WITHOUT ROWID;`,
  chainEvents,
  `DROP TABLE events;
   CREATE VIEW events AS
     SELECT seq, source, site, id, type, number, received_at, (
       WITH RECURSIVE whole (places, event) AS (
         SELECT 0, kept
         UNION ALL
         SELECT places + 1, replace(event, '{"sealed":"' || commitment || '"}', value)
         FROM whole JOIN (
           SELECT row_number() OVER (ORDER BY place) AS turn, commitment, value FROM sealed WHERE sealed.seq = records.seq
         ) ON turn = places + 1
       )
       SELECT event FROM whole ORDER BY places DESC LIMIT 1
     ) AS event
     FROM records;
   CREATE TRIGGER records_never_change BEFORE UPDATE ON records
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
   CREATE TRIGGER records_never_go BEFORE DELETE ON records
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
   CREATE TRIGGER sealed_never_change BEFORE UPDATE ON sealed
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
   CREATE TRIGGER sealed_goes_on_record BEFORE DELETE ON sealed
     WHEN NOT EXISTS (
       SELECT 1 FROM records AS erasure JOIN records AS erased USING (number)
       WHERE erased.seq = OLD.seq AND erasure.seq > OLD.seq AND erasure.type = 'app.hearback.case.erased.v1'
     )
     BEGIN SELECT RAISE(ABORT, 'nothing is erased without an erasure on record'); END;`,
  'CREATE INDEX records_by_type ON records (type, seq);',
  `CREATE TABLE tokens (
     name TEXT PRIMARY KEY,
     scope TEXT NOT NULL,
     hash TEXT NOT NULL UNIQUE,
     created_at TEXT NOT NULL,
     revoked_at TEXT
   ) STRICT;`,
  // The new name of the column stops collectors of an earlier version, which would add records without their cases.
  `ALTER TABLE records RENAME COLUMN previous TO link;
   DROP INDEX records_by_type;
   CREATE TABLE facets (
     id INTEGER PRIMARY KEY,
     site TEXT NOT NULL,
     kind TEXT NOT NULL,
     state TEXT NOT NULL,
     severity TEXT NOT NULL,
     category TEXT NOT NULL,
     cases INTEGER NOT NULL,
     UNIQUE (site, kind, state, severity, category)
   ) STRICT;
   CREATE TABLE cases (
     seq INTEGER PRIMARY KEY,
     number TEXT NOT NULL,
     facet INTEGER NOT NULL,
     received_at TEXT NOT NULL,
     updated_at TEXT NOT NULL,
     due_at TEXT,
     assignee TEXT,
     version INTEGER NOT NULL,
     text TEXT NOT NULL,
     more TEXT
   ) STRICT;
   CREATE INDEX cases_by_facet ON cases (facet, seq);
   CREATE INDEX cases_by_change ON cases (facet, version) WHERE version > seq;
   CREATE INDEX cases_by_due ON cases (facet, due_at, seq) WHERE due_at IS NOT NULL;
   CREATE INDEX cases_by_assignee ON cases (assignee, seq) WHERE assignee IS NOT NULL;
   CREATE TABLE projection (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     upto INTEGER,
     services TEXT NOT NULL
   ) STRICT;
   INSERT INTO projection SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM records) THEN 0 END, '{}';`,
  `CREATE TABLE webhooks (
     name TEXT PRIMARY KEY,
     url TEXT NOT NULL,
     secret TEXT NOT NULL,
     types TEXT NOT NULL,
     site TEXT,
     created_at TEXT NOT NULL,
     gone_at TEXT,
     planned_to INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE deliveries (
     webhook TEXT NOT NULL,
     seq INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     due_at TEXT NOT NULL,
     failure TEXT,
     dead_at TEXT,
     PRIMARY KEY (webhook, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX deliveries_by_due ON deliveries (webhook, due_at, seq) WHERE dead_at IS NULL;
   CREATE TABLE cursors (reader TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
   CREATE TABLE leases (task TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;`,
  `CREATE TABLE sessions (hash TEXT PRIMARY KEY, token_hash TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX sessions_by_end ON sessions (expires_at);`,
  `INSERT INTO cursors SELECT 'webhook ' || name, planned_to FROM webhooks;
   ALTER TABLE webhooks DROP COLUMN planned_to;
   ALTER TABLE deliveries RENAME COLUMN webhook TO receiver;
   UPDATE deliveries SET receiver = 'webhook ' || receiver;`,
  `CREATE INDEX cases_by_assignee_and_facet ON cases (assignee, facet, seq) WHERE assignee IS NOT NULL;
   CREATE INDEX cases_by_assignee_and_change ON cases (assignee, facet, version) WHERE assignee IS NOT NULL;
   CREATE INDEX cases_by_assignee_and_due ON cases (assignee, facet, due_at, seq)
     WHERE assignee IS NOT NULL AND due_at IS NOT NULL;`,
  `ALTER TABLE cases ADD COLUMN told_due_at TEXT;
   UPDATE cases SET told_due_at = due_at WHERE due_at IS NOT NULL AND EXISTS (
     SELECT 1 FROM records WHERE records.number = cases.number AND records.type = 'app.hearback.case.overdue.v1'
       AND records.kept LIKE '%"dueAt":"' || cases.due_at || '"%'
   );
   CREATE INDEX cases_untold ON cases (due_at, seq) WHERE due_at IS NOT NULL AND told_due_at IS NOT due_at;`,
  `CREATE INDEX files_by_seq ON files (seq);
   CREATE TRIGGER files_never_change BEFORE UPDATE ON files
     BEGIN SELECT RAISE(ABORT, 'the register is append only'); END;
   CREATE TRIGGER files_go_on_record BEFORE DELETE ON files
     WHEN NOT EXISTS (
       SELECT 1 FROM records AS erasure JOIN records AS erased USING (number)
       WHERE erased.seq = OLD.seq AND erasure.seq > OLD.seq AND erasure.type = 'app.hearback.case.erased.v1'
     )
     BEGIN SELECT RAISE(ABORT, 'nothing is erased without an erasure on record'); END;
   ALTER TABLE deliveries ADD COLUMN tried_at TEXT;
   ALTER TABLE tokens ADD COLUMN display_name TEXT;
   ALTER TABLE tokens ADD COLUMN role TEXT;`,
  `CREATE TABLE tallies (
     site TEXT NOT NULL,
     day TEXT NOT NULL,
     measure TEXT NOT NULL,
     subject_type TEXT NOT NULL,
     subject_id TEXT NOT NULL,
     dimension TEXT NOT NULL,
     item TEXT NOT NULL,
     respondent TEXT NOT NULL,
     facet TEXT NOT NULL,
     score INTEGER NOT NULL,
     n INTEGER NOT NULL,
     PRIMARY KEY (subject_type, subject_id, site, day, measure, dimension, item, respondent, facet, score)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE subjects (site TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (site, type, id))
     STRICT, WITHOUT ROWID;
   ALTER TABLE projection ADD COLUMN tallied INTEGER NOT NULL DEFAULT 0;`,
  `CREATE TABLE early_notices (seq INTEGER PRIMARY KEY) STRICT;
   CREATE INDEX cases_told ON cases (due_at, seq) WHERE due_at IS NOT NULL AND told_due_at = due_at;`,
  `DROP TABLE tallies;
   CREATE TABLE tallies (
     site TEXT NOT NULL,
     day TEXT NOT NULL,
     measure TEXT NOT NULL,
     subject_type TEXT NOT NULL,
     subject_id TEXT NOT NULL,
     dimension TEXT NOT NULL,
     item TEXT NOT NULL,
     respondent TEXT NOT NULL,
     facet TEXT NOT NULL,
     score INTEGER NOT NULL,
     sample INTEGER NOT NULL,
     n INTEGER NOT NULL,
     PRIMARY KEY (subject_type, subject_id, site, day, measure, dimension, item, respondent, facet, score, sample)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE labels (
     site TEXT NOT NULL,
     scorecard TEXT NOT NULL,
     item TEXT NOT NULL,
     lang TEXT NOT NULL,
     label TEXT NOT NULL,
     PRIMARY KEY (site, scorecard, item, lang)
   ) STRICT, WITHOUT ROWID;
   ALTER TABLE projection ADD COLUMN zones TEXT NOT NULL DEFAULT '{}';
   UPDATE projection SET tallied = 0;`,
  `CREATE TABLE templates (
     id TEXT PRIMARY KEY,
     site TEXT NOT NULL,
     title TEXT NOT NULL,
     text TEXT NOT NULL,
     changed_by TEXT,
     changed_at TEXT NOT NULL,
     version INTEGER NOT NULL,
     UNIQUE (site, title)
   ) STRICT;`,
  'ALTER TABLE tokens ADD COLUMN sites TEXT;',
  `DELETE FROM tallies;
   UPDATE projection SET tallied = 0;`,
  `DELETE FROM cases;
   DELETE FROM facets;
   UPDATE projection SET upto = CASE WHEN EXISTS (SELECT 1 FROM records) THEN 0 END;`,
  `DELETE FROM cases;
   DELETE FROM facets;
   UPDATE projection SET upto = CASE WHEN EXISTS (SELECT 1 FROM records) THEN 0 END;`,
];

/** Moves the events of a register that has no chain yet into one, each to its own place. */
function chainEvents(database: DatabaseSync): void {
  const chain = new LegacyChain(database);
  const events = database.prepare(
    'SELECT seq, source, site, id, type, number, received_at AS receivedAt, event FROM events ORDER BY seq',
  );
  for (const row of events.iterate()) {
    const { seq, ...record } = row as Omit<NewRecord, 'files'> & { seq: number };
    chain.add(record, seq);
  }
}

/** Version of the schema that this collector writes. */
export const SCHEMA_VERSION = STEPS.length;

/** Version of the schema of a database; 0 for an empty one. */
export const versionOf = (database: DatabaseSync): number =>
  Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);

/**
 * Brings a database to the newest schema, or leaves it as it was. Safe with several processes starting at once: all steps
 * are taken in one transaction under the write lock, after a look at the version.
 *
 * @throws {Error} If the database was written by a newer version, or cannot be written.
 */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) === SCHEMA_VERSION) return;
  database.exec(`PRAGMA busy_timeout = ${MIGRATION_TIMEOUT_MS}`);
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > SCHEMA_VERSION)
      throw new Error(
        `its schema is version ${version}, and this collector knows ${SCHEMA_VERSION}; use a newer collector`,
      );
    for (const step of STEPS.slice(version)) {
      if (typeof step === 'string') database.exec(step);
      else step(database);
    }
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
