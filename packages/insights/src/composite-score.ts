import type { Interval } from './interval.js';
import type { PercentScore } from './percent-score.js';
import { weightShares } from './weight-shares.js';

/** What a composite is made of: a source, a dimension or an item. */
export type CompositePart = {
  readonly id: string;
  /** Share of the whole that it is a part of, 0–1; even where no part of that whole has one. */
  readonly weight?: number | undefined;
} & (PercentScore | { readonly parts: readonly CompositePart[] });

/** A figure of 0–100 over a hierarchy. */
export interface CompositeScore extends PercentScore {
  /**
   * At least 95 %: the weighted sum of the parts' intervals, which holds however the parts are correlated; `null` where a
   * part that weighs has none.
   */
  readonly interval: Interval | null;
  /** Answers in all parts together. */
  readonly n: number;
  /** Share of the weight that was answered, 0–1. The rest is shared out to the other parts of the same whole. */
  readonly coverage: number;
  /** Path of ids to each part that weighs and has no answer. */
  readonly unanswered: readonly (readonly string[])[];
}

/**
 * Composite score: Σ weight · normalised score over the hierarchy. Several sources (outlet audit, head-office audit,
 * customers, mystery shoppers) are the parts at the top. A part that nobody answered is removed as a criterion is, and
 * `coverage` and `unanswered` say so.
 *
 * @param parts Of the whole; those of one whole have weights that sum to 1 (± 0.001), or none has one. A result may be a
 *   part of another.
 * @returns Percent, 0–100, with interval, n and coverage; `null` where nobody answered at all.
 * @throws {RangeError} If a whole has no parts, its weights do not sum to 1, or a score lies outside 0 to 100.
 * @see Saaty, "The Analytic Hierarchy Process" (1980), for composing weights down a hierarchy.
 */
export function compositeScore(parts: readonly CompositePart[]): CompositeScore {
  const shares = weightShares(
    parts.map(({ weight }) => weight),
    'compute a composite',
  );
  const scored = parts.map((part, index) => ({ weight: shares[index]!, score: scoreOf(part) }));
  const weighing = scored.filter(({ weight }) => weight > 0);
  const answered = weighing.filter(({ score }) => score.percent !== null);
  const counts = {
    n: scored.reduce((sum, { score }) => sum + score.n, 0),
    coverage: Math.min(
      1,
      weighing.reduce((sum, { weight, score }) => sum + weight * score.coverage, 0),
    ),
    unanswered: weighing.flatMap(({ score }) => score.unanswered),
  };
  const total = answered.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { percent: null, interval: null, ...counts };
  const weighed = (valueOf: (score: CompositeScore) => number) =>
    Math.min(
      100,
      answered.reduce((sum, { weight, score }) => sum + (weight / total) * valueOf(score), 0),
    );
  const percent = weighed((score) => score.percent!);
  if (answered.some(({ score }) => score.interval === null)) return { percent, interval: null, ...counts };
  const interval = {
    lower: weighed((score) => score.interval!.lower),
    upper: weighed((score) => score.interval!.upper),
  };
  return { percent, interval, ...counts };
}

function scoreOf(part: CompositePart): CompositeScore {
  const { id } = part;
  if ('parts' in part) {
    const score = compositeScore(part.parts);
    return { ...score, unanswered: score.unanswered.map((path) => [id, ...path]) };
  }
  const { percent, interval, n } = part;
  if (percent === null) return { percent, interval: null, n, coverage: 0, unanswered: [[id]] };
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`Failed to compute a composite: expected scores of 0 to 100, got ${percent} for ${id}.`);
  return { percent, interval, n, coverage: 1, unanswered: [] };
}
