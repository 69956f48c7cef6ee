import { Kysely, PostgresDialect } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Run } from '../sql/engine.js';
import type { Tables } from '../sql/tables.js';

/** What can be asked on one connection. */
export type ClientQueries = {
  /** Typed queries; all on this connection. */
  readonly db: Kysely<Tables>;
  /** Each is planned anew: a plan that was made while the register was small would be kept when it has grown. */
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
      const { rows } = await client.query<QueryResultRow>({ text, values: [...values] });
      return rows as Row[];
    },
  };
  known.set(client, queries);
  return queries;
}
