import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import type { SeenSites } from '../access/seen-sites.js';
import { summaryOf } from '../cases/case-summary.js';
import { foldCase } from '../cases/fold-case.js';
import type { NewRecord, StoredRecord } from '../register/record.js';
import { CASE_SORTS, type CaseCursor, type CaseFilter } from '../store/case-query.js';
import type { Store } from '../store/store.js';
import { HANDLER } from './case-records.js';
import { caseQuery } from './happenings.js';
import { sampleId } from './sample-event.js';
import { complaint, rating, record, stars } from './said.js';

const SITES = ['park', 'portal', 'shop'] as const;

/** What happened at a site: the same at each, about subjects of the same ids, at other times and in other words. */
function happenedAt(site: string, place: number): NewRecord[] {
  const changes = { site, day: `2026-11-2${place}` };
  const subject = { type: 'desk', id: '3', name: `Desk 3 of the ${site}` };
  const raised = complaint(
    { text: `Brown water in the ${site}.`, category: `of-${site}`, severity: 'B', subject },
    changes,
  );
  const [answered, assigned] = [complaint({ category: 'supply' }, changes), complaint({ text: site }, changes)];
  const { number } = answered;
  const to = { id: 'crew-3', name: 'Crew 3' };
  const answers = [{ dimension: 'care', item: 'warmth', label: `Warm in the ${site}?`, score: 4 }];
  return [
    raised,
    stars(place, { subject }, changes),
    answered,
    assigned,
    rating({ scale: 'likert5', scorecard: { id: 'visit', version: '1' }, answers }, changes),
    record(CASE_TYPES.replied, { number, by: HANDLER, message: 'Soon.' }, changes),
    record(CASE_TYPES.assigned, { number: assigned.number, by: HANDLER, to }, changes),
  ];
}

/** Records of all sites, one of each site after the other. */
function interleaved(): NewRecord[] {
  const bySite = SITES.map(happenedAt);
  return bySite[0]!.flatMap((_, step) => bySite.map((records) => records[step]!));
}

const numbersOf = (cases: readonly { readonly number: string }[]) => cases.map(({ number }) => number);

const FILTERS: readonly Omit<CaseFilter, 'states'>[] = [
  {},
  { site: 'portal' },
  { site: 'shop' },
  { category: 'supply' },
  { kind: 'complaint', severity: 'B' },
  { assignee: 'crew-3' },
];

const LATER = '2026-12-24T00:00:00.000Z';

/** More records than a search looks at cases. */
const MANY = 7600;

/**
 * A few cases of `portal`, far from each other, and whatever there is of `shop` between and around them: its cases are taken on by the same handler.
 */
function farApart(): NewRecord[] {
  const theirs = Array.from({ length: MANY }, () => complaint({ text: 'Theirs.' }, { site: 'shop' }));
  const mine = Array.from({ length: 5 }, () => complaint({ text: 'Mine.' }));
  const to = { id: 'crew-3' };
  const assigned = [...theirs.slice(0, 3), theirs.at(-1)!, ...mine.slice(1)].map(({ number, site }) =>
    record(CASE_TYPES.assigned, { number, by: HANDLER, to }, { site }),
  );
  return [
    ...theirs.slice(0, 3),
    ...mine.slice(0, 2),
    ...theirs.slice(3, 5),
    mine[2]!,
    ...theirs.slice(5, -2),
    mine[3]!,
    theirs.at(-2)!,
    mine[4]!,
    theirs.at(-1)!,
    ...assigned,
  ];
}

