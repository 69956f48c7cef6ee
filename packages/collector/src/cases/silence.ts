import { CASE_TYPES } from '@hearback/protocol';
import type { Service } from './deadlines.js';
import type { Case } from './fold-case.js';

/** A day of silence, whatever the site's working hours. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** What nobody says: erasures, and what the register notes. */
const UNSAID: ReadonlySet<string> = new Set([CASE_TYPES.erased, CASE_TYPES.overdue]);

/**
 * Whether a case was resolved by a moment.
 *
 * @param by RFC 3339, UTC, milliseconds.
 */
export const isResolvedBy = ({ rounds }: Pick<Case, 'rounds'>, by: string): boolean => {
  const { resolvedAt } = rounds.at(-1)!;
  return resolvedAt !== null && resolvedAt <= by;
};

/** Whether nobody, neither the person nor a handler, has said or changed anything since a case was resolved. */
export const isSilent = ({ state, steps }: Pick<Case, 'state' | 'steps'>): boolean =>
  state === 'resolved' && steps.findLast(({ event }) => !UNSAID.has(event.type))!.event.type === CASE_TYPES.resolved;

/**
 * When a case is closed unless anybody says something about it before.
 *
 * @returns RFC 3339, UTC, milliseconds; `null` if its site does not close by silence, or the case is left to people.
 */
export function closesAt(found: Case, { closeAfterDays }: Service): string | null {
  if (closeAfterDays === undefined || !isSilent(found)) return null;
  return new Date(Date.parse(found.rounds.at(-1)!.resolvedAt!) + closeAfterDays * DAY_MS).toISOString();
}
