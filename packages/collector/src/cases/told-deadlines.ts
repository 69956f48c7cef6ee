import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { DeadlineName } from './deadlines.js';
import type { Round } from './fold-case.js';

/** What the register has told of a deadline that passed. */
export type ToldDeadline = Pick<
  Extract<CaseEvent, { type: typeof CASE_TYPES.overdue }>['data'],
  'deadline' | 'dueAt'
> & {
  /** A clock that ran ahead told it: the deadline was still to come. */
  readonly isEarly: boolean;
};

/** Whether it has been told that a case is overdue by a deadline; `early` where that was told before it was so, and not since. */
export type Telling = 'untold' | 'early' | 'told';

/**
 * What has been told of a deadline of a case in its present round. What was told of an earlier round may come when the next
 * has begun; but nothing falls due before its own round begins.
 *
 * @param told Of the case, in any order.
 */
export function tellingOf(told: readonly ToldDeadline[], rounds: readonly Round[], name: DeadlineName): Telling {
  const { beganAt } = rounds.at(-1)!;
  const ofDeadline = told.filter(({ deadline, dueAt }) => deadline === name && dueAt >= beganAt);
  if (ofDeadline.length === 0) return 'untold';
  return ofDeadline.every(({ isEarly }) => isEarly) ? 'early' : 'told';
}
