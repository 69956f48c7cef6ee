import { Kysely, PostgresDialect, sql, type SqlBool } from 'kysely';
import { Client, Pool, types, type ClientConfig, type PoolConfig, type QueryResultRow } from 'pg';
import { containsBy } from '../sql/contains-text.js';
import type { Engine } from '../sql/engine.js';
import type { Tables } from '../sql/tables.js';
import { together } from '../sql/together.js';
import { PLANNING } from './client-queries.js';
import { PostgresListener } from './postgres-listener.js';
import { migrate, mustBeCurrent, mustBeUtf8, SCHEMA_VERSION, TAKE_LOCK } from './postgres-schema.js';
import { writingOn } from './postgres-writing.js';

/** Milliseconds to wait for a connection, or for another collector that appends. */
const WAIT_MS = 5_000;

/** Milliseconds after which PostgreSQL takes the right to append from a collector that has gone silent with it. */
const SILENCE_MS = 10_000;

/** Object id of `bigint`. @see pg_type.dat: int8 */
const BIGINT = 20;

/** Escaped letters of two surrogates in JSON. */
const PAIR = String.raw`\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}`;

/** Escaped NUL and, without the pairs, half a letter. */
const UNREADABLE = String.raw`\\u(0000|[dD][89a-fA-F])`;

/** Read committed, so that each statement sees what was committed before the lock was granted. */
const BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED; ${TAKE_LOCK}`;

/** Reads `bigint` as a number, which is exact: `seq` stays far below 2 to the 53. */
const asNumbers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/**
 * A register in PostgreSQL, shared by any number of collectors. An append holds an advisory lock until its commit, so that `seq` has no gaps and no
 * reader sees a smaller one later; appends that wait for the lock are gathered into one commit.
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
   * @param options.answerWithinMs Milliseconds after which a query without an answer fails, and its connection is given up; 0 waits for ever.
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
        await client.query(PLANNING);
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

  readonly isOutgrown: Engine['isOutgrown'] = async (db) => {
    const { rows } = await sql<{ version: number }>`SELECT max(version) AS version FROM hearback_schema`.execute(db);
    return rows[0]!.version > SCHEMA_VERSION;
  };

  readonly contains: Engine['contains'] = containsBy({
    like: (text, pattern) => sql<SqlBool>`${text} COLLATE "C" ilike ${pattern} escape '\\'`,
    lower: (text) => sql`lower(${text} COLLATE "und-x-icu")`,
  });

  /** PostgreSQL reads neither NUL nor half a letter from JSON, and would give up the whole question. */
  readonly contactText: Engine['contactText'] = (json) =>
    sql`CASE WHEN regexp_replace(${json}, ${PAIR}, '', 'g') ~ ${UNREADABLE} THEN '' ELSE concat_ws(chr(10), ${json}::json ->> 'name', ${json}::json ->> 'email', ${json}::json ->> 'phone') END`;

  readonly listen: Engine['listen'] = (onAppend) => this.#listener.listen(onAppend);

  /** Nothing to do: autovacuum reclaims the space of deleted rows. */
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

/** Whether a server refuses writes, as a primary does that has become a standby. */
const isReadOnly = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '25006';

/** Checks or migrates the schema on a connection of its own, without a time limit: a step over a large register may take long. */
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
