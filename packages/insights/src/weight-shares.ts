/** How far from 1 the sum of weights may be, as twenty weights that are each rounded to four decimals can be. */
const ROUNDING = 0.001;

/**
 * Weights as shares of a whole: even where no weight is given, and put right for the rounding of their decimals.
 *
 * @param weights Ratios of 0 or more that sum to 1 (± 0.001), or none at all (every one `undefined`).
 * @param action What fails without them, as the error says it: "compute the gaps".
 * @returns Ratios that sum to 1, in the same order.
 * @throws {RangeError} If there is no place for a weight, only some are given, one is no ratio, or they do not sum to 1.
 */
export function weightShares(weights: readonly (number | undefined)[], action: string): readonly number[] {
  if (weights.length === 0) throw new RangeError(`Failed to ${action}: expected one weight or more, got none.`);
  if (weights.every((weight) => weight === undefined)) return weights.map(() => 1 / weights.length);
  const given = weights.map((weight) => {
    if (weight === undefined)
      throw new RangeError(`Failed to ${action}: expected a weight for each or for none, got only some.`);
    if (!(weight >= 0 && weight <= 1 + ROUNDING))
      throw new RangeError(`Failed to ${action}: expected weights of 0 to 1, got ${weight}.`);
    return weight;
  });
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > ROUNDING + Number.EPSILON)
    throw new RangeError(`Failed to ${action}: expected weights that sum to 1, got a sum of ${sum}.`);
  return given.map((weight) => weight / sum);
}
