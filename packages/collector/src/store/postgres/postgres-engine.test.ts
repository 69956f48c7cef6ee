import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostgresServer } from '../../test-support/postgres-server.js';
import { sampleRecord } from '../../test-support/sample-record.js';
import { SqlStore } from '../sql/sql-store.js';
import { PostgresEngine } from './postgres-engine.js';

const ASKED = 'SELECT seq FROM records WHERE source = $1';
const PLANS = 'SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE statement = $1';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(async () => server?.stop());

describe('PostgresEngine', () => {
  it('prepares queries in transactions once per connection, and plans them each time', async () => {
    const engine = await PostgresEngine.open(await server.newRegister());
    const ask = (text: string, value: string) => engine.write(({ run }) => run(text, [value]), false);
    // After five, PostgreSQL would keep a plan by itself.
    for (let times = 0; times < 7; times++)
      // oxlint-disable-next-line no-await-in-loop -- each on the connection that the one before gave back
      await ask(ASKED, '/hearback/portal');
    expect(await ask(PLANS, ASKED)).toEqual([{ custom_plans: 7, generic_plans: 0 }]);
    await engine.close();
  });

  it('knows when a later version has changed the tables, and then counts nothing', async () => {
    const url = await server.newRegister();
    const store = new SqlStore(await PostgresEngine.open(url));
    await store.append([sampleRecord()]);
    expect(await store.isOutgrown()).toBe(false);
    await server.query('INSERT INTO hearback_schema VALUES (99)', url);
    expect(await store.isOutgrown()).toBe(true);
    expect(await store.tallies({ site: null, fromDay: null, toDay: null })).toMatchObject({ upto: 0 });
    await store.close();
  });
});
