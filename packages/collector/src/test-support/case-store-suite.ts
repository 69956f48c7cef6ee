import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_TYPES } from '@hearback/protocol';
import { summaryOf } from '../cases/case-summary.js';
import { nextDeadline } from '../cases/deadlines.js';
import { erasureEvent } from '../register/erasure-event.js';
import type { CaseQuery, CaseSort } from '../store/case-query.js';
import type { StoredRecord } from '../register/record.js';
import type { CaseRecords, CaseSpan, Store } from '../store/store.js';
import { foldsOf, withoutNotice } from './case-readings.js';
import { BEGUN_MS } from './case-records.js';
import { caseQuery, HOUR_MS, newNumbers, recordOf, WHAT, type Happening, type What } from './happenings.js';
import { onNewStore } from './on-new-store.js';
import { overdueSuite } from './overdue-suite.js';
import { seenSitesSuite } from './seen-sites-suite.js';
import { silenceSuite } from './silence-suite.js';

/** When some of the deadlines of the cases that the property makes have passed, and some have not. */
const LATER = new Date(BEGUN_MS + 40 * HOUR_MS).toISOString();

const EVERY: CaseSpan = { site: null, from: null, to: null };

async function happen(store: Store, numbers: readonly string[], happening: Happening): Promise<void> {
  const record = recordOf(numbers, happening);
  if (happening[1] !== 'erased') return void (await store.append([record]));
  const { site, number } = record;
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const order = { of: { site, number }, scopes: ['words'], reason: 'x', by: 'dpo', nowMs: BEGUN_MS, random } as const;
  await store.erase(erasureEvent(order), ['words']);
}

const folded = async (store: Store, numbers: readonly string[]) =>
  (await foldsOf(store, numbers)).map(summaryOf).sort((left, right) => left.seq - right.seq);

/** Numbers of the cases with a missed deadline that no record of the same round names, the earliest deadline first. */
async function foldedWithoutNotice(store: Store, numbers: readonly string[], before: string) {
  const overdue = (await foldsOf(store, numbers)).flatMap((found) => {
    const next = nextDeadline(found, {});
    const isKnown = found.steps.some(
      ({ event: { type, data } }) =>
        type === CASE_TYPES.overdue && data.deadline === next?.name && data.dueAt >= found.rounds.at(-1)!.beganAt,
    );
    return next && next.dueAt < before && !isKnown
      ? [{ key: `${next.dueAt} ${1e9 + found.steps[0]!.seq}`, found }]
      : [];
  });
  return overdue.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ found }) => found.number);
}

/**
 * What every store does with cases.
 *
 * @param openStore Gives a new, empty store each time.
 * @param numRuns Sequences of events that are tried.
 */
