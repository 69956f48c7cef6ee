import { checkWeights } from './check-weights.js';

/**
 * Weights as shares of a whole: even where no weight is given, and put right for the rounding of their decimals.
 *
 * @param weights Ratios of 0 to 1 that sum to 1 (± 0.001), or none at all (every one `undefined`).
 * @param action What fails without them, as the error says it: "compute the gaps".
 * @returns Ratios that sum to 1, in the same order.
 * @throws {RangeError} If there is no place for a weight, only some are given, one is below 0, or they do not sum to 1.
 */
export function weightShares(weights: readonly (number | undefined)[], action: string): readonly number[] {
  const given = weights.filter((weight) => weight !== undefined);
  if (given.length === 0 && weights.length > 0) return weights.map(() => 1 / weights.length);
  if (given.length < weights.length)
    throw new RangeError(`Failed to ${action}: expected a weight for each or for none, got only some.`);
  checkWeights(given, action);
  const sum = given.reduce((total, weight) => total + weight, 0);
  return given.map((weight) => weight / sum);
}
