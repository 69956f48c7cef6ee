import type { CaseSummary } from './case-types.js';

type Cases = readonly Pick<CaseSummary, 'number'>[];

/** The row that keys act on: the last one gone to, or else the first; `null` in an empty list. */
export const placeIn = (cases: Cases, number: string | null): string | null =>
  (cases.find((each) => each.number === number) ?? cases[0])?.number ?? null;

/** The row so many rows on from another; the first and the last have nothing beyond them. `null` in an empty list. */
export function placeBeside(cases: Cases, number: string | null, by: -1 | 0 | 1): string | null {
  const from = cases.findIndex((each) => each.number === placeIn(cases, number));
  return cases[Math.min(cases.length - 1, Math.max(0, from + by))]?.number ?? null;
}
