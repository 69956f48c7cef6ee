import { equipmentAfterSales } from '@hearback/protocol/scorecards/equipment-after-sales';
import type { ScorecardStructure } from '@hearback/protocol/scorecards/scorecard-structure';

/** Scorecards whose dimensions do not all weigh the same. */
const WEIGHTED: readonly ScorecardStructure[] = [equipmentAfterSales];

/** Shares of the dimensions of a scorecard; `undefined` for each where all weigh the same. */
export function weightsOf(id: string, version: string, dimensions: readonly string[]): readonly (number | undefined)[] {
  const known = WEIGHTED.find((each) => each.id === id && each.version === version);
  const weights = dimensions.map((name) => known?.dimensions.find((each) => each.id === name)?.weight);
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? Number.NaN), 0);
  // Dimensions that are not asked have no weight; those that are share the whole.
  return weights.map((weight) => (weight === undefined || Number.isNaN(sum) ? undefined : weight / sum));
}
