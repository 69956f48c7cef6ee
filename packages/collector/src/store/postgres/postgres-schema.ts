import type { ClientBase } from 'pg';

/** Forward only: a step, once released, is never changed; the next one is added below it. */
const STEPS: readonly string[] = [
  `CREATE TABLE records (
     seq bigint PRIMARY KEY,
     source text COLLATE "C" NOT NULL,
     site text COLLATE "C" NOT NULL,
     id text COLLATE "C" NOT NULL,
     type text COLLATE "C" NOT NULL,
     number text COLLATE "C" NOT NULL,
     received_at text COLLATE "C" NOT NULL,
     kept text COLLATE "C" NOT NULL,
     seals text COLLATE "C" NOT NULL,
     link text COLLATE "C" NOT NULL,
     hash text COLLATE "C" NOT NULL,
     UNIQUE (source, id)
   );
   CREATE INDEX records_by_number ON records (number, seq);
   CREATE TABLE sealed (
     seq bigint NOT NULL,
     place integer NOT NULL,
     kind text COLLATE "C" NOT NULL,
     commitment text COLLATE "C" NOT NULL,
     salt text COLLATE "C" NOT NULL,
     value text COLLATE "C" NOT NULL,
     PRIMARY KEY (seq, place)
   );
   CREATE TABLE files (
     sha256 text COLLATE "C" NOT NULL,
     bytes bigint NOT NULL,
     seq bigint NOT NULL,
     PRIMARY KEY (sha256, seq)
   );
   CREATE INDEX files_by_seq ON files (seq);
   CREATE TABLE tokens (
     name text COLLATE "C" PRIMARY KEY,
     scope text COLLATE "C" NOT NULL,
     hash text COLLATE "C" NOT NULL UNIQUE,
     created_at text COLLATE "C" NOT NULL,
     revoked_at text COLLATE "C"
   );
   CREATE TABLE facets (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     site text COLLATE "C" NOT NULL,
     kind text COLLATE "C" NOT NULL,
     state text COLLATE "C" NOT NULL,
     severity text COLLATE "C" NOT NULL,
     category text COLLATE "C" NOT NULL,
     cases bigint NOT NULL,
     UNIQUE (site, kind, state, severity, category)
   );
   CREATE TABLE cases (
     seq bigint PRIMARY KEY,
     number text COLLATE "C" NOT NULL,
     facet integer NOT NULL,
     received_at text COLLATE "C" NOT NULL,
     updated_at text COLLATE "C" NOT NULL,
     due_at text COLLATE "C",
     assignee text COLLATE "C",
     version bigint NOT NULL,
     text text COLLATE "C" NOT NULL,
     more text COLLATE "C"
   );
   CREATE INDEX cases_by_facet ON cases (facet, seq);
   CREATE INDEX cases_by_change ON cases (facet, version) WHERE version > seq;
   CREATE INDEX cases_by_due ON cases (facet, due_at, seq) WHERE due_at IS NOT NULL;
   CREATE INDEX cases_by_assignee ON cases (assignee, seq) WHERE assignee IS NOT NULL;
   CREATE TABLE projection (
     id integer PRIMARY KEY CHECK (id = 1),
     upto bigint,
     services text COLLATE "C" NOT NULL
   );
   INSERT INTO projection VALUES (1, NULL, '{}');
   CREATE VIEW events AS
     SELECT seq, source, site, id, type, number, received_at, (
       WITH RECURSIVE turns AS (
         SELECT row_number() OVER (ORDER BY place) AS turn, commitment, value FROM sealed WHERE sealed.seq = records.seq
       ), whole (places, event) AS (
         SELECT 0::bigint, kept
         UNION ALL
         SELECT places + 1, replace(event, '{"sealed":"' || commitment || '"}', value)
         FROM whole JOIN turns ON turn = places + 1
       )
       SELECT event FROM whole ORDER BY places DESC LIMIT 1
     ) AS event
     FROM records;
   CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'the register is append only'; END $$;
   CREATE FUNCTION refuse_quiet_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (
         SELECT 1 FROM records AS erasure JOIN records AS erased USING (number)
         WHERE erased.seq = OLD.seq AND erasure.seq > OLD.seq AND erasure.type = 'app.hearback.case.erased.v1'
       ) THEN RETURN OLD; END IF;
       RAISE EXCEPTION 'nothing is erased without an erasure on record';
     END $$;
   CREATE TRIGGER records_never_change BEFORE UPDATE OR DELETE ON records
     FOR EACH ROW EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER records_never_go BEFORE TRUNCATE ON records
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER sealed_never_change BEFORE UPDATE ON sealed
     FOR EACH ROW EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER sealed_never_go_at_once BEFORE TRUNCATE ON sealed
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER sealed_goes_on_record BEFORE DELETE ON sealed
     FOR EACH ROW EXECUTE FUNCTION refuse_quiet_erasure();`,
  `CREATE TABLE webhooks (
     name text COLLATE "C" PRIMARY KEY,
     url text NOT NULL,
     secret text NOT NULL,
     types text NOT NULL,
     site text COLLATE "C",
     created_at text COLLATE "C" NOT NULL,
     gone_at text COLLATE "C",
     planned_to bigint NOT NULL
   );
   CREATE TABLE deliveries (
     webhook text COLLATE "C" NOT NULL,
     seq bigint NOT NULL,
     attempts integer NOT NULL,
     due_at text COLLATE "C" NOT NULL,
     failure text,
     dead_at text COLLATE "C",
     PRIMARY KEY (webhook, seq)
   );
   CREATE INDEX deliveries_by_due ON deliveries (webhook, due_at, seq) WHERE dead_at IS NULL;
   CREATE TABLE cursors (reader text COLLATE "C" PRIMARY KEY, seq bigint NOT NULL);
   CREATE TABLE leases (task text COLLATE "C" PRIMARY KEY, holder text COLLATE "C" NOT NULL, until text COLLATE "C" NOT NULL);`,
  `CREATE TABLE sessions (
     hash text COLLATE "C" PRIMARY KEY,
     token_hash text COLLATE "C" NOT NULL,
     expires_at text COLLATE "C" NOT NULL
   );
   CREATE INDEX sessions_by_end ON sessions (expires_at);`,
  `INSERT INTO cursors SELECT 'webhook ' || name, planned_to FROM webhooks;
   ALTER TABLE webhooks DROP COLUMN planned_to;
   ALTER TABLE deliveries RENAME COLUMN webhook TO receiver;
   UPDATE deliveries SET receiver = 'webhook ' || receiver;`,
  `CREATE INDEX cases_by_assignee_and_facet ON cases (assignee, facet, seq) WHERE assignee IS NOT NULL;
   CREATE INDEX cases_by_assignee_and_change ON cases (assignee, facet, version) WHERE assignee IS NOT NULL;
   CREATE INDEX cases_by_assignee_and_due ON cases (assignee, facet, due_at, seq)
     WHERE assignee IS NOT NULL AND due_at IS NOT NULL;`,
  `ALTER TABLE cases ADD COLUMN told_due_at text COLLATE "C";
   UPDATE cases SET told_due_at = due_at WHERE due_at IS NOT NULL AND EXISTS (
     SELECT 1 FROM records WHERE records.number = cases.number AND records.type = 'app.hearback.case.overdue.v1'
       AND records.kept LIKE '%"dueAt":"' || cases.due_at || '"%'
   );
   CREATE INDEX cases_untold ON cases (due_at, seq) WHERE due_at IS NOT NULL AND told_due_at IS DISTINCT FROM due_at;`,
  `CREATE TRIGGER files_never_change BEFORE UPDATE ON files
     FOR EACH ROW EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER files_never_go_at_once BEFORE TRUNCATE ON files
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
   CREATE TRIGGER files_go_on_record BEFORE DELETE ON files
     FOR EACH ROW EXECUTE FUNCTION refuse_quiet_erasure();
   ALTER TABLE deliveries ADD COLUMN tried_at text COLLATE "C";
   ALTER TABLE tokens ADD COLUMN display_name text, ADD COLUMN role text;`,
  `CREATE TABLE tallies (
     site text COLLATE "C" NOT NULL,
     day text COLLATE "C" NOT NULL,
     measure text COLLATE "C" NOT NULL,
     subject_type text COLLATE "C" NOT NULL,
     subject_id text COLLATE "C" NOT NULL,
     dimension text COLLATE "C" NOT NULL,
     item text COLLATE "C" NOT NULL,
     respondent text COLLATE "C" NOT NULL,
     facet text COLLATE "C" NOT NULL,
     score integer NOT NULL,
     n bigint NOT NULL,
     PRIMARY KEY (subject_type, subject_id, site, day, measure, dimension, item, respondent, facet, score)
   );
   CREATE TABLE subjects (
     site text COLLATE "C" NOT NULL,
     type text COLLATE "C" NOT NULL,
     id text COLLATE "C" NOT NULL,
     name text NOT NULL,
     PRIMARY KEY (site, type, id)
   );
   ALTER TABLE projection ADD COLUMN tallied bigint NOT NULL DEFAULT 0;`,
  `CREATE TABLE early_notices (seq bigint PRIMARY KEY);
   CREATE INDEX cases_told ON cases (due_at, seq) WHERE due_at IS NOT NULL AND told_due_at = due_at;`,
  `DROP TABLE tallies;
   CREATE TABLE tallies (
     site text COLLATE "C" NOT NULL,
     day text COLLATE "C" NOT NULL,
     measure text COLLATE "C" NOT NULL,
     subject_type text COLLATE "C" NOT NULL,
     subject_id text COLLATE "C" NOT NULL,
     dimension text COLLATE "C" NOT NULL,
     item text COLLATE "C" NOT NULL,
     respondent text COLLATE "C" NOT NULL,
     facet text COLLATE "C" NOT NULL,
     score integer NOT NULL,
     sample integer NOT NULL,
     n bigint NOT NULL,
     PRIMARY KEY (subject_type, subject_id, site, day, measure, dimension, item, respondent, facet, score, sample)
   );
   CREATE TABLE labels (
     site text COLLATE "C" NOT NULL,
     scorecard text COLLATE "C" NOT NULL,
     item text COLLATE "C" NOT NULL,
     lang text COLLATE "C" NOT NULL,
     label text NOT NULL,
     PRIMARY KEY (site, scorecard, item, lang)
   );
   ALTER TABLE projection ADD COLUMN zones text NOT NULL DEFAULT '{}';
   UPDATE projection SET tallied = 0;`,
  `CREATE TABLE templates (
     id text COLLATE "C" PRIMARY KEY,
     site text COLLATE "C" NOT NULL,
     title text COLLATE "C" NOT NULL,
     text text NOT NULL,
     changed_by text,
     changed_at text COLLATE "C" NOT NULL,
     version integer NOT NULL,
     UNIQUE (site, title)
   );`,
  'ALTER TABLE tokens ADD COLUMN sites text;',
  `DELETE FROM tallies;
   UPDATE projection SET tallied = 0;`,
  `DELETE FROM cases;
   DELETE FROM facets;
   UPDATE projection SET upto = CASE WHEN EXISTS (SELECT 1 FROM records) THEN 0 END;`,
  `DELETE FROM cases;
   DELETE FROM facets;
   UPDATE projection SET upto = CASE WHEN EXISTS (SELECT 1 FROM records) THEN 0 END;`,
];

