import { isCaseNumber, isUuidV7, numberOfUuid, VOICE_KINDS, type checkVoiceData } from '@hearback/protocol/light';
import { BATCH_LIMITS, MAX_EVENT_BYTES } from './batch.js';
import type { Draft } from './draft.js';
import { invalid } from './invalid.js';
import { jsonText, parseJson } from './json-text.js';
import { DAY_MS } from './retry-after.js';
import type { OutboxRow } from './outbox/rows.js';

/** When a held voice may be sent: a day from now at most; 0, which is at once, for anything that is not a time. */
export const holdEnd = (nowMs: number, ms = 0): number => (ms > 0 ? nowMs + Math.min(Number(ms), DAY_MS) : 0);

/** Says what is wrong with the data of a voice, or `null`. */
export type CheckData = typeof checkVoiceData;

/**
 * Turns a draft into the record that is stored and sent, with its text written once. The check reads that very text, so no
 * getter and no `toJSON` can slip anything past it.
 *
 * @param draft What the caller passed, of any type at run time.
 * @param context.id Event id.
 * @param context.nowMs When it was said, milliseconds since 1970; a fraction drawn by chance tells it from what another tab says in the same millisecond.
 * @param context.check Judges the data.
 * @throws {HearbackError} `VALIDATION_FAILED` with the path in the event.
 */
export function freezeVoice(
  draft: Draft,
  { site, id, nowMs, check }: { site: string; id: string; nowMs: number; check: CheckData },
): OutboxRow {
  const { kind, subject, respondent, holdMs } = draft;
  if (!VOICE_KINDS.includes(kind)) throw invalid('value', '/type', `Expected one of ${VOICE_KINDS.join(', ')}.`);
  if (!isUuidV7(id)) throw invalid('format', '/id', 'Expected a lower-case UUIDv7.');

  const isObject = Object(draft.data) === draft.data && !Array.isArray(draft.data);
  const given: unknown = isObject
    ? { ...draft.data, ...(subject && { subject }), ...(respondent && { respondent }) }
    : draft.data;
  const data = jsonText(given, '/data');
  const read = parseJson(data) as { number?: string };
  const problem = check(kind, read);
  if (problem) throw invalid(problem.code, `/data${problem.path}`, problem.detail);

  // A follow-up, amendment or withdrawal belongs to the case of the first voice; anything else begins its own.
  const number = read.number && isCaseNumber(read.number) ? read.number : numberOfUuid(id);
  const time = new Date(nowMs).toISOString();
  // Written by hand: no part needs escaping, and this order of attributes reads well in a log.
  const body = `{"specversion":"1.0","id":"${id}","source":"/hearback/${site}","type":"app.hearback.${kind}.v1","subject":"${number}","time":"${time}","datacontenttype":"application/json","data":${data}}`;
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > MAX_EVENT_BYTES)
    throw invalid('too_large', '', `Expected at most ${MAX_EVENT_BYTES} bytes, got ${bytes}.`);
  return {
    id,
    number,
    kind,
    body,
    bytes,
    createdAt: nowMs,
    attempts: 0,
    maxGroup: BATCH_LIMITS.maxEvents,
    leaseOwner: '',
    leaseUntil: 0,
    nextAt: Math.floor(holdEnd(nowMs, holdMs)),
    lastError: '',
  };
}
