import { checkVoiceData } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS } from '../locales/locale-id.js';
import type { Answer } from '../rating/rating-data.js';
import { loadScorecard } from './load-scorecard.js';
import { scorecardData } from './scorecard-data.js';

describe('scorecardData', () => {
  it('holds the rows that were answered or do not apply, in the order shown', async () => {
    const scorecard = await loadScorecard('technician', 'en');
    const data = scorecardData(
      {
        scorecard,
        answers: new Map<string, Answer>([
          ['punctuality', 'skipped'],
          ['attitude', 5],
        ]),
        comment: ' Fine. ',
      },
      { lang: 'en' },
    );
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

  it('refuses to invent an answer', async () => {
    const scorecard = await loadScorecard('technician', 'en');
    expect(() => scorecardData({ scorecard, answers: new Map(), comment: 'x' }, {})).toThrow(RangeError);
  });
});

describe('loadScorecard', () => {
  it.each(LOCALE_IDS)('has the technician scorecard in %s', async (locale) => {
    const { dimensions } = await loadScorecard('technician', locale);
    expect(dimensions.flatMap(({ items }) => items)).toHaveLength(4);
  });
});
