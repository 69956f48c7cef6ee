import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import type { CaseSummary } from './case-summary.js';
import type { NextDeadline } from './deadlines.js';
import { REGISTER } from './register-actor.js';
import { registerEvent } from './register-event.js';

/** A missed deadline; `isAgain` if an earlier notice was recorded before it had passed. */
type MissedDeadline = NextDeadline & { readonly isAgain?: boolean };

/**
 * The record that a case has become overdue. A deadline has one such event in each round of its case, and a second if the first was early.
 *
 * @param nowMs Milliseconds since 1970.
 */
export function overdueEvent(
  found: Pick<CaseSummary, 'site' | 'number' | 'rounds'>,
  { name, dueAt, isAgain = false }: MissedDeadline,
  nowMs: number,
): NewRecord {
  const { number } = found;
  const change = {
    type: CASE_TYPES.overdue,
    data: { number, by: REGISTER, deadline: name, dueAt },
  } satisfies Pick<CaseEvent, 'type' | 'data'>;
  return registerEvent(found, { change, key: [name, ...(isAgain ? ['again'] : [])], nowMs });
}
