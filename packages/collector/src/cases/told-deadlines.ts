import { CASE_TYPES, type CaseEvent, type HearbackEvent } from '@hearback/protocol';
import type { DeadlineName } from './deadlines.js';
import type { Round } from './fold-case.js';

/** What the register has told of a deadline that passed. */
export type ToldDeadline = Pick<Extract<CaseEvent, { type: typeof CASE_TYPES.overdue }>['data'], 'deadline' | 'dueAt'>;

/** What events tell of deadlines that passed. */
export const toldBy = (events: readonly HearbackEvent[]): ToldDeadline[] =>
  events.flatMap((event) => (event.type === CASE_TYPES.overdue ? [event.data] : []));

/**
 * Whether it has been told that a case is overdue by a deadline of its present round. What was told of an earlier round may come when the next
 * has begun; but nothing falls due before its own round begins.
 *
 * @param told Of the case, in any order.
 */
export function isTold(told: readonly ToldDeadline[], rounds: readonly Round[], name: DeadlineName): boolean {
  const { beganAt } = rounds.at(-1)!;
  return told.some(({ deadline, dueAt }) => deadline === name && dueAt >= beganAt);
}
