import { Kysely, PostgresDialect, sql, type SqlBool } from 'kysely';
import { Client, Pool, types, type ClientConfig, type PoolClient, type PoolConfig, type QueryResultRow } from 'pg';
import type { Facet } from '../sql/case-rows.js';
import { countByFacet } from '../sql/count-by-facet.js';
import type { BulkRows, BulkTable, Engine, NewCase, Writing } from '../sql/engine.js';
import { likePattern } from '../sql/like-pattern.js';
import type { Tables } from '../sql/tables.js';
import { together } from '../sql/together.js';
import { binaryArray, type ElementType } from './binary-array.js';
import { PLAN_ANEW, queriesOf } from './client-queries.js';
import { PostgresListener } from './postgres-listener.js';
import { migrate, mustBeCurrent, mustBeUtf8, TAKE_LOCK } from './postgres-schema.js';

/** Milliseconds to wait for a connection, or for another collector that appends. */
const WAIT_MS = 5_000;

/** Milliseconds after which PostgreSQL takes the right to append from a collector that has gone silent with it. */
const SILENCE_MS = 10_000;

/** Object id of `bigint`. @see pg_type.dat: int8 */
const BIGINT = 20;

/** Columns in bulk: every row of a table has the same members, in this order. */
const COLUMNS: { readonly [Name in BulkTable]: Readonly<Record<keyof BulkRows[Name], ElementType>> } = {
  records: {
    seq: 'bigint',
    source: 'text',
    site: 'text',
    id: 'text',
    type: 'text',
    number: 'text',
    received_at: 'text',
    kept: 'text',
    seals: 'text',
    link: 'text',
    hash: 'text',
  },
  sealed: { seq: 'bigint', place: 'integer', kind: 'text', commitment: 'text', salt: 'text', value: 'text' },
  files: { sha256: 'text', bytes: 'bigint', seq: 'bigint' },
};

/** Columns of a case, but for the number of its facet. */
const CASE_COLUMNS: Readonly<Record<keyof NewCase['row'], ElementType>> = {
  seq: 'bigint',
  number: 'text',
  received_at: 'text',
  updated_at: 'text',
  due_at: 'text',
  told_due_at: 'text',
  assignee: 'text',
  version: 'bigint',
  text: 'text',
  more: 'text',
};

const FACET_COLUMNS = ['site', 'kind', 'state', 'severity', 'category'] as const;

function insertText(table: BulkTable): string {
  const columns = Object.entries(COLUMNS[table]);
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], place) => `$${place + 1}::${type}[]`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays})`;
}

/** Every statement has to see what was committed before it got the lock. */
const BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED; ${TAKE_LOCK}`;

const PLACES_OF = `SELECT records.source, records.id, seq FROM unnest($1::text[], $2::text[]) AS asked (source, id)
  JOIN records USING (source, id)`;

const CASES_OF = `SELECT records.number, facet FROM records JOIN cases ON cases.seq = records.seq
  WHERE records.number = ANY ($1::text[])`;

const COUNT_FACETS = `INSERT INTO facets (site, kind, state, severity, category, cases)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
  ON CONFLICT (site, kind, state, severity, category) DO UPDATE SET cases = facets.cases + excluded.cases
  RETURNING id, site, kind, state, severity, category`;

const caseNames = Object.keys(CASE_COLUMNS).join(', ');
const facetNames = FACET_COLUMNS.join(', ');
const caseArrays = [...FACET_COLUMNS.map(() => 'text'), ...Object.values(CASE_COLUMNS)]
  .map((type, place) => `$${place + FACET_COLUMNS.length + 2}::${type}[]`)
  .join(', ');

/** What `COUNT_FACETS` asks, and the cases themselves with the numbers of their facets. */
const INSERT_CASES = `WITH counted AS (${COUNT_FACETS})
  INSERT INTO cases (${caseNames}, facet)
  SELECT ${caseNames}, counted.id FROM unnest(${caseArrays}) AS begun (${facetNames}, ${caseNames})
  JOIN counted USING (${facetNames}) ORDER BY seq`;

const textArray = (values: readonly string[]) => binaryArray('text', values);

const facetArrays = (facets: readonly Facet[]) =>
  FACET_COLUMNS.map((name) => textArray(facets.map((facet) => facet[name])));

const counts = (facets: readonly (Facet & { readonly cases: number })[]) => [
  ...facetArrays(facets),
  binaryArray(
    'bigint',
    facets.map(({ cases }) => cases),
  ),
];

/** Numbers are given as numbers: `seq` stays far below 2 to the 53. */
const asNumbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/**
 * A register in PostgreSQL, shared by as many collectors as need be. Whoever appends holds an advisory lock until the commit, so
 * that `seq` has no gaps and no reader sees a smaller one later; those who wait gather the next commit meanwhile.
 */
export class PostgresEngine implements Engine {
  readonly db: Kysely<Tables>;
  readonly #pool: Pool;
  readonly #listener: PostgresListener;

  private constructor(pool: Pool, config: PoolConfig) {
    this.#pool = pool;
    this.#listener = new PostgresListener(config);
    this.db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  }

