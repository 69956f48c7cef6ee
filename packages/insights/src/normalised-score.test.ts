import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedScore } from './normalised-score.js';

describe('normalisedScore', () => {
  it.each([
    {
      scale: 'likert5',
      range: { min: 1, max: 5 },
      known: [
        [1, 0],
        [2, 25],
        [3, 50],
        [4, 75],
        [5, 100],
      ],
    },
    {
      scale: 'thumbs',
      range: { min: 0, max: 1 },
      known: [
        [0, 0],
        [1, 100],
      ],
    },
    {
      scale: 'nps',
      range: { min: 0, max: 10 },
      known: [
        [0, 0],
        [7, 70],
        [10, 100],
      ],
    },
    {
      scale: 'servqual7',
      range: { min: 1, max: 7 },
      known: [
        [1, 0],
        [4, 50],
        [7, 100],
      ],
    },
    {
      scale: 'percent',
      range: { min: 0, max: 100 },
      known: [
        [0, 0],
        [37, 37],
        [100, 100],
      ],
    },
  ])('maps the points of $scale to known values', ({ range, known }) => {
    for (const [score, percent] of known) expect(normalisedScore(score!, range)).toBeCloseTo(percent!, 12);
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }), fc.nat(), (min, width, step) => {
        const score = min + (step % (width + 1));
        const percent = normalisedScore(score, { min, max: min + width });
        expect(min + (percent / 100) * width).toBeCloseTo(score, 9);
      }),
    );
  });

  it('normalises a mean between two points', () => {
    expect(normalisedScore(4.2, { min: 1, max: 5 })).toBeCloseTo(80, 12);
  });

  it.each([0.999, 5.001, Number.NaN, Number.POSITIVE_INFINITY])('refuses the score %d outside 1 to 5', (score) => {
    expect(() => normalisedScore(score, { min: 1, max: 5 })).toThrow(RangeError);
  });

  it.each([
    { min: 5, max: 5 },
    { min: 5, max: 1 },
    { min: Number.NaN, max: 1 },
    { min: 0, max: Number.POSITIVE_INFINITY },
  ])('refuses the range $min to $max', (range) => {
    expect(() => normalisedScore(5, range)).toThrow(/min below max/);
  });
});
