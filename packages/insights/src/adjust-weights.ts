import { checkWeights } from './check-weights.js';

/**
 * Weights without one criterion; the others keep their proportions: wj ÷ (1 − wi).
 *
 * @param weights Ratios of 0 to 1 that sum to 1 (± 0.001).
 * @param index Criterion to remove.
 * @returns One weight less, in the same order.
 * @throws {RangeError} If the weights do not sum to 1, there is no such criterion, or it has all the weight.
 */
export function removeCriterion(weights: readonly number[], index: number): readonly number[] {
  const action = 'remove a criterion';
  const rest = 1 - weightAt(weights, { index, action });
  if (rest <= 0) throw new RangeError(`Failed to ${action}: expected others with weights, got one that has it all.`);
  return weights.filter((_, each) => each !== index).map((weight) => weight / rest);
}

/**
 * Weights with one more criterion, a given ratio K times as important as an existing one: K·wi, then all are divided by
 * 1 + K·wi.
 *
 * @param weights Ratios of 0 to 1 that sum to 1 (± 0.001).
 * @param comparison `ratio` K, above 0: how many times as important the new criterion is as that at `index`.
 * @returns One weight more, the new one last.
 * @throws {RangeError} If the weights do not sum to 1, there is no such criterion, or `ratio` is not above 0.
 */
export function addCriterion(
  weights: readonly number[],
  { index, ratio }: { readonly index: number; readonly ratio: number },
): readonly number[] {
  const action = 'add a criterion';
  const compared = weightAt(weights, { index, action });
  if (!(ratio > 0) || !Number.isFinite(ratio))
    throw new RangeError(`Failed to ${action}: expected a ratio above 0, got ${ratio}.`);
  const added = ratio * compared;
  return [...weights, added].map((weight) => weight / (1 + added));
}

/**
 * Weights with one of them set; the others keep their proportions: wj · (1 − w) ÷ (1 − wi).
 *
 * @param weights Ratios of 0 to 1 that sum to 1 (± 0.001).
 * @param setting `weight` w, 0–1, that the criterion at `index` is to have.
 * @returns As many weights, in the same order.
 * @throws {RangeError} If the weights do not sum to 1, there is no such criterion, `weight` is no ratio, or the criterion
 *   has all the weight, so that nothing says how the others share what is left.
 */
export function setWeight(
  weights: readonly number[],
  { index, weight }: { readonly index: number; readonly weight: number },
): readonly number[] {
  const action = 'set a weight';
  const rest = 1 - weightAt(weights, { index, action });
  if (!(weight >= 0 && weight <= 1))
    throw new RangeError(`Failed to ${action}: expected a weight of 0 to 1, got ${weight}.`);
  if (rest <= 0) throw new RangeError(`Failed to ${action}: expected others with weights, got one that has it all.`);
  return weights.map((each, at) => (at === index ? weight : (each * (1 - weight)) / rest));
}

function weightAt(
  weights: readonly number[],
  { index, action }: { readonly index: number; readonly action: string },
): number {
  checkWeights(weights, action);
  const weight = weights[index];
  if (weight === undefined)
    throw new RangeError(`Failed to ${action}: expected an index of 0 to ${weights.length - 1}, got ${index}.`);
  return weight;
}
