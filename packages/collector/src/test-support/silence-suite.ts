import { CASE_TYPES, parseEvent } from '@hearback/protocol';
import { describe, expect, it, vi } from 'vitest';
import { erasureEvent } from '../register/erasure-event.js';
import type { CaseSummaries, Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { newNumbers, recordOf, type Happening, type What } from './happenings.js';
import { onNewStore } from './on-new-store.js';
import { DAY, happenTo, silenceSweeps, statesOf } from './silent-cases.js';

const TWO_DAYS = { portal: { closeAfterDays: 2 }, shop: { closeAfterDays: 2 } };

/** A case that was resolved an hour after it began. */
const resolved = (of: number): Happening[] => [
  [of, 'complaint'],
  [of, 'resolved', 1],
];

/**
 * How every store closes cases by silence.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function silenceSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  describe(`${name} as a store of silent cases`, () => {
    it('closes a resolved case once, after as many days of silence as its site gives, and says how many', () =>
      withStore(async (store) => {
        const numbers = newNumbers(2);
        await happenTo(store, numbers, [...resolved(0), ...resolved(1)]);
        const { clock, newSweep } = silenceSweeps(store, { portal: { closeAfterDays: 2 }, shop: {} });
        const [left, right] = [newSweep(), newSweep()];
        clock.hours = 2 * DAY + 0.9;
        expect(await left.sweep()).toBe(0);
        clock.hours = 2 * DAY + 1;
        expect((await Promise.all([left.sweep(), right.sweep()])).reduce((sum, closed) => sum + closed)).toBe(1);
        clock.hours = 90 * DAY;
        expect([await left.sweep(), await right.sweep(), await newSweep().sweep()]).toEqual([0, 0, 0]);
        expect(await statesOf(store, numbers)).toEqual(['closed', 'resolved']);
        const closed = (await store.recordsOf(numbers[0]!)).filter(({ type }) => type === CASE_TYPES.closed);
        const [event] = closed.map((record) => JSON.parse(record.event));
        expect(closed).toHaveLength(1);
        expect(parseEvent(event)).toMatchObject({ ok: true });
        expect(event.data).toEqual({
          number: numbers[0],
          by: { id: 'collector' },
          silenceDays: 2,
        });
        expect((await store.verify()).ok).toBe(true);
      }));

    it('leaves every case that is not resolved, or about which anything was said since', () =>
      withStore(async (store) => {
        const since = ['partly', 'no', 'more', 'replied', 'withdrawal'] as const;
        const numbers = newNumbers(since.length + 2);
        const last = numbers.length - 1;
        await happenTo(store, numbers, [
          ...since.flatMap((what, of): Happening[] => [...resolved(of), [of, what, 2]]),
          [last - 1, 'complaint'],
          ...resolved(last),
        ]);
        const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
        clock.hours = 90 * DAY;
        const sweep = newSweep();
        expect([await sweep.sweep(), await sweep.sweep()]).toEqual([1, 0]);
        expect(await statesOf(store, numbers)).toEqual([
          'resolved',
          'reopened',
          'reopened',
          'resolved',
          'closed',
          'received',
          'closed',
        ]);
      }));

    it.each<readonly [string, What, number, { readonly at: number; readonly days: number } | null]>([
      [
        'closes a case after the days that its resolution states, if its site gives fewer',
        'resolved',
        1,
        { at: 2, days: 2 },
      ],
      [
        'closes a case after the days that its site gives, if its resolution states fewer',
        'resolved',
        3,
        { at: 3, days: 3 },
      ],
      ['leaves a case whose resolution states no days', 'resolved without a time', 1, null],
    ])('%s', (_, what, closeAfterDays, closed) =>
      withStore(async (store) => {
        const numbers = newNumbers(1);
        await happenTo(store, numbers, [
          [0, 'complaint'],
          [0, what, 0],
        ]);
        const folding = vi.spyOn(store, 'recordsOf');
        const { clock, newSweep } = silenceSweeps(store, { portal: { closeAfterDays } });
        const sweep = newSweep();
        const at = closed?.at ?? 90;
        for (const hours of [DAY, DAY, at * DAY - 0.1]) {
          clock.hours = hours;
          // oxlint-disable-next-line no-await-in-loop -- one sweep after the other
          expect(await sweep.sweep()).toBe(0);
        }
        clock.hours = at * DAY;
        expect(await sweep.sweep()).toBe(closed ? 1 : 0);
        expect(folding.mock.calls.length).toBeLessThanOrEqual(2);
        const { type, event } = (await store.recordsOf(numbers[0]!)).at(-1)!;
        expect(type).toBe(closed ? CASE_TYPES.closed : CASE_TYPES.resolved);
        expect(JSON.parse(event).data.silenceDays).toBe(closed?.days);
      }),
    );

    it('closes a case also if its contact was erased since', () =>
      withStore(async (store) => {
        const numbers = newNumbers(1);
        await happenTo(store, numbers, resolved(0));
        const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
        const of = { site: 'portal', number: numbers[0]! };
        const order = { of, scopes: ['contact'], reason: 'x', by: 'dpo', nowMs: BEGUN_MS, random } as const;
        await store.erase(erasureEvent(order), ['contact']);
        const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
        clock.hours = 3 * DAY;
        expect(await newSweep().sweep()).toBe(1);
      }));

    it('closes a case in every round, and leaves the last word to the person', () =>
      withStore(async (store) => {
        const numbers = newNumbers(1);
        await happenTo(store, numbers, resolved(0));
        const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
        const sweep = newSweep();
        clock.hours = 3 * DAY;
        expect(await sweep.sweep()).toBe(1);
        await happenTo(store, numbers, [[0, 'no', 4 * DAY]]);
        clock.hours = 9 * DAY;
        expect(await sweep.sweep()).toBe(0);
        expect(await statesOf(store, numbers)).toEqual(['reopened']);
        await happenTo(store, numbers, [[0, 'resolved', 10 * DAY]]);
        clock.hours = 12 * DAY - 1;
        expect(await sweep.sweep()).toBe(0);
        clock.hours = 12 * DAY;
        expect(await sweep.sweep()).toBe(1);
        expect(await statesOf(store, numbers)).toEqual(['closed']);
      }));

    it('does not close a case of which something is said at the same moment', () =>
      withStore(async (store) => {
        const numbers = newNumbers(1);
        await happenTo(store, numbers, resolved(0));
        const recordsOf = async (number: string) => {
          const records = await store.recordsOf(number);
          await happenTo(store, numbers, [[0, 'more', 2 * DAY + 1]]);
          return records;
        };
        const { clock, newSweep } = silenceSweeps(
          {
            recordsOf,
            resolvedCases: (page) => store.resolvedCases(page),
            appendTo: (record, version) => store.appendTo(record, version),
          },
          TWO_DAYS,
        );
        clock.hours = 3 * DAY;
        expect(await newSweep().sweep()).toBe(0);
        expect(await statesOf(store, numbers)).toEqual(['reopened']);
      }));

    it('closes many page by page, and reads those that stay open only once', () =>
      withStore(async (store) => {
        const numbers = newNumbers(50);
        const all = numbers.map((_, of) => of);
        await store.append(all.flatMap(resolved).map((each) => recordOf(numbers, each)));
        await happenTo(
          store,
          numbers,
          all.filter((of) => of % 5 === 0).map((of): Happening => [of, 'more', 2]),
        );
        const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
        const sweep = newSweep();
        clock.hours = 3 * DAY;
        expect(await sweep.sweep()).toBe(40);
        const folding = vi.spyOn(store, 'recordsOf');
        expect(await sweep.sweep()).toBe(0);
        expect(folding).not.toHaveBeenCalled();
        await happenTo(store, numbers, [
          [0, 'no', 3 * DAY],
          [0, 'resolved', 3 * DAY],
        ]);
        clock.hours = 5 * DAY;
        expect(await sweep.sweep()).toBe(1);
        expect(folding).toHaveBeenCalledTimes(1);
      }));

    it('is not held up by a case that a clock running ahead resolved', () =>
      withStore(async (store) => {
        const numbers = newNumbers(3);
        await happenTo(store, numbers, [
          [0, 'complaint'],
          [0, 'resolved', 9 * DAY],
          [2, 'complaint'],
          [2, 'resolved', 1],
        ]);
        const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
        const sweep = newSweep();
        clock.hours = 3 * DAY;
        expect([await sweep.sweep(), await sweep.sweep()]).toEqual([1, 0]);
        clock.hours = 11 * DAY;
        expect(await sweep.sweep()).toBe(1);
      }));

    it.each([1, 19, 20])(
      'is not held up by such a case as number %i of a page, nor reads others again for it',
      (place) =>
        withStore(async (store) => {
          const numbers = newNumbers(50);
          // Every second number is of the same site.
          const ofSite = Array.from({ length: 25 }, (_, nth) => 2 * nth);
          await happenTo(
            store,
            numbers,
            ofSite.flatMap((of, nth): Happening[] => [
              [of, 'complaint'],
              [of, 'resolved', nth === place - 1 ? 900 * DAY : 1],
            ]),
          );
          await happenTo(store, numbers, [[46, 'more', 2]]);
          const { clock, newSweep } = silenceSweeps(store, TWO_DAYS);
          const sweep = newSweep();
          clock.hours = 3 * DAY;
          expect(await sweep.sweep()).toBe(23);
          const folding = vi.spyOn(store, 'recordsOf');
          expect(await sweep.sweep()).toBe(0);
          expect(folding).not.toHaveBeenCalled();
          clock.hours = 903 * DAY;
          expect([await sweep.sweep(), await sweep.sweep()]).toEqual([1, 0]);
          expect(folding).toHaveBeenCalledTimes(1);
        }),
    );

    it('lists the resolved cases of a site in the order of their last changes', () =>
      withStore(async (store) => {
        const numbers = newNumbers(7);
        await happenTo(store, numbers, [
          ...[6, 4, 2, 0].flatMap((of): Happening[] => [
            [of, of === 4 ? 'idea' : 'complaint'],
            [of, 'resolved', 1],
          ]),
          [5, 'complaint'],
          [5, 'resolved', 1],
          [6, 'partly', 2],
          [0, 'yes', 2],
        ]);
        const pages: number[][] = [];
        for (let after: number | null = 0; after !== null;) {
          // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
          const page: CaseSummaries = await store.resolvedCases({ site: 'portal', after, limit: 2 });
          pages.push(page.cases.map(({ number }) => numbers.indexOf(number)));
          after = page.next;
        }
        expect(pages).toEqual([[4, 2], [6]]);
      }));
  });
}
