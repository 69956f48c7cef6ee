import { describe, expect, it } from 'vitest';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { figuresOf, satisfactionScore } from './figures.js';

const rating = (data: object) => sampleVoice('rating', { scale: 'likert5', score: 5, ...data });

describe('satisfactionScore', () => {
  it.each([
    ['a likert5 score', {}, 5],
    ['stars', { scale: 'stars', score: 2 }, 2],
    ['faces', { scale: 'emoji', score: 3 }, 3],
    ['a skipped answer', { score: null, skipped: true }, null],
    ['a score that says it is perception', { facet: 'perception', respondent: 'customer' }, 5],
  ])('counts %s', (_, data, score) => {
    expect(satisfactionScore(rating(data))).toBe(score);
  });

  it.each([
    ['NPS', { scale: 'nps' }],
    ['an expectation', { facet: 'expectation' }],
    ['an employee', { respondent: 'employee' }],
    ['a scorecard', { answers: [{ item: 'i', dimension: 'd', score: 5 }] }],
  ])('does not count %s', (_, data) => {
    expect(satisfactionScore(rating(data))).toBeUndefined();
  });

  it('does not count other voices', () => {
    expect(satisfactionScore(sampleVoice('complaint', { text: 'x' }))).toBeUndefined();
  });
});

describe('figuresOf', () => {
  it('counts each kind and the rate', () => {
    const records = [
      rating({}),
      rating({ score: 1 }),
      rating({ score: null, skipped: true }),
      sampleVoice('complaint', { text: 'x' }),
      sampleRecord('app.hearback.case.closed.v1', { number: 'K7QX-2M9D-4RTA', by: { id: 'u' } }),
    ];
    const { total, counts, satisfaction } = figuresOf(records);
    expect(total).toBe(5);
    expect(counts).toMatchObject({ rating: 3, complaint: 1, suggestion: 0, case: 1 });
    expect(satisfaction).toMatchObject({ ratio: 0.5, n: 2, skipped: 1 });
  });

  it('gives zeros and no rate for nothing', () => {
    expect(figuresOf([])).toMatchObject({ total: 0, satisfaction: { ratio: null, n: 0 } });
  });
});
