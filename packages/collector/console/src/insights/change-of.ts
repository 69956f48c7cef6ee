import type { Measured } from './measured.js';

/** How a figure has changed. */
export interface Change {
  /** Now − then, in the unit of the figure. */
  readonly difference: number;
  /** Whether chance alone would explain it (95 %), or there are too few answers to say. */
  readonly mayBeChance: boolean;
}

const hasWidth = ({ interval }: Measured): boolean => interval !== null && interval.lower < interval.upper;

/**
 * How a figure has changed from one span to another, whose answers are of other occasions. Whether that may be chance is told from the
 * intervals of both by the method of variance estimates recovery, which for shares is the hybrid score method.
 *
 * @returns `null` where either side has no answers.
 * @see Zou & Donner, "Construction of Confidence Limits about Effect Measures: A General Approach", Statistics in Medicine 27 (2008),
 *   1693–1702.
 * @see Newcombe, "Interval Estimation for the Difference between Independent Proportions", Statistics in Medicine 17 (1998), 873–890.
 */
export function changeOf(now: Measured, before: Measured): Change | null {
  if (now.value === null || before.value === null || now.n === 0 || before.n === 0) return null;
  const difference = now.value - before.value;
  // An interval without width comes from a few answers that are all alike, and says nothing.
  if (!hasWidth(now) || !hasWidth(before)) return { difference, mayBeChance: true };
  const below = Math.hypot(now.value - now.interval!.lower, before.interval!.upper - before.value);
  const above = Math.hypot(now.interval!.upper - now.value, before.value - before.interval!.lower);
  return { difference, mayBeChance: difference - below <= 0 && difference + above >= 0 };
}
