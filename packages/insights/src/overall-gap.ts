import type { DimensionGap, GapReason } from './dimension-gap.js';
import type { Interval } from './interval.js';

/** One gap over all dimensions. */
export interface OverallGap {
  /** Weighted sum of the dimensions' gaps, in scale points; `null` where one that weighs has none. */
  readonly value: number | null;
  /**
   * At least 95 %: the weighted sum of the dimensions' half widths, which holds however the dimensions are correlated,
   * as the same people answer for all of them; `null` where one that weighs has none.
   */
  readonly interval: Interval | null;
  /** Answers on either side in all dimensions together. */
  readonly n: { readonly minuend: number; readonly subtrahend: number };
  /** One for each side without answers in a dimension that weighs; empty where there is a value. */
  readonly reasons: readonly GapReason[];
}

/**
 * One gap over all dimensions.
 *
 * @param parts The gap of every dimension with the dimension's weight, a ratio; weights sum to 1.
 */
export function overallGap(parts: readonly { readonly weight: number; readonly gap: DimensionGap }[]): OverallGap {
  const weighing = parts.filter(({ weight }) => weight > 0);
  const n = {
    minuend: parts.reduce((sum, { gap }) => sum + gap.minuend.n, 0),
    subtrahend: parts.reduce((sum, { gap }) => sum + gap.subtrahend.n, 0),
  };
  const reasons = weighing.flatMap(({ gap }) => gap.reasons);
  if (reasons.length > 0) return { value: null, interval: null, n, reasons };
  const value = weighing.reduce((sum, { weight, gap }) => sum + weight * gap.value!, 0);
  if (weighing.some(({ gap }) => gap.interval === null)) return { value, interval: null, n, reasons };
  const halfWidth = weighing.reduce((sum, { weight, gap }) => sum + weight * (gap.interval!.upper - gap.value!), 0);
  return { value, interval: { lower: value - halfWidth, upper: value + halfWidth }, n, reasons };
}