export function caseStoreSuite(name: string, openStore: () => Promise<Store>, numRuns: number): void {
  const withStore = onNewStore(openStore);
  const SORTS: readonly CaseSort[] = ['newest', 'oldest', 'changed', 'due'];

  describe(`${name} as a store of cases`, () => {
    it('lists the cases that their records make, whatever happened, and again when they are made anew', () =>
      withStore(async (store) => {
        const happening = fc.tuple(
          fc.integer({ min: 0, max: 3 }),
          fc.constantFrom(...(Object.keys(WHAT) as What[])),
          fc.integer({ min: -2, max: 90 }),
        );
        const all = newNumbers(1);
        await happen(store, all, [0, 'complaint']);
        await fc.assert(
          fc.asyncProperty(fc.array(fc.array(happening, { maxLength: 6 }), { maxLength: 4 }), async (groups) => {
            const numbers = newNumbers(4);
            all.push(...numbers);
            for (const group of groups) {
              // oxlint-disable-next-line no-await-in-loop -- one group after the other; its own events share commits
              await Promise.all(group.map((each) => happen(store, numbers, each)));
            }
            const expected = await folded(store, numbers);
            const listed = (await store.cases(caseQuery({ limit: 10_000 }))).cases;
            expect(listed.filter(({ number }) => numbers.includes(number))).toEqual(expected);
            const found = (await withoutNotice(store, LATER)).filter((number) => numbers.includes(number));
            expect(found).toEqual(await foldedWithoutNotice(store, numbers, LATER));
          }),
          { numRuns },
        );
        const before = await store.cases(caseQuery({ limit: 10_000 }));
        expect(before.cases).toEqual(await folded(store, all));
        const counts: Record<string, number> = {};
        for (const { state } of before.cases) counts[state] = (counts[state] ?? 0) + 1;
        expect(before.counts).toEqual(counts);
        const withoutNoticeBefore = await withoutNotice(store, LATER);
        expect(withoutNoticeBefore).toContain(all[0]);
        await store.rebuildCases();
        expect(await store.cases(caseQuery({ limit: 10_000 }))).toEqual(before);
        expect(await withoutNotice(store, LATER)).toEqual(withoutNoticeBefore);
      }));

    it('lists a rejected case among the open ones once its person has objected', () =>
      withStore(async (store) => {
        const numbers = newNumbers(2);
        const happenings: readonly Happening[] = [
          [0, 'complaint'],
          [1, 'complaint'],
          [0, 'rejected', 1],
          [1, 'rejected', 1],
          [0, 'more', 2],
        ];
        await store.append(happenings.map((each) => recordOf(numbers, each)));
        const { cases, counts } = await store.cases(caseQuery({ filter: { states: ['reopened'] }, sort: 'due' }));
        expect(cases.map(({ number }) => number)).toEqual([numbers[0]]);
        expect(counts).toEqual({ rejected: 1, reopened: 1 });
      }));

    it('brings many cases up to what happened in one commit', () =>
      withStore(async (store) => {
        const numbers = newNumbers(210);
        const each = (what: What, hours: number) => numbers.map((_, of) => recordOf(numbers, [of, what, hours]));
        await store.append(each('complaint', 0));
        await store.append([...each('assigned', 1), ...each('late', 2)]);
        const { cases, counts } = await store.cases(caseQuery({ limit: 10_000 }));
        expect(cases).toEqual(await folded(store, numbers));
        expect(counts).toEqual({ assigned: 210 });
        expect(await withoutNotice(store, LATER)).toEqual(await foldedWithoutNotice(store, numbers, LATER));
      }));

    it('gives every list page by page, each case once, in its order', () =>
      withStore(async (store) => {
        const numbers = newNumbers(12);
        const happenings: Happening[] = [
          ...numbers.map((_, of): Happening => [of, of % 3 === 0 ? 'idea' : 'complaint', of % 5]),
          [3, 'acknowledged', 9],
          [1, 'assigned', 1],
          [4, 'resolved', 9],
          [7, 'assigned', 9],
        ];
        await store.append(happenings.map((each) => recordOf(numbers, each)));
        const filters: Partial<CaseQuery['filter']>[] = [
          {},
          { kind: 'complaint' },
          { site: 'shop', states: ['received', 'assigned'] },
          { assignee: 'crew-3' },
        ];
        for (const sort of SORTS)
          for (const filter of filters) {
            const query = caseQuery({ sort, filter: { states: [], ...filter } });
            // oxlint-disable-next-line no-await-in-loop -- one list after the other
            const whole = (await store.cases(query)).cases;
            const paged: string[] = [];
            let next: CaseQuery['after'] = null;
            do {
              // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
              const page = await store.cases({ ...query, limit: 2, after: next });
              paged.push(...page.cases.map(({ number }) => number));
              next = page.next;
            } while (next);
            expect(paged).toEqual(whole.map(({ number }) => number));
            expect(new Set(paged).size).toBe(paged.length);
            const keys = whole.map((each) =>
              sort === 'due' ? nextDeadline(each, {})!.dueAt : sort === 'changed' ? each.version : each.seq,
            );
            const ordered = keys.toSorted((left, right) => (left < right ? -1 : 1));
            expect(keys).toEqual(sort === 'newest' || sort === 'changed' ? ordered.reverse() : ordered);
          }
      }));

    it('names what the cases of each site are about, whatever is asked', () =>
      withStore(async (store) => {
        const numbers = newNumbers(6);
        const categories = async (changes: Parameters<typeof caseQuery>[0] = {}) =>
          (await store.cases(caseQuery(changes))).categories;
        const begun: Happening[] = [
          [0, 'complaint'],
          [2, 'complaint'],
          [4, 'idea'],
          [1, 'idea'],
        ];
        await store.append(begun.map((each) => recordOf(numbers, each)));
        expect(await categories()).toEqual({ portal: ['supply'] });
        const moved: Happening[] = [
          [2, 'moved'],
          [3, 'complaint'],
          [3, 'moved'],
          [3, 'withdrawal'],
        ];
        await store.append(moved.map((each) => recordOf(numbers, each)));
        const expected = { portal: ['billing', 'supply'], shop: ['billing'] };
        expect(await categories()).toEqual(expected);
        expect(await categories({ filter: { states: ['resolved'], site: 'shop', severity: 'C' } })).toEqual(expected);
        expect(await categories({ filter: { states: [], category: 'supply' }, limit: 1 })).toEqual(expected);
        await store.append([recordOf(numbers, [0, 'moved', 1])]);
        expect(await categories()).toEqual({ portal: ['billing'], shop: ['billing'] });
      }));

    it('reads on through all cases with their records, those of a site and a time', () =>
      withStore(async (store) => {
        const numbers = newNumbers(7);
        const happenings: Happening[] = [
          ...numbers.map((_, of): Happening => [of, of === 3 ? 'rating' : 'complaint', of]),
          [5, 'acknowledged', 9],
          [1, 'assigned', 9],
          [1, 'complaint', 9],
        ];
        await store.append(happenings.map((each) => recordOf(numbers, each)));
        const read = async (of: Partial<CaseSpan>, limit: number) => {
          const all: StoredRecord[][] = [];
          for (let after: number | null = 0; after !== null;) {
            // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
            const page: CaseRecords = await store.caseRecords({ after, limit, of: { ...EVERY, ...of } });
            expect(page.cases.length).toBeLessThanOrEqual(limit);
            all.push(...page.cases.map((records) => [...records]));
            after = page.next;
          }
          return all;
        };
        const expected = (...which: number[]) => Promise.all(which.map((of) => store.recordsOf(numbers[of]!)));
        for (const limit of [1, 2, 6, 7])
          // oxlint-disable-next-line no-await-in-loop -- one reading after the other
          expect(await read({}, limit)).toEqual(await expected(0, 1, 2, 4, 5, 6));
        const at = (hours: number) => new Date(BEGUN_MS + hours * HOUR_MS).toISOString();
        expect(await read({ site: 'shop' }, 2)).toEqual(await expected(1, 5));
        expect(await read({ from: at(2), to: at(5) }, 2)).toEqual(await expected(2, 4));
        expect(await read({ site: 'nowhere' }, 2)).toEqual([]);
      }));

    it('forgets words that are erased', () =>
      withStore(async (store) => {
        const numbers = newNumbers(2);
        await store.append([recordOf(numbers, [0, 'idea']), recordOf(numbers, [1, 'complaint'])]);
        const found = async (text: string) =>
          (await store.cases(caseQuery({ filter: { states: [], text } }))).cases.map(({ number }) => number);
        expect(await found('长椅')).toEqual([numbers[0]]);
        await happen(store, numbers, [0, 'erased']);
        expect(await found('长椅')).toEqual([]);
        expect((await store.cases(caseQuery())).cases[0]!.text).toBe('[erased]');
      }));
  });

  overdueSuite(name, openStore);
  silenceSuite(name, openStore);
  seenSitesSuite(name, openStore);
}
