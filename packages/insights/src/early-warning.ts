import { binomialTail } from './binomial-tail.js';
import type { Interval } from './interval.js';
import { type Rate, rateOf } from './rate.js';

/** Dissatisfied answers (or complaints) of one subject. */
export interface SubjectCount<Key> {
  /** Branch, counter, product or whatever is watched. */
  readonly key: Key;
  /** Whole number of dissatisfied answers, or of complaints, 0 to `n`. */
  readonly dissatisfied: number;
  /** Whole number of answers, or of service occasions, 0 or more. */
  readonly n: number;
}

/** One point of the chart. */
export interface ChartPoint<Key> extends Rate {
  readonly key: Key;
  /** Control limits as ratios, both still in control; `null` where n is 0. */
  readonly limits: Interval | null;
  /** How the limits were found; `null` where n is 0. */
  readonly method: 'normal' | 'exact' | null;
  /** Significantly more dissatisfied than the whole: look here first. */
  readonly isAbove: boolean;
  /** Significantly fewer dissatisfied than the whole: learn from here. */
  readonly isBelow: boolean;
}

/** Control chart of proportions (p-chart). */
export interface EarlyWarning<Key> {
  /** Centre line: the dissatisfied share of all subjects together. */
  readonly centre: Rate;
  /** A point for each subject, in the order given. */
  readonly points: readonly ChartPoint<Key>[];
}

/** Probability beyond three standard deviations on one side of a normal distribution. */
const THREE_SIGMA_TAIL = 0.0013498980316300933;

/** Fewest dissatisfied and fewest other answers to expect for the normal approximation. */
const NORMAL_FROM = 5;

/**
 * Early warning: which subjects have a share of dissatisfied answers that chance alone does not explain. Each is
 * compared with the centre line of all by three-sigma limits. Where n·p or n·(1 − p) is below 5 the normal
 * approximation does not hold, and the limits are those counts beyond which the exact binomial distribution leaves no
 * more than the three-sigma tail (0.135 % on each side).
 *
 * @param counts Subjects with their counts. A count enters once: pass leaves or one level of a tree, not both.
 * @returns Centre line and a point for each subject; ratios and limits are `null` where nobody answered.
 * @throws {RangeError} If a count is not whole, `n` is below 0, or `dissatisfied` is outside 0 to `n`.
 * @see Shewhart, "Economic Control of Quality of Manufactured Product" (1931); ISO 7870-2:2013, p-chart.
 * @see Brown, Cai & DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001), for the
 *   customary rule of 5.
 */
export function earlyWarning<Key>(counts: Iterable<SubjectCount<Key>>): EarlyWarning<Key> {
  const subjects = Array.from(counts, (count) => ({ ...count, rate: rateOf(count.dissatisfied, count.n) }));
  const centre = rateOf(
    subjects.reduce((sum, { dissatisfied }) => sum + dissatisfied, 0),
    subjects.reduce((sum, { n }) => sum + n, 0),
  );
  const points = subjects.map(({ key, rate }): ChartPoint<Key> => {
    if (rate.ratio === null) return { key, ...rate, limits: null, method: null, isAbove: false, isBelow: false };
    const method = isNormal(rate.n, centre.ratio!) ? 'normal' : 'exact';
    const limits = method === 'normal' ? threeSigmaLimits(rate.n, centre.ratio!) : exactLimits(rate.n, centre.ratio!);
    return { key, ...rate, limits, method, isAbove: rate.ratio > limits.upper, isBelow: rate.ratio < limits.lower };
  });
  return { centre, points };
}

const isNormal = (n: number, share: number): boolean => n * share >= NORMAL_FROM && n * (1 - share) >= NORMAL_FROM;

function threeSigmaLimits(n: number, share: number): Interval {
  const threeSigma = 3 * Math.sqrt((share * (1 - share)) / n);
  return { lower: Math.max(0, share - threeSigma), upper: Math.min(1, share + threeSigma) };
}

/** Fewest and most of `n` that are still in control, as ratios. */
function exactLimits(n: number, share: number): Interval {
  return { lower: (n - mostInControl(n, 1 - share)) / n, upper: mostInControl(n, share) / n };
}

/** The highest count that is still in control: one more has no more than the three-sigma tail. */
function mostInControl(n: number, share: number): number {
  let within = 0;
  let beyond = n + 1;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (binomialTail(middle, n, share) <= THREE_SIGMA_TAIL) beyond = middle;
    else within = middle;
  }
  return within;
}
