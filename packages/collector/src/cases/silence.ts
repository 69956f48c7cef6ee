import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import type { Case } from './fold-case.js';
import { REGISTER, registerEvent } from './register-event.js';

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
 * The record that a case is closed by the silence of the person who raised it; there is one at most in each round of the case.
 *
 * @param days Days of silence after which it is closed.
 * @param nowMs Milliseconds since 1970.
 */
export function closedBySilence(found: Case, days: number, nowMs: number): NewRecord {
  const reason = `Nobody has said anything within ${days === 1 ? '1 day' : `${days} days`} of its resolution.`;
  const change = {
    type: CASE_TYPES.closed,
    data: { number: found.number, by: REGISTER, reason },
  } satisfies Pick<CaseEvent, 'type' | 'data'>;
  return registerEvent(found, { change, key: ['silence'], nowMs });
}
