import { Kysely, PostgresDialect } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Run } from '../sql/engine.js';
import type { Tables } from '../sql/tables.js';
import { ArrayRoom } from './array-room.js';

/** What can be asked on one connection. */
export type ClientQueries = {
  /** Typed queries; all on this connection. */
  readonly db: Kysely<Tables>;
  /** Each text is parsed once a connection, and planned anew each time: see {@link PLANNING}. */
  readonly run: Run;
  /** For the arrays of the transaction that is under way. */
  readonly room: ArrayRoom;
};

/**
 * How a connection plans. What it has parsed is planned by what is there, since a plan of a small register would be kept when it has grown; and nothing is
 * compiled to machine code, which takes a hundred times as long as a question that PostgreSQL thinks dear, before it has counted what there is.
 */
export const PLANNING = "SET plan_cache_mode = 'force_custom_plan'; SET jit = off";

const known = new WeakMap<PoolClient, ClientQueries>();

const names = new Map<string, string>();

/** The name under which connections keep a text. The store has a few dozen texts. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `hearback-${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** The queries of a connection that is taken from the pool; whoever took it gives it back. */
export function queriesOf(client: PoolClient): ClientQueries {
  const before = known.get(client);
  if (before) return before;
  const lent = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => lent as unknown as PoolClient, end: async () => {}, options: {} };
  const queries: ClientQueries = {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    run: async <Row>(text: string, values: readonly unknown[]) => {
      const { rows } = await client.query<QueryResultRow>({ name: nameOf(text), text, values: [...values] });
      return rows as Row[];
    },
    room: new ArrayRoom(),
  };
  known.set(client, queries);
  return queries;
}
