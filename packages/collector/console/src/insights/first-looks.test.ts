import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { firstLooks } from './first-looks.js';
import type { Insights } from '../../../src/insights/insights-answer.js';
import { lookWords } from './look-words.js';
import { sampleInsights, sampleSubject } from './sample-insights.js';

const said = (insights: Insights) => firstLooks(insights).map((look) => lookWords(look, wordsOf('en')));

describe('firstLooks', () => {
  it('finds nothing where nothing happened', () => expect(said(sampleInsights())).toEqual([]));

  it('begins with the subjects above their limit, three at most', () => {
    const above = ['1', '2', '3', '4'].map((id) => sampleSubject({ id, isAbove: true }));
    const subjects = [sampleSubject({ id: '5', name: 'Harbour Street', isAbove: true }), ...above, sampleSubject({})];
    expect(said(sampleInsights({}, { subjects }))).toEqual([
      'Harbour Street: 30% are dissatisfied. Up to 20% could be chance; this is more.',
      'Branch 1: 30% are dissatisfied. Up to 20% could be chance; this is more.',
      'Branch 2: 30% are dissatisfied. Up to 20% could be chance; this is more.',
    ]);
  });

  it('keeps the figures beside a name apart from it, in whatever direction that is written', () => {
    const subjects = [sampleSubject({ id: '5', name: 'مكتب النور', isAbove: true })];
    expect(said(sampleInsights({}, { subjects }))[0]).toMatch(/^\u2068مكتب النور\u2069: 30% are dissatisfied\./);
  });

  it('names the deadline that is kept worst, where one was missed', () => {
    const kept = [[18, 20], [12, 20], [20, 20]] as const; // prettier-ignore
    expect(said(sampleInsights({ kept }))).toEqual(['In 8 of 20 cases due, the first action was late.']);
    expect(said(sampleInsights({ kept: [[20, 20]] }))).toEqual([]);
  });

  it.each([
    [{ delay: 5, billing: 2 }, ['Delay is what most complaints are about: 5 of 7.']],
    [{ delay: 4, billing: 2 }, []],
    [{ delay: 9 }, []],
    [{ '': 9, delay: 5, billing: 1 }, ['Delay is what most complaints are about: 5 of 15.']],
  ])('names what most complaints are about where that is a hot spot: %j', (categories, sentences) =>
    expect(said(sampleInsights({ categories }))).toEqual(sentences),
  );

  it.each([
    [null, 'Your visit: “Our people” falls furthest short of what customers expect, by 1.2 points.'],
    [
      'kiosk · shop',
      'Your visit, kiosk · shop: “Our people” falls furthest short of what customers expect, by 1.2 points.',
    ],
  ])('says of a gap whose answers it is from where sites differ: %s', (sites, sentence) => {
    const scorecard = {
      id: 'visit',
      label: 'Your visit',
      dimensions: [{ id: 'staff', label: 'Our people', items: [] }],
    };
    expect(lookWords({ is: 'gap', scorecard, sites, dimension: 'staff', value: -1.2 }, wordsOf('en'))).toBe(sentence);
  });
});