/** Everything that may be asked of some sites. */
async function readingsOf(store: Store, seen?: SeenSites) {
  const within = seen === undefined ? {} : { seen };
  const lists = FILTERS.flatMap((filter) => [
    ...CASE_SORTS.map((sort) => caseQuery({ filter: { states: [], ...filter }, sort, now: LATER, ...within })),
    caseQuery({ filter: { states: ['assigned', 'received'], ...filter }, limit: 2, now: LATER, ...within }),
  ]);
  const searches = ['brown', 'shop'].map((text) => caseQuery({ filter: { states: [], text }, now: LATER, ...within }));
  const readings = [];
  for (const query of [...lists, ...searches]) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const { cases, counts, overdue, categories } = await store.cases(query);
    readings.push([query.filter, query.sort, numbersOf(cases), counts, overdue, categories]);
  }
  for (const site of [null, 'portal', 'shop']) {
    const span = { site, fromDay: '2026-11-01', toDay: '2026-11-30', ...within };
    const of = { site, from: null, to: null, ...within };
    const page = { after: 0, limit: 100, of };
    // oxlint-disable no-await-in-loop -- as above
    const { upto: _, ...tallies } = await store.tallies(span);
    const records = (await store.caseRecords(page)).cases.map(([first]: readonly StoredRecord[]) => first!.number);
    const summaries = numbersOf((await store.caseSummaries(page)).cases);
    const [all, found] = [
      await store.subjects({ ...span, skip: 0, text: '' }),
      await store.subjects({ ...span, skip: 0, text: 'shop' }),
    ];
    // oxlint-enable no-await-in-loop
    readings.push([site, tallies, records, summaries, all, found]);
  }
  return readings;
}

