import type { CaseDeadline } from '@hearback/protocol';
import { workingTimeBetween, type WorkingCalendar } from '../../../src/cases/working-time.js';
import type { DeadlineName } from '../../../src/cases/deadlines.js';
import { type CaseSummary, OPEN_STATES } from './case-types.js';

/** Less than this is soon, in milliseconds of working time. */
const SOON_MS = 60 * 60 * 1000;

/** How pressing a deadline is. */
export type Urgency = 'late' | 'soon' | 'calm' | 'done' | 'done-late';

/** A deadline as it stands at a moment. */
export interface Clock {
  readonly name: DeadlineName;
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly urgency: Urgency;
  /** Milliseconds of working time that are left, or by which it is late; of one that is done 0 unless it was done late. */
  readonly workingMs: number;
}

/**
 * Reads a deadline as a clock.
 *
 * @param nowMs Milliseconds since 1970.
 * @param calendar When the site works; `null` for around the clock.
 */
export function clockOf(deadline: CaseDeadline, nowMs: number, calendar: WorkingCalendar | null): Clock {
  const { name, dueAt, doneAt } = deadline;
  const dueMs = Date.parse(dueAt);
  const endMs = doneAt === null ? nowMs : Date.parse(doneAt);
  const lateMs = workingTimeBetween(dueMs, endMs, calendar);
  const isLate = endMs > dueMs;
  if (doneAt !== null)
    return { name, dueAt, doneAt, urgency: isLate ? 'done-late' : 'done', workingMs: isLate ? lateMs : 0 };
  if (isLate) return { name, dueAt, doneAt, urgency: 'late', workingMs: lateMs };
  const leftMs = workingTimeBetween(endMs, dueMs, calendar);
  return { name, dueAt, doneAt, urgency: leftMs < SOON_MS ? 'soon' : 'calm', workingMs: leftMs };
}

/** The clock that counts: of what is still to be done, what is due first; `null` for a case that is over. */
export function nextClock(
  { state, deadlines }: Pick<CaseSummary, 'state' | 'deadlines'>,
  nowMs: number,
  calendar: WorkingCalendar | null,
): Clock | null {
  if (!OPEN_STATES.includes(state)) return null;
  const [first] = deadlines.filter(({ doneAt }) => doneAt === null).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  return first ? clockOf(first, nowMs, calendar) : null;
}
