import type { DimensionNames, Service } from '../cases/deadlines.js';
import type { SiteTexts } from '../language/site-text.js';

/** What some sites call scorecards, dimensions and categories of their own. */
export type OwnNames = {
  readonly names: DimensionNames;
  readonly titles: SiteTexts;
  readonly categories: SiteTexts;
};

/** What some sites call things of their own; where two name the same one, as the later does. */
export function ownNames(services: readonly Service[]): OwnNames {
  const names: Record<string, SiteTexts> = {};
  for (const { names: own = {} } of services)
    for (const [scorecard, dimensions] of Object.entries(own))
      names[scorecard] = { ...names[scorecard], ...dimensions };
  return {
    names,
    titles: Object.assign({}, ...services.map(({ titles }) => titles)) as SiteTexts,
    categories: Object.assign({}, ...services.map(({ categories }) => categories)) as SiteTexts,
  };
}
