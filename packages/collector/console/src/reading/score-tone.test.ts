import type { ScaleId } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { scoreTone } from './score-tone.js';

const TONES: Record<ScaleId, string> = {
  likert5: '1 poor, 2 poor, 3 fair, 4 good, 5 good',
  stars: '2 poor, 3 fair, 4 good',
  emoji: '2 poor, 3 fair, 4 good',
  thumbs: '0 poor, 1 good',
  nps: '0 poor, 6 poor, 7 fair, 8 fair, 9 good, 10 good',
  ces: '3 poor, 4 fair, 5 good',
  servqual7: '3 poor, 4 fair, 5 good',
  percent: '0 poor, 49 poor, 50 fair, 60 fair, 61 good, 100 good',
};

describe('scoreTone', () => {
  const cases = Object.entries(TONES).flatMap(([scale, tones]) =>
    tones.split(', ').map((tone) => [scale as ScaleId, Number(tone.split(' ')[0]), tone.split(' ')[1]] as const),
  );
  it.each(cases)('on %s rates %d as %s', (scale, score, tone) => {
    expect(scoreTone(scale, score)).toBe(tone);
  });
});
