import type { Scorecard } from '../scorecard.js';
import type { ScorecardLabels } from './scorecard-labels.js';
import type { ScorecardStructure } from './scorecard-structure.js';

/**
 * A scorecard ready to show: the structure with the labels of one language put in.
 *
 * @param structure A preset such as `technician`, or a site's own.
 * @param labels Labels of the same scorecard in one language, such as those of `technician.en`.
 * @returns A new scorecard; neither argument is changed.
 * @throws {RangeError} If a dimension or an item has no label, which typed callers cannot cause.
 */
export function localizeScorecard<const Structure extends ScorecardStructure>(
  structure: Structure,
  labels: ScorecardLabels<Structure>,
): Scorecard {
  const dimensionLabels: Readonly<Record<string, string>> = labels.dimensions;
  const itemLabels: Readonly<Record<string, string>> = labels.items;
  return {
    id: structure.id,
    version: structure.version,
    scale: structure.scale,
    dimensions: structure.dimensions.map((dimension) => ({
      ...dimension,
      label: labelOf(dimensionLabels, dimension.id),
      items: dimension.items.map((item) => ({ ...item, label: labelOf(itemLabels, item.id) })),
    })),
  };
}

function labelOf(labels: Readonly<Record<string, string>>, id: string): string {
  const label = Object.hasOwn(labels, id) ? labels[id] : undefined;
  if (!label) throw new RangeError(`Failed to localize a scorecard: expected a label for "${id}", got none.`);
  return label;
}