  /**
   * Connects, and brings the schema to the newest version.
   *
   * @param url `postgres://user@host/database`; a schema other than `public` by `?options=-csearch_path%3Dname`.
   * @param options.isReader Leaves the schema as it is, which then has to be the newest.
   * @param options.answerWithinMs Milliseconds after which a question that has no answer fails, and its connection is given up; 0 waits for ever.
   * @throws {Error} If it cannot be connected to or written, or is from a newer version, or not in UTF-8.
   */
  static async open(url: string, { isReader = false, answerWithinMs = 0 } = {}): Promise<PostgresEngine> {
    const config: ClientConfig = {
      connectionString: url,
      application_name: 'hearback-collector',
      connectionTimeoutMillis: answerWithinMs > 0 ? Math.min(WAIT_MS, answerWithinMs) : WAIT_MS,
      lock_timeout: WAIT_MS,
      idle_in_transaction_session_timeout: SILENCE_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENCE_MS,
      types: asNumbers,
    };
    await prepare(config, isReader ? mustBeCurrent : migrate);
    const pool = new Pool({
      ...config,
      // A host that is gone says nothing, and the system would wait for it for a quarter of an hour.
      query_timeout: answerWithinMs,
      // Sends queries without waiting for the answers to those before: appends queue behind each other, so each round trip delays all of them.
      pipeline: true,
      onConnect: async (client) => {
        await client.query(PLAN_ANEW);
        // What is accepted has to survive, whatever the server is set to for others.
        await client.query(
          "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
        );
      },
    });
    // A connection that breaks while nobody uses it is replaced by the next that is needed.
    pool.on('error', () => {});
    // Of one that breaks in use, the query under way rejects; the event would only end the process.
    pool.on('connect', (client) => client.on('error', () => {}));
    return new PostgresEngine(pool, config);
  }

  readonly write: Engine['write'] = async (work, isAppend) => {
    const client = await this.#pool.connect();
    let broken: unknown;
    try {
      // BEGIN travels with the first query of the work; if it fails, so do the queries behind it.
      const [, result] = await together([client.query(BEGIN), work(writingOn(client))]);
      await client.query(isAppend ? `${this.#listener.notifyText}; COMMIT` : 'COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: unknown) => (broken = failure));
      if (isReadOnly(error)) broken = error;
      throw error;
    } finally {
      // A connection that cannot roll back, or whose server has become read-only, is closed instead of going back to the pool.
      client.release(broken !== undefined);
    }
  };

  readonly run: Engine['run'] = async <Row>(text: string, values: readonly unknown[]) => {
    const { rows } = await this.#pool.query<QueryResultRow>(text, [...values]);
    return rows as Row[];
  };

  readonly snapshot: Engine['snapshot'] = (work) =>
    this.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => work(db));

  readonly contains: Engine['contains'] = (text, needle) =>
    sql<SqlBool>`lower(${text} COLLATE "und-x-icu") like ${likePattern(needle)} escape '\\'`;

  readonly listen: Engine['listen'] = (onAppend) => this.#listener.listen(onAppend);

  /** PostgreSQL gives back the space of rows that are gone by itself (autovacuum). */
  readonly scrub: Engine['scrub'] = async () => {};

  readonly probe: Engine['probe'] = () =>
    this.write(async ({ db }) => {
      await db
        .updateTable('projection')
        .set(({ ref }) => ({ services: ref('services') }))
        .where('id', '=', 1)
        .execute();
    }, false);

  readonly close: Engine['close'] = async () => {
    await this.#listener.close();
    await this.db.destroy();
    if (!this.#pool.ending) await this.#pool.end();
  };
}

/** Whether a server says that it may only be read, as one does that another has taken over from. */
const isReadOnly = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '25006';

/** Has a schema looked at, on a connection of its own: a step over a large register may take as long as it likes. */
async function prepare(config: ClientConfig, look: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
    await mustBeUtf8(client);
    await look(client);
  } finally {
    await client.end();
  }
}

/** What a transaction may do. */
function writingOn(client: PoolClient): Writing {
  const { db, run } = queriesOf(client);
  return {
    db,
    run,
    insertAll: async (table, rows) => {
      if (rows.length === 0) return;
      const columns = Object.entries(COLUMNS[table]) as [keyof (typeof rows)[number], ElementType][];
      await run(
        insertText(table),
        columns.map(([column, type]) =>
          binaryArray(
            type,
            rows.map((row) => row[column] as string | number | null),
          ),
        ),
      );
    },
    placesOf: (keys) =>
      run(PLACES_OF, [textArray(keys.map(({ source }) => source)), textArray(keys.map(({ id }) => id))]),
    casesOf: (numbers) => run(CASES_OF, [textArray(numbers)]),
    insertCases: async (begun) => {
      if (begun.length === 0) return;
      const facets = begun.map(({ facet }) => facet);
      const columns = Object.entries(CASE_COLUMNS) as [keyof NewCase['row'], ElementType][];
      await run(INSERT_CASES, [
        ...counts(countByFacet(facets)),
        ...facetArrays(facets),
        ...columns.map(([column, type]) =>
          binaryArray(
            type,
            begun.map(({ row }) => row[column]),
          ),
        ),
      ]);
    },
    countFacets: (facets) => run(COUNT_FACETS, counts(facets)),
  };
}
