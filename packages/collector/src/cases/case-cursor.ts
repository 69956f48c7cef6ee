import type { CaseCursor } from '../store/case-query.js';

const CURSOR = /^(?:(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~)?(\d{1,15})$/;

/** A place in a list as text, for a query. */
export const cursorText = ({ at, rank }: CaseCursor): string => (at === '' ? String(rank) : `${at}~${rank}`);

/** The place that a text denotes; `null` if it is not a cursor. */
export function cursorFrom(text: string): CaseCursor | null {
  const [, at = '', rank] = CURSOR.exec(text) ?? [];
  return rank === undefined ? null : { at, rank: Number(rank) };
}