/** Version of the schema that this collector writes. */
export const SCHEMA_VERSION = STEPS.length;

/** Stands for the right to append in advisory locks; the other half is the schema. */
const LOCK = 1_213_489_227;

/** Takes the lock that whoever writes to the register of the connection's schema holds until the end of its transaction. */
export const TAKE_LOCK = `SELECT pg_advisory_xact_lock(${LOCK}, hashtext(current_schema()))`;

async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM hearback_schema',
  );
  return rows[0]?.version ?? 0;
}

/** @throws {Error} If the database of a connection could not keep all that people write. */
export async function mustBeUtf8(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>("SELECT current_setting('server_encoding') AS encoding");
  const encoding = rows[0]!.encoding;
  if (encoding !== 'UTF8')
    throw new Error(
      `its database is encoded in ${encoding}, which cannot hold all that people write; make one with createdb --template=template0 --encoding=UTF8`,
    );
}

/** @throws {Error} If the schema of a connection is not the one that this collector writes. */
export async function mustBeCurrent(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ has: boolean }>("SELECT to_regclass('hearback_schema') IS NOT NULL AS has");
  const version = rows[0]?.has ? await versionOf(client) : 0;
  if (version !== SCHEMA_VERSION)
    throw new Error(
      `its schema is version ${version}, and this collector proves version ${SCHEMA_VERSION}; ${version > SCHEMA_VERSION ? 'use a newer collector' : 'start a collector on it once'}`,
    );
}

/**
 * Brings the schema of a connection to the newest version, or leaves it as it was. Safe with several collectors starting at once:
 * all steps are taken in one transaction, under the lock that appending takes too.
 *
 * @throws {Error} If it was written by a newer version, or may not be changed.
 */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    // Collectors that start meanwhile wait for as long as a migration of a large register takes.
    await client.query('SET LOCAL lock_timeout = 0');
    await client.query(TAKE_LOCK);
    await client.query('CREATE TABLE IF NOT EXISTS hearback_schema (version integer PRIMARY KEY)');
    const version = await versionOf(client);
    if (version > SCHEMA_VERSION)
      throw new Error(
        `its schema is version ${version}, and this collector knows ${SCHEMA_VERSION}; use a newer collector`,
      );
    for (const [place, step] of STEPS.entries()) {
      if (place < version) continue;
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await client.query(step);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await client.query('INSERT INTO hearback_schema VALUES ($1)', [place + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
