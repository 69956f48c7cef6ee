/** Lowest and highest point of a scale, both included, in scale points. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

/**
 * A score mapped to 0–100, so that answers on different scales can be compared: `(score − min) ÷ (max − min) · 100`.
 * A skipped answer has no score and must be left out by the caller; it is never a middle score.
 *
 * @param score Scale points from `range.min` to `range.max`. Fractions are allowed, so that a mean can be normalised.
 * @param range The scale's end points, for example `SCALES.likert5`.
 * @returns Percent, 0–100.
 * @throws {RangeError} If the range is not finite and rising, or the score lies outside it.
 * @see Cohen, Cohen, Aiken & West, "The Problem of Units and the Circumstance for POMP", Multivariate Behavioral Research
 *   34 (1999), 315–346: percent of maximum possible.
 */
export function normalisedScore(score: number, range: ScaleRange): number {
  const { min, max } = range;
  if (!Number.isFinite(min) || !Number.isFinite(max) || min >= max)
    throw new RangeError(`Failed to normalise a score: expected a range with min below max, got ${min} to ${max}.`);
  if (!(score >= min && score <= max))
    throw new RangeError(`Failed to normalise a score: expected ${min} to ${max}, got ${score}.`);
  return ((score - min) / (max - min)) * 100;
}