/**
 * What every store answers to somebody who may see some sites alone: the same as if there were no others.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function seenSitesSuite(name: string, openStore: () => Promise<Store>): void {
  describe(`${name}, of the sites that may be seen`, () => {
    it.each<[SeenSites]>([[['portal']], [['portal', 'park']], [['nowhere']], [['nowhere', 'shop']]])(
      'answers of %j as a register without the others would',
      async (seen) => {
        const [whole, part] = [await openStore(), await openStore()];
        try {
          const records = interleaved();
          await whole.append(records);
          await part.append(records.filter(({ site }) => seen?.includes(site)));
          expect(await readingsOf(whole, seen)).toEqual(await readingsOf(part));
        } finally {
          await Promise.all([whole.close(), part.close()]);
        }
      },
    );

    it('reads the records of some sites, up to a place, with what is personal in them', async () => {
      const store = await openStore();
      try {
        const contact = { name: 'Huang Wei', phone: '110' };
        const said = SITES.flatMap((site) => [complaint({ text: `Brown in the ${site}.`, contact }, { site })]);
        // Once close together, and then further apart than a page is read at a time.
        await store.append([...said, ...said.map((each) => ({ ...each, id: sampleId() }))]);
        await store.append(Array.from({ length: 250 }, () => stars(4, {}, { site: 'park' })));
        await store.append(Array.from({ length: 250 }, (_, at) => stars(4, {}, { site: SITES[at % 2]! })));
        const everything = await store.read({ after: 0, limit: 1000 });
        for (const sites of [['portal'], ['shop', 'portal'], ['nowhere'], [...SITES]] as const)
          for (const [after, limit, upto] of [
            [0, 1000, 1000],
            [0, 3, 1000],
            [2, 1000, 5],
            [5, 1000, 5],
            [6, 200, 500],
            [1000, 10, 2000],
          ] as const) {
            const expected = everything
              .filter(({ seq, site }) => seq > after && seq <= upto && sites.some((each) => each === site))
              .slice(0, limit);
            // oxlint-disable-next-line no-await-in-loop -- one question after the other
            expect(await store.read({ after, limit, of: { sites: [...sites] as never, upto } })).toEqual(expected);
          }
        expect(everything[1]!.event).toContain('Huang Wei');
      } finally {
        await store.close();
      }
    });

    it('goes on from each place in a search as if nothing were there of the others', async () => {
      const [whole, part] = [await openStore(), await openStore()];
      try {
        const [records, quiet] = [farApart(), stars(4)];
        await whole.append(records);
        // At the places of the others is nothing that makes a case.
        await part.append(records.map((each) => (each.site === 'portal' ? each : { ...quiet, id: each.id })));
        for (const rank of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100, 105, 7500, 7503, 7505, 7599, 7603, 7605, 7700])
          for (const sort of ['newest', 'oldest'] as const)
            for (const filter of [
              { text: 'mine' },
              { text: 'nobody' },
              { text: 'nobody', assignee: 'crew-3' },
              { text: 'nobody', assignee: 'crew-3', site: 'portal' },
            ]) {
              const query = caseQuery({ filter: { states: [], ...filter }, sort, after: { at: '', rank }, limit: 2 });
              // oxlint-disable-next-line no-await-in-loop -- one question after the other
              const [given, expected] = [
                await whole.cases({ ...query, seen: ['portal'] }),
                await part.cases({ ...query, seen: ['portal'] }),
              ];
              expect([rank, sort, filter, given]).toEqual([rank, sort, filter, expected]);
            }
      } finally {
        await Promise.all([whole.close(), part.close()]);
      }
    });

    it.each(['newest', 'oldest'] as const)('finds all cases of a site in a search from the %s on', async (sort) => {
      const store = await openStore();
      try {
        const records = farApart();
        await store.append(records);
        const found: string[] = [];
        let [after, answers]: [CaseCursor | null, number] = [null, 0];
        do {
          const query = caseQuery({ filter: { states: [], text: 'mine' }, sort, after, limit: 2 });
          // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
          const page = await store.cases({ ...query, seen: ['portal'] });
          found.push(...numbersOf(page.cases));
          after = page.next;
          answers += 1;
        } while (after);
        const mine = records.filter(({ site, type }) => site === 'portal' && type === VOICE_TYPES.complaint);
        expect(found).toEqual(numbersOf(sort === 'oldest' ? mine : mine.toReversed()));
        expect(answers).toBe(3);
      } finally {
        await store.close();
      }
    });

    it('has nothing in a case that was sent to another site with the same number', async () => {
      const store = await openStore();
      try {
        const [theirs, again] = [stars(1), complaint({ text: 'Mine.' }, { site: 'shop' })];
        const { number } = theirs;
        const contact = { name: 'Huang Wei' };
        const added = (site: string, data: object) => record(VOICE_TYPES.amendment, { number, ...data }, { site });
        await store.append([theirs, { ...again, number }]);
        await store.append([
          added('portal', { contact }),
          added('shop', { text: 'Since Monday.' }),
          record(VOICE_TYPES.withdrawal, { number }),
        ]);
        const list = async (filter: object = {}) =>
          (await store.cases(caseQuery({ filter: { states: [], ...filter } }))).cases;
        const found = foldCase(await store.recordsOf(number))!;
        expect(found.steps.map(({ seq }) => seq)).toEqual([2, 4]);
        expect(await list()).toEqual([summaryOf(found)]);
        expect(await list({ text: 'huang' })).toEqual([]);
        expect(await store.contactNames([number])).toEqual({});
        const reply = record(CASE_TYPES.replied, { number, by: HANDLER, message: 'Soon.' }, { site: 'shop' });
        expect(await store.appendTo(reply, 2)).toBeNull();
        expect(await store.appendTo(reply, found.version)).toEqual({ status: 'accepted', seq: 6 });
        await store.append([added('shop', { contact })]);
        expect(await list({ text: 'huang' })).toHaveLength(1);
        expect(await store.contactNames([number])).toEqual({ [number]: 'Huang Wei' });
        // It is recorded where the number came first.
        const erasure = record(CASE_TYPES.erased, { number, by: HANDLER, what: ['contact'], reason: 'Asked to.' });
        await store.erase(erasure, ['contact']);
        const { version } = foldCase(await store.recordsOf(number))!;
        expect(version).toBe(8);
        expect(await store.appendTo({ ...reply, id: sampleId() }, 7)).toBeNull();
        expect(await store.appendTo({ ...reply, id: sampleId() }, version)).toEqual({ status: 'accepted', seq: 9 });
      } finally {
        await store.close();
      }
    });
  });
}
