import { createHash } from 'node:crypto';
import { sourceOf, uuidV7, type CaseEvent } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import type { CaseSummary } from './case-summary.js';

/** What the register records of a case by itself. */
type Noted = {
  readonly change: Pick<CaseEvent, 'type' | 'data'>;
  /** Tells it from whatever else the register records in the same round of the case. */
  readonly key: readonly string[];
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

/**
 * The record of something that the register finds by itself. Every collector would give it the same id, so it counts once in each round of a case,
 * whoever finds it and however often.
 */
export function registerEvent(
  { site, number, rounds }: Pick<CaseSummary, 'site' | 'number' | 'rounds'>,
  { change: { type, data }, key, nowMs }: Noted,
): NewRecord {
  const digest = createHash('sha256')
    .update([site, number, rounds.length, ...key].join('\n'))
    .digest();
  const receivedAt = new Date(nowMs).toISOString();
  const id = uuidV7({
    nowMs: Date.parse(rounds.at(-1)!.beganAt),
    random: (bytes) => (bytes.set(digest.subarray(0, bytes.length)), bytes),
  });
  const source = sourceOf(site);
  const event = {
    specversion: '1.0',
    id,
    source,
    type,
    subject: number,
    time: receivedAt,
    datacontenttype: 'application/json',
    data,
  };
  return { source, site, id, type, number, receivedAt, event: JSON.stringify(event), files: [] };
}
