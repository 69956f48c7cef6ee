import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import type { CaseSummary } from './case-summary.js';
import { REGISTER } from './register-actor.js';
import { registerEvent } from './register-event.js';

/**
 * The record that a case is closed by the silence of the person who raised it; there is one at most in each round of the case.
 *
 * @param days Days of silence after which it is closed.
 * @param nowMs Milliseconds since 1970.
 */
export function silenceEvent(
  found: Pick<CaseSummary, 'site' | 'number' | 'rounds'>,
  days: number,
  nowMs: number,
): NewRecord {
  const { number } = found;
  const change = {
    type: CASE_TYPES.closed,
    data: { number, by: REGISTER, silenceDays: days },
  } satisfies Pick<CaseEvent, 'type' | 'data'>;
  return registerEvent(found, { change, key: ['silence'], nowMs });
}
