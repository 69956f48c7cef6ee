import type { DimensionNames, Service } from '../cases/deadlines.js';

/** What dimensions are called by some sites; where two name the same one, as the later does. */
export function dimensionNames(services: readonly Service[]): DimensionNames {
  const all: Record<string, Readonly<Record<string, string>>> = {};
  for (const { names = {} } of services)
    for (const [scorecard, dimensions] of Object.entries(names)) all[scorecard] = { ...all[scorecard], ...dimensions };
  return all;
}
