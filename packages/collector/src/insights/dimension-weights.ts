import { courier } from '@hearback/protocol/scorecards/courier';
import { equipmentAfterSales } from '@hearback/protocol/scorecards/equipment-after-sales';
import { nursing } from '@hearback/protocol/scorecards/nursing';
import type { ScorecardStructure } from '@hearback/protocol/scorecards/scorecard-structure';
import { servqual } from '@hearback/protocol/scorecards/servqual';
import { technician } from '@hearback/protocol/scorecards/technician';
import { entryOf } from '../entry-of.js';

const BUILT_IN: readonly ScorecardStructure[] = [courier, equipmentAfterSales, nursing, servqual, technician];

/** What a dimension of a built-in scorecard weighs; `undefined` for one that it does not have. */
function builtInWeight({ dimensions }: ScorecardStructure, name: string): number | undefined {
  const found = dimensions.find(({ id }) => id === name);
  return found && (found.weight ?? 1 / dimensions.length);
}

/**
 * Weights of a scorecard's dimensions, as shares. One that the scorecard does not have weighs nothing: anybody can send a voice that names
 * dimensions of their own, and none of these may move the others.
 *
 * @param own Weights by dimension from the site's `service`, which take precedence.
 * @returns In the order of `names`; `undefined` for each if none of them has a weight, and all weigh the same.
 */
export function weightsOf(
  { id, version, names }: { readonly id: string; readonly version: string; readonly names: readonly string[] },
  own: Readonly<Record<string, number>> | undefined,
): readonly (number | undefined)[] {
  const builtIn = BUILT_IN.find((each) => each.id === id && each.version === version);
  const weights = names.map((name) => (own ? entryOf(own, name) : builtIn && builtInWeight(builtIn, name)) ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Dimensions that are not asked have no weight; those that are share the whole.
  return weights.map((weight) => (sum === 0 ? undefined : weight / sum));
}
