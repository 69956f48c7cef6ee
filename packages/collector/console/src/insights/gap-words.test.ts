import type { GapReason } from '@hearback/insights';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { gapPoints, gapReasons } from './gap-words.js';

const en = wordsOf('en');
const servqual = {
  id: 'servqual',
  label: null,
  dimensions: ['reliability', 'empathy'].map((id) => ({ id, label: null, items: [] })),
};

describe('gapPoints', () => {
  it('says the points with their sign, and the interval where there is one', () => {
    expect(gapPoints(-0.84, { lower: -1.02, upper: -0.6 }, en)).toBe('−0.8 (−1.0 to −0.6)');
    expect(gapPoints(0.25, null, en)).toBe('+0.3');
  });
});

describe('gapReasons', () => {
  const delivery = ['inspector-perception', 'employee-perception'] as const;
  const missing = (dimension: string, unanswered: GapReason['unanswered']): GapReason => ({ dimension, unanswered });

  it('says what nobody was asked for in any dimension', () => {
    const reasons = ['reliability', 'empathy'].map((each) => missing(each, delivery));
    expect(gapReasons(reasons, servqual, en)).toBe(
      'Nobody has answered yet on what inspectors saw or what employees say they deliver.',
    );
  });

  it('names the dimensions where others have answers', () =>
    expect(gapReasons([missing('empathy', ['manager-expectation'])], servqual, en)).toBe(
      'Nobody has answered yet on what managers think customers expect, for: Being understood.',
    ));

  it('says both sides in one sentence', () => {
    const reasons = ['reliability', 'empathy'].flatMap((each) => [
      missing(each, ['standard']),
      missing(each, ['promise']),
    ]);
    expect(gapReasons(reasons, servqual, en)).toBe('Nobody has answered yet on the standard and what was promised.');
  });
});
