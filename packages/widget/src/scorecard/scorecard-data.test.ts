import { SCALES, SCALE_IDS, VOICE_DATA } from '@hearback/protocol';
import { checkVoiceData } from '@hearback/protocol/light';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../branching/parse-condition.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import type { Answer } from '../rating/rating-data.js';
import { answerKey, askedItems, overall, type Answers, type AskedScorecard } from './asked-scorecard.js';
import { loadScorecard, localized } from './load-scorecard.js';
import { SCORECARD_IDS } from './preset-labels.js';
import { scorecardData } from './scorecard-data.js';
import { scorecardProblems, withRequired } from './scorecard-problems.js';

const technician = async (): Promise<AskedScorecard> => ({
  scorecard: await loadScorecard('technician', 'en').then((loaded) => localized(loaded, loaded.labels)),
  rules: new Map(),
  facets: ['perception'],
});
const texts = { rows: 'one at least', row: 'this one' };
const got = (answers: { readonly [item: string]: Answer }): Answers =>
  new Map(Object.entries(answers).map(([item, answer]) => [answerKey('perception', item), answer]));
const when = (text: string) => ({ required: false, when: [parseCondition(text)!] });

describe('scorecardData', () => {
  it('holds the rows that were answered or do not apply, in the order shown', async () => {
    const card = await technician();
    const answers = got({ punctuality: 'skipped', attitude: 5, skill: null });
    const data = scorecardData({ card, answers, comment: ' Fine. ' }, { lang: 'en' });
    expect(data).toEqual({
      scale: 'likert5',
      scorecard: { id: 'technician', version: '1' },
      answers: [
        { item: 'attitude', dimension: 'visit', label: 'Courtesy and attitude', score: 5 },
        { item: 'punctuality', dimension: 'visit', label: 'Arrival at the agreed time', score: null, skipped: true },
      ],
      comment: 'Fine.',
      lang: 'en',
    });
    expect(checkVoiceData('rating', data)).toBeNull();
  });

  it('says with each answer which side of the gap it is, where both are asked', async () => {
    const card: AskedScorecard = { ...(await technician()), facets: ['expectation', 'perception'] };
    const answers = new Map([
      [answerKey('perception', 'skill'), 2],
      [answerKey('expectation', 'skill'), 5],
    ]);
    const data = scorecardData({ card, answers, comment: '' }, {});
    expect(data).toMatchObject({
      answers: [
        { item: 'skill', facet: 'expectation', score: 5 },
        { item: 'skill', facet: 'perception', score: 2 },
      ],
    });
    expect(data).not.toHaveProperty('facet');
    expect(checkVoiceData('rating', data)).toBeNull();
  });

  it('says once which side it is, where one is asked', async () => {
    const card: AskedScorecard = { ...(await technician()), facets: ['expectation'] };
    const answers = new Map([[answerKey('expectation', 'skill'), 5]]);
    expect(scorecardData({ card, answers, comment: '' }, {})).toMatchObject({
      facet: 'expectation',
      answers: [{ item: 'skill', score: 5 }],
    });
  });

  it('leaves out what was answered on a path not taken', async () => {
    const card: AskedScorecard = { ...(await technician()), rules: new Map([['skill', when('attitude <= 2')]]) };
    const items = (attitude: number) => {
      const data = scorecardData({ card, answers: got({ attitude, skill: 4 }), comment: '' }, {});
      return 'answers' in data ? data.answers.map(({ item }) => item) : [];
    };
    expect(items(2)).toEqual(['attitude', 'skill']);
    expect(items(3)).toEqual(['attitude']);
  });

  it('refuses to invent an answer', async () => {
    const card = await technician();
    expect(() => scorecardData({ card, answers: new Map(), comment: 'x' }, {})).toThrow(RangeError);
  });
});

describe('askedItems', () => {
  const ask = async (rules: AskedScorecard['rules'], answers: Answers) => [
    ...askedItems({ ...(await technician()), rules }, answers),
  ];

  it('are all of them where nothing says otherwise', async () =>
    expect(await ask(new Map(), new Map())).toEqual(['attitude', 'skill', 'punctuality', 'promises-kept']));

  it('go by the nearest row before that is always asked', async () => {
    const rules = new Map([
      ['skill', when('score <= 2')],
      ['punctuality', when('score <= 2')],
    ]);
    expect(await ask(rules, got({ attitude: 2 }))).toEqual(['attitude', 'skill', 'punctuality', 'promises-kept']);
    expect(await ask(rules, got({ attitude: 3, skill: 1 }))).toEqual(['attitude', 'promises-kept']);
    expect(await ask(rules, new Map())).toEqual(['attitude', 'promises-kept']);
  });

  it('go by the mean of what is asked before', async () => {
    const rules = new Map([['promises-kept', when('overall < 3')]]);
    const isAsked = async (answers: Answers) => (await ask(rules, answers)).includes('promises-kept');
    expect(await isAsked(got({ attitude: 2, skill: 3 }))).toBe(true);
    expect(await isAsked(got({ attitude: 2, skill: 4 }))).toBe(false);
    expect(await isAsked(got({ attitude: 2, skill: 'skipped' }))).toBe(true);
  });

  it('do not go by rows on a path not taken', async () => {
    const rules = new Map([
      ['skill', when('attitude <= 2')],
      ['punctuality', when('skill <= 2')],
    ]);
    expect(await ask(rules, got({ attitude: 5, skill: 1 }))).toEqual(['attitude', 'promises-kept']);
  });
});

