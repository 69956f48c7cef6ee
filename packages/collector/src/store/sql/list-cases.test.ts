import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { caseQuery, newNumbers, recordOf, type Happening } from '../../test-support/happenings.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import type { CaseFilter, CaseQuery, CaseSort } from '../case-query.js';
import { contactText } from '../sqlite/contact-text.js';
import { SQLITE_COMPARISON } from '../sqlite/sqlite-comparison.js';
import { kyselyOver, StatementCache } from '../sqlite/node-sqlite.js';
import { SqliteStore } from '../sqlite-store.js';
import { containsBy } from './contains-text.js';
import { listCases } from './list-cases.js';
import { shownCategories } from './shown-categories.js';

/** Remembers what is asked. */
class Overheard extends StatementCache {
  readonly texts: string[] = [];

  override get(text: string) {
    this.texts.push(text);
    return super.get(text);
  }
}

/** A register with cases of several facets, and what a list of it asks of SQLite. */
async function register() {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  const numbers = newNumbers(8);
  const happenings: Happening[] = [
    ...numbers.map((_, of): Happening => [of, of % 3 === 0 ? 'idea' : 'complaint', of]),
    [1, 'acknowledged', 9],
    [2, 'assigned', 9],
    [4, 'resolved', 9],
    [5, 'reclassified', 9],
    [7, 'assigned', 9],
  ];
  await store.append(happenings.map((each) => recordOf(numbers, each)));
  await store.close();
  const database = new DatabaseSync(file);
  database.function('hearback_lower', { deterministic: true }, (text) => String(text).toLowerCase());
  const overheard = new Overheard(database);
  const engine = {
    db: kyselyOver(overheard),
    contains: containsBy(SQLITE_COMPARISON),
    contactText,
  };
  const overhear = async <Found>(ask: () => Promise<Found>) => {
    overheard.texts.length = 0;
    const found = await ask();
    const texts = [...overheard.texts];
    const plans = texts.map((text) =>
      (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail),
    );
    return { found, texts, plan: plans.flat() };
  };
  const list = (query: CaseQuery) => overhear(() => listCases(engine, query));
  const shown = () => overhear(() => shownCategories(engine.db, numbers));
  return { list, shown, close: () => database.close() };
}

const SORTS: readonly CaseSort[] = ['newest', 'oldest', 'changed', 'due'];

const query = (sort: CaseSort, filter: Partial<CaseFilter>, after: CaseQuery['after'] = null): CaseQuery =>
  caseQuery({ sort, filter: { states: [], ...filter }, after, limit: 2 });

describe('listCases in SQLite', () => {
  it('reads only the page, from an ordered index', async () => {
    const { list, close } = await register();
    const filters: readonly Partial<CaseFilter>[] = [
      { states: ['received', 'assigned'] },
      { kind: 'complaint' },
      { site: 'shop', severity: 'B' },
    ];
    for (const sort of SORTS)
      for (const filter of filters)
        for (const after of [null, { at: sort === 'due' ? '2026-11-22T00:00:00.000Z' : '', rank: 5 }]) {
          // oxlint-disable-next-line no-await-in-loop -- what one list asks is overheard at a time
          const { plan } = await list(query(sort, filter, after));
          expect(plan.filter((step) => /^SCAN (?:cases|records|sealed)/.test(step))).toEqual([]);
          // The first places of each facet may be sorted, its cases are not.
          const sorted = plan.filter(
            (step, place) => step.includes('TEMP B-TREE') && plan[place - 1]!.startsWith('SEARCH cases'),
          );
          expect(sorted).toEqual([]);
        }
    for (const sort of ['newest', 'oldest'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { plan } = await list(query(sort, {}));
      expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
    }
    close();
  });

  it('finds the cases of an assignee by index, in every order', async () => {
    const { list, close } = await register();
    for (const sort of SORTS) {
      // oxlint-disable-next-line no-await-in-loop -- what one list asks is overheard at a time
      const { found, plan } = await list(query(sort, { assignee: 'crew-3', kind: 'complaint' }));
      expect(found.cases.map(({ assignedTo }) => assignedTo?.id)).toEqual(['crew-3', 'crew-3']);
      const ofCases = plan.filter((step) => /cases USING .*assignee/.test(step));
      expect(ofCases.length).toBeGreaterThan(0);
      for (const step of ofCases) expect(step).toMatch(/\(assignee=\? AND facet=\?/);
    }
    close();
  });

  it('runs the same few queries however many facets there are', async () => {
    const { list, close } = await register();
    for (const sort of SORTS) {
      // oxlint-disable-next-line no-await-in-loop -- what one list asks is overheard at a time
      const { texts } = await list(query(sort, { kind: 'complaint' }));
      expect(texts).toHaveLength(4);
    }
    close();
  });

  it('counts overdue cases with the index of deadlines alone', async () => {
    const { list, close } = await register();
    const { found, plan } = await list({ ...query('newest', {}), now: '2027-01-01T00:00:00.000Z' });
    expect(found.overdue).toBe(7);
    expect(plan).toContainEqual(expect.stringMatching(/COVERING INDEX cases_by_due \(facet=\? AND due_at<\?\)/));
    close();
  });
});

it('finds what people saw categories called by the indexes of records and cases', async () => {
  const { shown, close } = await register();
  const { plan } = await shown();
  expect(plan.length).toBeGreaterThan(1);
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  close();
});
