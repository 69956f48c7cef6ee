import { checkVoiceData } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { ratingData, type RatingState } from './rating-data.js';

const state: RatingState = { scale: 'likert5', answer: 4, question: 'How was it?', comment: '' };

describe('ratingData', () => {
  it.each<[string, Partial<RatingState>, object]>([
    ['a score', {}, { scale: 'likert5', score: 4, question: 'How was it?' }],
    ['the lowest score', { scale: 'nps', answer: 0 }, { scale: 'nps', score: 0, question: 'How was it?' }],
    [
      'a question that does not apply',
      { answer: 'skipped' },
      { scale: 'likert5', score: null, skipped: true, question: 'How was it?' },
    ],
    [
      'a comment',
      { comment: ' Kind people.\n' },
      { scale: 'likert5', score: 4, question: 'How was it?', comment: 'Kind people.' },
    ],
    ['no question', { question: ' ' }, { scale: 'likert5', score: 4 }],
  ])('of %s', (_, change, data) => {
    const built = ratingData({ ...state, ...change }, {});
    expect(built).toEqual(data);
    expect(checkVoiceData('rating', built)).toBeNull();
  });

  it('carries its circumstances', () =>
    expect(ratingData(state, { lang: 'en', page: 'https://a.example/' })).toMatchObject({
      lang: 'en',
      page: 'https://a.example/',
    }));

  it('cuts a question that the page wrote too long', () =>
    expect(checkVoiceData('rating', ratingData({ ...state, question: 'x'.repeat(501) }, {}))).toBeNull());

  it('refuses to invent an answer', () => expect(() => ratingData({ ...state, answer: null }, {})).toThrow(RangeError));
});
