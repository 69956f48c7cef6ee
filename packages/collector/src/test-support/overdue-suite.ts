import { describe, expect, it } from 'vitest';
import { nextDeadline } from '../cases/deadlines.js';
import { overdueEvent } from '../cases/overdue-event.js';
import type { CaseCursor } from '../store/case-query.js';
import type { Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { foldsOf, withoutNotice } from './case-readings.js';
import { caseQuery, HOUR_MS, newNumbers, recordOf } from './happenings.js';
import { onNewStore } from './on-new-store.js';

/** So many hours after the cases began. */
const at = (hours: number) => new Date(BEGUN_MS + hours * HOUR_MS).toISOString();

/**
 * How every store tells which cases are overdue.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function overdueSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  describe(`${name} as a store of deadlines`, () => {
    it('knows which are overdue, and by other times when a site is served in others', () =>
      withStore(async (store) => {
        const numbers = newNumbers(3);
        await store.append([recordOf(numbers, [0, 'complaint']), recordOf(numbers, [1, 'complaint', 2])]);
        const overdue = async (hours: number) => {
          const now = at(hours);
          const list = await store.cases(caseQuery({ sort: 'due', filter: { states: [], dueBefore: now }, now }));
          expect(list.overdue).toBe(list.cases.length);
          return list.cases.map(({ number }) => numbers.indexOf(number));
        };
        expect(await overdue(2)).toEqual([]);
        expect(await overdue(3)).toEqual([0]);
        expect(await overdue(5)).toEqual([0, 1]);
        const allowance = { acknowledge: 9 * HOUR_MS, act: 9 * HOUR_MS, resolve: 9 * HOUR_MS };
        await store.serveBy({ portal: { allowancesMs: { default: allowance } } });
        expect(await overdue(5)).toEqual([1]);
        await store.append([recordOf(numbers, [2, 'complaint', 1])]);
        expect(await overdue(9.5)).toEqual([1, 0]);
        await store.append([recordOf(numbers, [1, 'resolved', 3])]);
        expect(await overdue(99)).toEqual([0, 2]);
      }));

    it('finds among overdue cases alone, by a number as well', () =>
      withStore(async (store) => {
        const numbers = newNumbers(3);
        const begun = [0, 1, 2].map((place) => recordOf(numbers, [place, 'complaint', place === 2 ? 8 : 0]));
        await store.append([...begun, recordOf(numbers, [1, 'resolved', 1])]);
        // Every number has a hyphen.
        const [now, common] = [at(5), '-'];
        const found = async (wanted: string, dueBefore?: string) => {
          const filter = { states: [], text: wanted, ...(dueBefore && { dueBefore }) };
          const { cases, next } = await store.cases(caseQuery({ sort: 'oldest', filter, now }));
          expect(next).toBeNull();
          return cases.map(({ number }) => numbers.indexOf(number));
        };
        expect(await found(common)).toEqual([0, 1, 2]);
        expect(await found(common, now)).toEqual([0]);
        expect(await found(numbers[0]!, now)).toEqual([0]);
        expect(await found(numbers[1]!, now)).toEqual([]);
        expect(await found(numbers[1]!)).toEqual([1]);
      }));

    it('gives overdue cases until that is recorded: for each next deadline, in each round, by the working hours of the site', () =>
      withStore(async (store) => {
        const numbers = newNumbers(2);
        await store.append([recordOf(numbers, [0, 'complaint']), recordOf(numbers, [1, 'complaint', 1])]);
        const due = async (hours: number) =>
          (await withoutNotice(store, at(hours))).map((number) => numbers.indexOf(number));
        const tell = async (of: number, service = {}) => {
          const [found] = await foldsOf(store, [numbers[of]!]);
          const [appended] = await store.append([overdueEvent(found!, nextDeadline(found!, service)!, BEGUN_MS)]);
          return appended!.status;
        };
        expect(await due(2)).toEqual([]);
        expect(await due(2.1)).toEqual([0]);
        expect(await due(3.1)).toEqual([0, 1]);
        expect(await tell(0)).toBe('accepted');
        expect(await due(20)).toEqual([1]);
        expect(await tell(0)).toBe('duplicate');
        await store.append([recordOf(numbers, [0, 'acknowledged', 3])]);
        expect(await due(8)).toEqual([1]);
        expect(await due(8.1)).toEqual([1, 0]);
        expect(await tell(0)).toBe('accepted');
        const allowance = { acknowledge: HOUR_MS, act: 9 * HOUR_MS, resolve: 9 * HOUR_MS };
        const portal = { allowancesMs: { default: allowance } };
        await store.serveBy({ portal });
        expect(await due(90)).toEqual([1]);
        await store.append([recordOf(numbers, [0, 'resolved', 9]), recordOf(numbers, [1, 'resolved', 9])]);
        expect(await due(90)).toEqual([]);
        await store.append([recordOf(numbers, [0, 'no', 10])]);
        expect(await due(11)).toEqual([]);
        expect(await due(11.1)).toEqual([0]);
        expect(await tell(0, portal)).toBe('accepted');
        expect(await due(99)).toEqual([]);
      }));

    it('gives cases with an early notice again, until a second one is recorded', () =>
      withStore(async (store) => {
        const numbers = newNumbers(3);
        await store.append(numbers.map((_, of) => recordOf(numbers, [of, 'complaint'])));
        const page = async (hours: number) => store.overdueWithoutNotice({ before: at(hours), after: null, limit: 9 });
        const tell = async (of: number, isAgain: boolean) => {
          const [found] = await foldsOf(store, [numbers[of]!]);
          const deadline = { ...nextDeadline(found!, {})!, isAgain };
          return (await store.append([overdueEvent(found!, deadline, BEGUN_MS)]))[0]!.status;
        };
        await tell(0, false);
        await tell(1, false);
        expect((await page(3)).cases.map(({ number }) => number)).toEqual([numbers[2]]);
        const distrust = (after: CaseCursor | null) => store.distrustNotices({ now: at(1), after, limit: 1 });
        const second = await distrust(await distrust(null));
        expect([second?.at, await distrust(second)]).toEqual([at(2), null]);
        expect((await page(3)).cases.map(({ number }) => number)).toEqual(numbers);
        expect((await page(3)).noticedEarly).toEqual(numbers.slice(0, 2));
        expect([await tell(0, false), await tell(0, true), await tell(0, true)]).toEqual([
          'duplicate',
          'accepted',
          'duplicate',
        ]);
        await distrust(null);
        expect((await page(3)).cases.map(({ number }) => number)).toEqual(numbers.slice(1));
        await store.rebuildCases();
        expect((await page(3)).noticedEarly).toEqual([numbers[1]]);
      }));
  });
}