describe('overall', () => {
  it('weighs items in their dimension, and dimensions', () => {
    const scorecard = {
      id: 'a',
      version: '1',
      scale: 'likert5' as const,
      dimensions: [
        {
          id: 'x',
          label: 'x',
          weight: 0.75,
          items: [
            { id: 'p', label: 'p', weight: 0.9 },
            { id: 'q', label: 'q', weight: 0.1 },
          ],
        },
        { id: 'y', label: 'y', weight: 0.25, items: [{ id: 'r', label: 'r' }] },
      ],
    };
    const scores: { readonly [item: string]: Answer } = { p: 4, q: 2, r: 1 };
    expect(overall(scorecard, new Set(['p', 'q', 'r']), (id) => scores[id]!)).toBeCloseTo(0.75 * 3.8 + 0.25);
    expect(overall(scorecard, new Set(['r']), (id) => scores[id]!)).toBe(1);
    expect(overall(scorecard, new Set(), () => null)).toBeNull();
  });
});

describe('scorecardProblems', () => {
  it('asks for one row at least', async () => {
    const card = await technician();
    expect(scorecardProblems(card, new Map(), texts)).toEqual([{ field: 'rows', message: texts.rows }]);
    expect(scorecardProblems(card, got({ skill: 'skipped' }), texts)).toEqual([]);
    expect(scorecardProblems(undefined, new Map(), texts)).toHaveLength(1);
  });

  it('asks for every required row that is asked, on every side', async () => {
    const card = withRequired(await technician(), 'skill attitude');
    const row = (id: string) => ({ field: `row-${id}`, message: texts.row });
    expect(scorecardProblems(card, got({ punctuality: 1 }), texts)).toEqual([row('attitude'), row('skill')]);
    expect(scorecardProblems(card, got({ attitude: 'skipped', skill: 1 }), texts)).toEqual([]);
    const both: AskedScorecard = { ...card, facets: ['expectation', 'perception'] };
    expect(scorecardProblems(both, got({ attitude: 1, skill: 1 }), texts)).toEqual([row('attitude'), row('skill')]);
    const branched: AskedScorecard = {
      ...card,
      rules: new Map([['skill', { ...when('attitude < 2'), required: true }]]),
    };
    expect(scorecardProblems(branched, got({ attitude: 4 }), texts)).toEqual([]);
  });

  it('can ask for all of them, and for none', async () => {
    const card = await technician();
    expect(scorecardProblems(withRequired(card, 'all'), new Map(), texts)).toHaveLength(4);
    expect(withRequired(card, ' ')).toBe(card);
    expect(withRequired(card, null)).toBe(card);
  });
});

/** What means something else in a condition, so that no condition can name an item called so. */
const WORDS = ['and', 'or', 'not', 'skipped'];

describe('what a scorecard finds no problem in', () => {
  const cards = fc
    .tuple(
      fc.constantFrom(...SCALE_IDS),
      fc.uniqueArray(
        fc.stringMatching(/^[a-z][a-z0-9]{0,4}$/).filter((id) => !WORDS.includes(id)),
        { minLength: 1, maxLength: 50 },
      ),
      fc.constantFrom<AskedScorecard['facets']>(
        ['perception'],
        ['expectation'],
        ['expectation', 'perception'],
        ['promise'],
      ),
      fc.string({ unit: 'binary', maxLength: 600 }),
    )
    .map(([scale, ids, facets, label]): AskedScorecard => ({
      scorecard: {
        id: 'own',
        version: 'v-1',
        scale,
        dimensions: [{ id: 'd', label: 'd', items: ids.map((id) => ({ id, label })) }],
      },
      rules: new Map(ids.slice(1).map((id, at) => [id, { ...when(`${ids[at]} > 1`), required: at % 2 === 0 }])),
      facets,
    }));

  it('is a valid rating', () =>
    fc.assert(
      fc.property(
        cards.chain((card) => {
          const { min, max } = SCALES[card.scorecard.scale];
          const answer = fc.oneof(fc.integer({ min, max }), fc.constant('skipped' as const), fc.constant(null));
          const keys = card.scorecard.dimensions[0]!.items.flatMap(({ id }) =>
            card.facets.map((facet) => answerKey(facet, id)),
          );
          const answers = fc.array(answer, { minLength: keys.length, maxLength: keys.length });
          return fc.tuple(
            fc.constant(card),
            answers.map((all): Answers => new Map(keys.map((key, at) => [key, all[at]!]))),
          );
        }),
        ([card, answers]) => {
          fc.pre(scorecardProblems(card, answers, texts).length === 0);
          const data = scorecardData({ card, answers, comment: '' }, {});
          expect(VOICE_DATA.rating.safeParse(JSON.parse(JSON.stringify(data))).error?.issues).toBeUndefined();
          expect(checkVoiceData('rating', data)).toBeNull();
        },
      ),
      { numRuns: 400 },
    ));
});

describe('loadScorecard', () => {
  const sizes = { technician: 4, servqual: 22, courier: 24, 'equipment-after-sales': 13, nursing: 17 };

  it.each(SCORECARD_IDS.flatMap((id) => LOCALE_IDS.map((locale) => [id, locale] as const)))(
    'has %s in %s',
    async (id, locale) => {
      const loaded = await loadScorecard(id, locale);
      const { dimensions } = localized(loaded, loaded.labels);
      expect(dimensions.flatMap(({ items }) => items)).toHaveLength(sizes[id]);
    },
  );
});
