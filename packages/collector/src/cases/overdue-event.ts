import { createHash } from 'node:crypto';
import { CASE_TYPES, sourceOf, uuidV7, type HearbackEvent } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import type { CaseSummary } from './case-summary.js';
import type { NextDeadline } from './deadlines.js';

/** Who records that a case is overdue. */
const REGISTER = { id: 'collector' };

/** A missed deadline; `isAgain` if an earlier notice was recorded before it had passed. */
type MissedDeadline = NextDeadline & { readonly isAgain?: boolean };

/**
 * The record that a case has become overdue. Every collector would give it the same id, so it counts once, whoever finds it and however often. A
 * deadline has one such event in each round of its case, and a second if the first was early.
 *
 * @param nowMs Milliseconds since 1970.
 */
export function overdueEvent(
  { site, number, rounds }: Pick<CaseSummary, 'site' | 'number' | 'rounds'>,
  { name, dueAt, isAgain = false }: MissedDeadline,
  nowMs: number,
): NewRecord {
  const digest = createHash('sha256')
    .update([site, number, rounds.length, name, ...(isAgain ? ['again'] : [])].join('\n'))
    .digest();
  const receivedAt = new Date(nowMs).toISOString();
  const event = {
    specversion: '1.0',
    id: uuidV7({
      nowMs: Date.parse(rounds.at(-1)!.beganAt),
      random: (bytes) => (bytes.set(digest.subarray(0, bytes.length)), bytes),
    }),
    source: sourceOf(site),
    type: CASE_TYPES.overdue,
    subject: number,
    time: receivedAt,
    datacontenttype: 'application/json',
    data: { number, by: REGISTER, deadline: name, dueAt },
  } as const satisfies HearbackEvent;
  const { id, source, type } = event;
  return { source, site, id, type, number, receivedAt, event: JSON.stringify(event), files: [] };
}
