import { describe, expect, it } from 'vitest';
import type { SubjectList, TallySpan } from '../insights/tally.js';
import type { Store } from '../store/store.js';
import { onNewStore } from './on-new-store.js';
import { complaint, rating, stars } from './said.js';

const NOBODY: SubjectList = { subjects: [], types: [], found: 0 };

const EVER: TallySpan = { site: null, fromDay: null, toDay: null };

const DESK = { type: 'desk', id: '3', name: 'Desk 3' };
const BRANCH = { type: 'branch', id: '12', name: 'North office' };

/**
 * How every store counts by what was spoken of.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function subjectSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  describe(`${name} as what counts by subject`, () => {
    it('rolls up what was said of a part to what it is a part of, without counting it twice', () =>
      withStore(async (store) => {
        await store.append([
          stars(1, { subject: { ...DESK, parent: BRANCH } }),
          stars(5, { subject: { ...DESK, name: 'Counter 3', parent: BRANCH } }),
          stars(2, { subject: BRANCH }),
          stars(5, { subject: BRANCH, respondent: 'employee' }),
          complaint({ subject: BRANCH }),
          stars(3),
        ]);
        const { sums, subjects: list } = await store.tallies(EVER);
        const { subjects, types, found } = list;
        expect({ types, found }).toEqual({
          types: [
            { type: 'branch', subjects: 1, n: 3, dissatisfied: 2 },
            { type: 'desk', subjects: 1, n: 2, dissatisfied: 1 },
          ],
          found: 2,
        });
        const stated = sums.filter(({ measure }) => measure === 'scale stars');
        expect(stated.reduce((sum, { n }) => sum + n, 0)).toBe(5);
        expect(subjects).toEqual([
          { ...BRANCH, n: 3, dissatisfied: 2, complaints: 1 },
          { ...DESK, name: 'Counter 3', n: 2, dissatisfied: 1, complaints: 0 },
        ]);
      }));

    it('counts long scorecards of as many subjects', () =>
      withStore(async (store) => {
        const answers = Array.from({ length: 100 }, (_, item) => ({ dimension: 'd', item: `i${item}`, score: 4 }));
        const scorecard = { id: 'long', version: '1' };
        await store.append(
          Array.from({ length: 50 }, (_, order) =>
            rating({ scale: 'stars', scorecard, answers, subject: { type: 'order', id: String(order), parent: DESK } }),
          ),
        );
        const { sums, subjects: list } = await store.tallies(EVER);
        const { subjects } = list;
        expect(sums.filter(({ measure }) => measure.startsWith('scorecard')).map(({ n }) => n)).toEqual(
          Array.from({ length: 100 }, () => 50),
        );
        expect(subjects[0]).toMatchObject({ type: 'desk', n: 50, dissatisfied: 0 });
        expect(subjects).toHaveLength(51);
      }));

    it('lists all subjects page by page, and those with a part of a name or an id, in any script', () =>
      withStore(async (store) => {
        const of = (place: number, called?: string) => ({
          subject: { type: 'order', id: `no-${String(place).padStart(3, '0')}`, ...(called && { name: called }) },
        });
        await store.append([
          ...Array.from({ length: 250 }, (_, place) => stars(place < 50 ? 1 : 5, of(place))),
          stars(1, of(7, 'Éclair 100%')),
          stars(5, of(8, '北區')),
        ]);
        const page = async (skip: number, text = '') => store.subjects({ ...EVER, skip, text });
        const [first, second] = [await page(0), await page(200)];
        expect([first.subjects.length, second.subjects.length, first.found, second.found]).toEqual([200, 50, 250, 250]);
        expect(new Set([...first.subjects, ...second.subjects].map(({ id }) => id)).size).toBe(250);
        expect(first.types).toEqual([{ type: 'order', subjects: 250, n: 252, dissatisfied: 51 }]);
        const found = async (text: string) => {
          const list = await page(0, text);
          expect(list.found).toBe(list.subjects.length);
          return list.subjects.map(({ id }) => id);
        };
        expect(await found('éCLAIR')).toEqual(['no-007']);
        expect(await found('100%')).toEqual(['no-007']);
        expect(await found('北')).toEqual(['no-008']);
        expect(await found('NO-24')).toHaveLength(10);
        expect(await found('_')).toEqual([]);
        expect((await page(0, 'nothing')).types).toEqual(first.types);
        expect(await store.subjects({ ...EVER, site: 'shop', skip: 0, text: '' })).toEqual(NOBODY);
      }));
  });
}
