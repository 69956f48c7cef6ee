import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { DeadlineName } from './deadlines.js';
import type { Round } from './fold-case.js';

/** A record in the register that a deadline of a case has passed. */
export type OverdueNotice = Pick<
  Extract<CaseEvent, { type: typeof CASE_TYPES.overdue }>['data'],
  'deadline' | 'dueAt'
> & {
  /** Recorded by a clock that ran ahead, before the deadline had passed. */
  readonly isEarly: boolean;
};

/** Whether a missed deadline has been recorded: `early` if only before it had passed. */
export type NoticeState = 'none' | 'early' | 'given';

/**
 * Whether a deadline of a case's current round has been recorded as missed. A notice of an earlier round may arrive once the next
 * has begun; but nothing falls due before its own round begins.
 *
 * @param notices All notices of the case, in any order.
 */
export function noticeStateOf(
  notices: readonly OverdueNotice[],
  rounds: readonly Round[],
  name: DeadlineName,
): NoticeState {
  const { beganAt } = rounds.at(-1)!;
  const ofDeadline = notices.filter(({ deadline, dueAt }) => deadline === name && dueAt >= beganAt);
  if (ofDeadline.length === 0) return 'none';
  return ofDeadline.every(({ isEarly }) => isEarly) ? 'early' : 'given';
}
