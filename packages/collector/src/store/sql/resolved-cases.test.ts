import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { newNumbers, recordOf } from '../../test-support/happenings.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { kyselyOver, StatementCache } from '../sqlite/node-sqlite.js';
import { SqliteStore } from '../sqlite-store.js';
import { resolvedCases } from './resolved-cases.js';

it('reads resolved cases from an index, in its order', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  const numbers = newNumbers(1);
  await store.append([recordOf(numbers, [0, 'complaint']), recordOf(numbers, [0, 'resolved', 1])]);
  await store.close();
  const database = new DatabaseSync(file);
  const statements = new StatementCache(database);
  const asked: string[] = [];
  const overheard = Object.assign(statements, {
    get: (text: string) => (asked.push(text), StatementCache.prototype.get.call(statements, text)),
  });
  const { cases } = await resolvedCases(kyselyOver(overheard), { site: 'portal', after: 0, limit: 5 });
  expect(cases.map(({ number }) => number)).toEqual(numbers);
  const [facets, places] = asked.map((text) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail),
  );
  expect(facets).toEqual([expect.stringContaining('SEARCH facets USING')]);
  expect(places).toEqual([
    expect.stringMatching(/^SEARCH cases USING (?:COVERING )?INDEX cases_by_change \(facet=\? AND version>\?\)/),
  ]);
  database.close();
});
