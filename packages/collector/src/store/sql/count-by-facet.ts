import type { Facet } from './case-rows.js';

/** The identity of a facet; its parts contain no spaces. */
export const facetKey = ({ site, kind, state, severity, category }: Facet): string =>
  `${site} ${kind} ${state} ${severity} ${category}`;

/** Each facet once, with how many cases it has. */
export function countByFacet(facets: readonly Facet[]): (Facet & { readonly cases: number })[] {
  const counts = new Map<string, Facet & { cases: number }>();
  for (const facet of facets) {
    const same = counts.get(facetKey(facet));
    if (same) same.cases += 1;
    else counts.set(facetKey(facet), { ...facet, cases: 1 });
  }
  return [...counts.values()];
}
