import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { withNoticedCase } from '../../test-support/noticed-case.js';
import { kyselyOver, StatementCache } from '../sqlite/node-sqlite.js';
import { SqliteStore } from '../sqlite-store.js';
import { earlyNotices } from './early-notices.js';
import type { Tables } from './tables.js';
import { overdueWithoutNotice } from './overdue-without-notice.js';

const PLACE = { at: '2020', rank: 1 };

it.each([
  [
    'overdue cases without a notice',
    'cases_untold',
    (db: Kysely<Tables>) => overdueWithoutNotice(db, { before: '2030', after: PLACE, limit: 5 }),
  ],
  [
    'notices of deadlines still to come',
    'cases_told',
    (db: Kysely<Tables>) => earlyNotices(db, { now: '2010', after: PLACE, limit: 5 }),
  ],
])('reads %s from an index, in its order', async (_, index, read) => {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  await withNoticedCase(store);
  await store.close();
  const database = new DatabaseSync(file);
  const statements = new StatementCache(database);
  const asked: string[] = [];
  const overheard = Object.assign(statements, {
    get: (text: string) => (asked.push(text), StatementCache.prototype.get.call(statements, text)),
  });
  await read(kyselyOver(overheard));
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${asked[0]}`).all() as { detail: string }[];
  const details = plan.map(({ detail }) => detail);
  expect(details).toContainEqual(
    expect.stringMatching(new RegExp(`cases USING (?:COVERING )?INDEX ${index} \\(due_at>`)),
  );
  expect(details.filter((detail) => detail.includes('SCAN cases'))).toEqual([]);
  database.close();
});
