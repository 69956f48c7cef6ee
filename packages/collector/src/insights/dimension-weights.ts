import { entryOf } from '../entry-of.js';
import { equipmentAfterSales } from '@hearback/protocol/scorecards/equipment-after-sales';
import type { ScorecardStructure } from '@hearback/protocol/scorecards/scorecard-structure';

/** Scorecards whose dimensions do not all weigh the same. */
const WEIGHTED: readonly ScorecardStructure[] = [equipmentAfterSales];

/**
 * Weights of a scorecard's dimensions, as shares; `undefined` for each if all weigh the same.
 *
 * @param own Weights by dimension from the site's `service`, which take precedence.
 */
export function weightsOf(
  { id, version, names }: { readonly id: string; readonly version: string; readonly names: readonly string[] },
  own: Readonly<Record<string, number>> | undefined,
): readonly (number | undefined)[] {
  const preset = WEIGHTED.find((each) => each.id === id && each.version === version);
  const weightOf = (name: string) =>
    own ? entryOf(own, name) : preset?.dimensions.find((each) => each.id === name)?.weight;
  const weights = names.map(weightOf);
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? Number.NaN), 0);
  // Dimensions that are not asked have no weight; those that are share the whole.
  return weights.map((weight) => (weight === undefined || Number.isNaN(sum) ? undefined : weight / sum));
}
