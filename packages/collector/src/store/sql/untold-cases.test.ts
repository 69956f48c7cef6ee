import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { withToldCase } from '../../test-support/told-case.js';
import { kyselyOver, StatementCache } from '../sqlite/node-sqlite.js';
import { SqliteStore } from '../sqlite-store.js';
import { untoldCases } from './untold-cases.js';

it('is read from an index of what has not been told, in its order', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  await withToldCase(store);
  await store.close();
  const database = new DatabaseSync(file);
  const statements = new StatementCache(database);
  const asked: string[] = [];
  const overheard = Object.assign(statements, {
    get: (text: string) => (asked.push(text), StatementCache.prototype.get.call(statements, text)),
  });
  await untoldCases(kyselyOver(overheard), { before: '2030', after: { at: '2020', rank: 1 }, limit: 5 });
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${asked.join('')}`).all() as { detail: string }[];
  const details = plan.map(({ detail }) => detail);
  expect(details).toContainEqual(expect.stringContaining('cases USING INDEX cases_untold (due_at>'));
  expect(details.filter((detail) => detail.includes('SCAN cases'))).toEqual([]);
  database.close();
});
