import { describe, expect, it } from 'vitest';
import { sampleVoice } from '../register/sample-records.js';
import { essenceOf } from './essence.js';

const answer = (score: number | null) =>
  score === null ? { item: 'i', dimension: 'd', score, skipped: true } : { item: 'i', dimension: 'd', score };
const scorecard = (...scores: (number | null)[]) =>
  sampleVoice('rating', { scale: 'likert5', scorecard: { id: 't', version: '1' }, answers: scores.map(answer) }).event;

describe('essenceOf', () => {
  it('keeps a skipped score apart from every score', () => {
    const { event } = sampleVoice('rating', { scale: 'thumbs', score: null, skipped: true });
    expect(essenceOf(event)).toEqual({ type: 'score', scale: 'thumbs', score: null });
  });

  it('takes the mean of the answers given, not of the skipped ones', () => {
    expect(essenceOf(scorecard(5, 4, null, 2))).toEqual({
      type: 'scorecard',
      scale: 'likert5',
      scores: [5, 4, null, 2],
      mean: 11 / 3,
    });
  });

  it('takes a scorecard that also asks what people expect for what they got', () => {
    const item = { item: 'a', dimension: 'd' };
    const { event } = sampleVoice('rating', {
      scale: 'servqual7',
      scorecard: { id: 's', version: '1' },
      answers: [
        { ...item, facet: 'expectation', score: 7 },
        { ...item, facet: 'perception', score: 3 },
      ],
    });
    expect(essenceOf(event)).toEqual({ type: 'scorecard', scale: 'servqual7', scores: [3], mean: 3 });
  });

  it('has no mean where every answer was skipped', () => {
    expect(essenceOf(scorecard(null, null))).toMatchObject({ mean: null });
  });

  it.each([
    [
      { fixed: 'no', satisfaction: 2 },
      { type: 'score', scale: 'likert5', score: 2 },
    ],
    [{ fixed: 'partly' }, { type: 'fixed', fixed: 'partly' }],
    [{ firstTime: true }, { type: 'none' }],
  ])('reads the follow-up %j as %j', (data, essence) => {
    expect(essenceOf(sampleVoice('follow-up', { number: 'K7QX-2M9D-4RTA', ...data }).event)).toEqual(essence);
  });

  it('names the topic of a complaint and the addressee of a suggestion', () => {
    const complaint = { text: 'x', category: 'delay', severity: 'B' };
    expect(essenceOf(sampleVoice('complaint', complaint).event)).toMatchObject({
      site: 'portal',
      category: 'delay',
      severity: 'B',
    });
    const suggestion = { text: 'x', recipient: { id: 'general-manager' } };
    expect(essenceOf(sampleVoice('suggestion', suggestion).event)).toEqual({
      type: 'addressee',
      name: 'General manager',
    });
    expect(essenceOf(sampleVoice('suggestion', { text: 'x' }).event)).toEqual({ type: 'none' });
  });
});
