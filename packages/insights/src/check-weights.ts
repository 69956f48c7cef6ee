/** How far from 1 the sum of weights may be, as that of twenty weights which are each rounded to four decimals can be. */
const ROUNDING = 0.001;

/**
 * Makes sure that weights are shares of one whole.
 *
 * @param weights Ratios of 0 to 1 that sum to 1 (± 0.001), one or more.
 * @param action What fails without them, as the error says it: "compute the gaps".
 * @throws {RangeError} If there is none, one is below 0, or they do not sum to 1.
 */
export function checkWeights(weights: readonly number[], action: string): void {
  if (weights.length === 0) throw new RangeError(`Failed to ${action}: expected one weight or more, got none.`);
  const wrong = weights.find((weight) => !(weight >= 0));
  if (wrong !== undefined) throw new RangeError(`Failed to ${action}: expected weights of 0 or more, got ${wrong}.`);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > ROUNDING + Number.EPSILON)
    throw new RangeError(`Failed to ${action}: expected weights that sum to 1, got a sum of ${sum}.`);
}
