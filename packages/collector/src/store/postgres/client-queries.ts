import { Kysely, PostgresDialect } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Run } from '../sql/engine.js';
import type { Tables } from '../sql/tables.js';

/** Names of the texts that are prepared, the same on every connection. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `hearback_${names.size}`;
  names.set(text, name);
  return name;
}

/** What can be asked on one connection. */
export type ClientQueries = {
  /** Typed queries; all on this connection. */
  readonly db: Kysely<Tables>;
  /** For the few texts that are run again and again: PostgreSQL plans each once a connection. */
  readonly run: Run;
};

const known = new WeakMap<PoolClient, ClientQueries>();

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
  };
  known.set(client, queries);
  return queries;
}
