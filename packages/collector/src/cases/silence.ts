import { CASE_TYPES } from '@hearback/protocol';
import type { Service } from './deadlines.js';
import type { Case } from './fold-case.js';

/** A day of silence, whatever the site's working hours. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** What nobody says: erasures, and what the register notes. */
const UNSAID: ReadonlySet<string> = new Set([CASE_TYPES.erased, CASE_TYPES.overdue]);

/** From when a resolved case may have been silent for some days, in milliseconds since 1970. */
export const silentFromMs = ({ rounds }: Pick<Case, 'rounds'>, days: number): number =>
  Date.parse(rounds.at(-1)!.resolvedAt!) + days * DAY_MS;

/** Whether nobody, neither the person nor a handler, has said or changed anything since a case was resolved. */
const isSilent = ({ state, steps }: Pick<Case, 'state' | 'steps'>): boolean =>
  state === 'resolved' && steps.findLast(({ event }) => !UNSAID.has(event.type))!.event.type === CASE_TYPES.resolved;

/** How silence ends a case: after how many days, and in which moment, in milliseconds since 1970. */
export type SilenceEnd = { readonly days: number; readonly atMs: number };

/**
 * How a case is closed unless anybody says something about it before: after as many days as its resolution states, or as its site gives, whichever are more.
 *
 * @returns `null` if its site does not close by silence, its resolution states no days, or the case is left to people.
 */
export function silenceEnd(found: Case, { closeAfterDays }: Service): SilenceEnd | null {
  if (closeAfterDays === undefined || !isSilent(found)) return null;
  const { data } = found.steps.findLast(({ event }) => event.type === CASE_TYPES.resolved)!.event;
  const stated = 'closeAfterDays' in data ? data.closeAfterDays : undefined;
  if (stated === undefined) return null;
  const days = Math.max(stated, closeAfterDays);
  return { days, atMs: silentFromMs(found, days) };
}

/**
 * The moment of {@link silenceEnd}.
 *
 * @returns RFC 3339, UTC, milliseconds; `null` if there is none.
 */
export function closesAt(found: Case, service: Service): string | null {
  const end = silenceEnd(found, service);
  return end && new Date(end.atMs).toISOString();
}
