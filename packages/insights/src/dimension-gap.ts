import { GAP_ENDS, type GapNumber, type GapSide } from './gap-sides.js';
import type { Interval } from './interval.js';
import { meanDifference } from './mean-difference.js';
import type { MeanScore } from './mean-score.js';

/** Mean of one side of a gap. */
export interface GapEnd {
  /** Whose answers: for delivery the inspectors', or the employees' where no inspector answered. */
  readonly side: GapSide;
  /** Scale points; `null` without an answer. */
  readonly mean: number | null;
  /** Answers that count. */
  readonly n: number;
}

/** Sides without answers, which is why a gap is `null`: in a dimension, any of the sides named would do. */
export interface GapReason {
  readonly dimension: string;
  readonly unanswered: readonly GapSide[];
}

/** One gap of one dimension. */
export interface DimensionGap {
  /** Scale points, negative where the service falls short; `null` where a side has no answers. */
  readonly value: number | null;
  /** Welch interval of `value` (95 %); `null` where a side has fewer than two answers. */
  readonly interval: Interval | null;
  /** What is measured. */
  readonly minuend: GapEnd;
  /** What it is compared with. */
  readonly subtrahend: GapEnd;
  /** One for each side without answers; empty where there is a value. */
  readonly reasons: readonly GapReason[];
}

/** An end of a gap while it is worked out. */
interface FoundEnd {
  readonly end: GapEnd;
  readonly score: MeanScore;
  readonly reasons: readonly GapReason[];
}

/**
 * One gap of one dimension.
 *
 * @param number Which of the five.
 * @param dimension The dimension's id, which reasons name.
 * @param means Mean of every side.
 */
export function dimensionGap(
  number: GapNumber,
  { dimension, means }: { readonly dimension: string; readonly means: Readonly<Record<GapSide, MeanScore>> },
): DimensionGap {
  const find = (sides: readonly [GapSide, ...GapSide[]]): FoundEnd => {
    const side = sides.find((each) => means[each].n > 0) ?? sides[0];
    const { mean, n } = means[side];
    return {
      end: { side, mean, n },
      score: means[side],
      reasons: n === 0 ? [{ dimension, unanswered: sides }] : [],
    };
  };
  const minuend = find(GAP_ENDS[number].minuend);
  const subtrahend = find(GAP_ENDS[number].subtrahend);
  return {
    ...meanDifference(minuend.score, subtrahend.score),
    minuend: minuend.end,
    subtrahend: subtrahend.end,
    reasons: [...minuend.reasons, ...subtrahend.reasons],
  };
}
