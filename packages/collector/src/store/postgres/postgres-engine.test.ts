import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_TYPES } from '@hearback/protocol';
import { caseQuery } from '../../test-support/happenings.js';
import { PostgresServer } from '../../test-support/postgres-server.js';
import { CONTACT, sampleRecord } from '../../test-support/sample-record.js';
import { contactNames } from '../sql/contact-names.js';
import { searchCases } from '../sql/search-cases.js';
import { shownCategories } from '../sql/shown-categories.js';
import { SqlStore } from '../sql/sql-store.js';
import type { Tables } from '../sql/tables.js';
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

  it('spends no time on compiling queries', async () => {
    const engine = await PostgresEngine.open(await server.newRegister());
    expect(await engine.run('SHOW jit', [])).toEqual([{ jit: 'off' }]);
    await engine.close();
  });

  it('searches by indexes, even where PostgreSQL has not yet counted what is there', async () => {
    const url = await server.newRegister();
    const engine = await PostgresEngine.open(url);
    await server.query(
      ['records', 'sealed', 'cases'].map((name) => `ALTER TABLE ${name} SET (autovacuum_enabled = off)`).join(';'),
      url,
    );
    const store = new SqlStore(engine);
    const complaint = sampleRecord();
    await store.append([complaint, { ...sampleRecord(), type: CASE_TYPES.acknowledged, number: complaint.number }]);
    await server.query(
      `INSERT INTO records (seq, source, site, id, type, number, received_at, kept, seals, link, hash)
         SELECT seq + 10 * n, source, site, id || n, type, number || n, received_at, kept, seals, link, hash
         FROM records, generate_series(1, 20000) AS n;
       INSERT INTO sealed (seq, place, kind, commitment, salt, value)
         SELECT seq + 10 * n, place, kind, commitment, salt, value FROM sealed, generate_series(1, 2000) AS n;
       INSERT INTO cases (seq, number, facet, received_at, updated_at, version, text)
         SELECT seq + 10 * n, number || n, facet, received_at, updated_at, version + 10 * n, text
         FROM cases, generate_series(1, 10000) AS n`,
      url,
    );
    const asked: { sql: string; parameters: readonly unknown[] }[] = [];
    const pool = new Pool({ connectionString: url });
    // A pool that has ended may still have a connection that is ending, and the server may be gone before it has.
    pool.on('error', () => {});
    const db = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => void asked.push(query),
    });
    const facets = await engine.db.selectFrom('facets').selectAll().execute();
    const { found } = await searchCases(
      { db, contains: engine.contains, contactText: engine.contactText },
      facets,
      caseQuery({ filter: { states: [], text: 'no such words' } }),
    );
    expect(found).toEqual([]);
    expect(await shownCategories(db, [complaint.number, 'no such number'])).toEqual({});
    expect(await contactNames(db, [complaint.number, 'no such number'])).toEqual({ [complaint.number]: CONTACT.name });
    const [search, ...named] = await Promise.all(
      [asked[0]!, ...asked.slice(-2)].map(async ({ sql, parameters }) => {
        const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [...parameters]);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      }),
    );
    expect(search).toContain('sealed_pkey');
    expect(search).not.toContain('Seq Scan on sealed');
    expect(search).not.toContain('Seq Scan on records');
    for (const plan of named) {
      expect(plan).toContain('records');
      expect(plan).not.toContain('Seq Scan');
    }
    await db.destroy();
    await store.close();
  });
});
