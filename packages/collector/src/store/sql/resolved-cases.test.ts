import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KyselyPlugin } from 'kysely';
import { expect, it } from 'vitest';
import { newNumbers, recordOf, type Happening } from '../../test-support/happenings.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { kyselyOver, StatementCache } from '../sqlite/node-sqlite.js';
import { SqliteStore } from '../sqlite-store.js';
import { resolvedCases } from './resolved-cases.js';

/** After this question, cases of one kind have been read, and those of the other have not. */
const ASKED_BETWEEN = 3;

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
  const [, facets, places] = asked.map((text) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail),
  );
  expect(facets).toEqual([expect.stringContaining('SEARCH facets USING')]);
  expect(places).toEqual([
    expect.stringMatching(
      /^SEARCH cases USING (?:COVERING )?INDEX cases_by_change \(facet=\? AND version>\? AND version<\?\)/,
    ),
  ]);
  database.close();
});

it('leaves out no case for one that was resolved after it while the page was read', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  const numbers = newNumbers(8);
  const raised = [0, 2, 4, 6].map((of): Happening => [of, of % 4 === 0 ? 'complaint' : 'idea']);
  const resolve = (...all: number[]) => store.append(all.map((of) => recordOf(numbers, [of, 'resolved', 1])));
  await store.append(raised.map((each) => recordOf(numbers, each)));
  await resolve(0, 2);
  const database = new DatabaseSync(file);
  let asked = 0;
  const meanwhile: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      asked += 1;
      if (asked === ASKED_BETWEEN) await resolve(4, 6);
      return result;
    },
  };
  const db = kyselyOver(new StatementCache(database)).withPlugin(meanwhile);
  const page = { site: 'portal', limit: 5 };
  const { cases } = await resolvedCases(db, { ...page, after: 0 });
  expect(asked).toBeGreaterThan(ASKED_BETWEEN);
  const { cases: later } = await store.resolvedCases({ ...page, after: cases.at(-1)!.version });
  expect([...cases, ...later].map(({ number }) => numbers.indexOf(number))).toEqual([0, 2, 4, 6]);
  database.close();
  await store.close();
});
