import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { momentWords } from './moment-words.js';

const at = (sinceCaptureMs: number | null) =>
  ({ step: 'received', at: '2026-11-22T08:00:00.000Z', sinceCaptureMs }) as const;

describe('momentWords', () => {
  it.each([
    [0, 'at once'],
    [999, 'at once'],
    [-999, 'at once'],
    [1_000, '1 second later'],
    [65_000, '1 minute 5 seconds later'],
    [7_500_000, '2 hours 5 minutes later'],
    [259_200_000, '3 days later'],
    [-1_000, 'The device’s clock is 1 second ahead'],
    [-90_000, 'The device’s clock is 1 minute 30 seconds ahead'],
  ])('tells %d ms after capture as "%s"', (sinceCaptureMs, text) => {
    const isAhead = text.startsWith('The device');
    expect(momentWords(at(sinceCaptureMs), wordsOf('en'))).toEqual({ text, isAhead });
  });

  it('speaks Chinese', () => {
    expect(momentWords(at(0), wordsOf('zh-CN'))?.text).toBe('立即');
    expect(momentWords(at(7_500_000), wordsOf('zh-TW'))?.text).toBe('2 小時 5 分鐘後');
  });

  it('says nothing of capture itself', () => {
    expect(momentWords(at(null), wordsOf('en'))).toBeNull();
  });
});
