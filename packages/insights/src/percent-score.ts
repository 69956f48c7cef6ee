import type { Interval } from './interval.js';
import type { MeanScore } from './mean-score.js';
import { normalisedScore, type ScaleRange } from './normalised-score.js';

/** A figure of 0–100, with what it rests on. */
export interface PercentScore {
  /** Percent, 0–100; `null` without an answer. */
  readonly percent: number | null;
  /** 95 % interval of `percent`, in percent; `null` where too few answered for one. */
  readonly interval: Interval | null;
  /** Answers that count. */
  readonly n: number;
}

/**
 * A mean mapped to 0–100 with its interval, so that means on different scales can be weighted together.
 *
 * @param score Mean of answers on one scale.
 * @param range The scale's end points, for example `SCALES.likert5`.
 * @returns Percent; the interval is cut at 0 and 100.
 * @throws {RangeError} If the range is not finite and rising, or the mean lies outside it.
 */
export function percentScore({ mean, interval, n }: MeanScore, range: ScaleRange): PercentScore {
  if (mean === null) return { percent: null, interval: null, n };
  const cut = (end: number) => normalisedScore(Math.min(range.max, Math.max(range.min, end)), range);
  return {
    percent: normalisedScore(mean, range),
    interval: interval && { lower: cut(interval.lower), upper: cut(interval.upper) },
    n,
  };
}
