import { numberOf, parseEvent, siteOf, VOICE_TYPES, type Outcome } from '@hearback/protocol';
import type { SiteList } from '../site-list.js';
import type { NewRecord } from '../register/record.js';
import type { SentEvent } from './read-batch.js';

/** A follow-up, amendment or withdrawal by the person who raised a case. */
export type Later = {
  /** Their proof of holding the case's key; empty if they sent none. */
  readonly proof: string;
  /** Milliseconds since it was said: by the device's clock if the event carries `sentat`, by the collector's otherwise. */
  readonly ageMs: number;
};

/** Whether an event may enter the register. */
export type Judged =
  | {
      readonly ok: true;
      readonly record: NewRecord;
      /** `null` for a first voice. */
      readonly later: Later | null;
    }
  | { readonly ok: false; readonly outcome: Outcome };

/** What an event is judged by. */
export type Criteria = { readonly sites: SiteList; readonly origin: string | null; readonly receivedAt: string };

const voiceTypes = new Set<string>(Object.values(VOICE_TYPES));

const textAt = (value: unknown, name: string): string => {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' ? member : '';
};

/** The site an unchecked event names; `null` if it names none. */
export const siteNamed = (value: unknown): string | null => siteOf(textAt(value, 'source'));

/** Judges one event alone, whatever the others of its batch are like. */
export function judgeEvent(
  { value, text, hasRepeatedNames }: SentEvent,
  { sites, origin, receivedAt }: Criteria,
): Judged {
  const reject = (code: string, path: string, detail: string): Judged => ({
    ok: false,
    outcome: { id: textAt(value, 'id'), status: 'rejected', code, path, detail },
  });
  const parsed = parseEvent(value);
  if (!parsed.ok) return reject(parsed.code, parsed.path, parsed.detail);
  if (hasRepeatedNames) return reject('repeated_name', '', 'An object repeats a name.');
  const { event } = parsed;
  const site = siteOf(event.source) ?? '';
  if (!sites.has(site))
    return reject('unknown_site', '/source', 'This collector does not accept events for this site.');
  if (!sites.admits(site, origin))
    return reject('origin_not_allowed', '/source', 'The site does not admit pages of this origin.');
  if (!voiceTypes.has(event.type))
    return reject(
      'not_a_voice',
      '/type',
      'Case changes are not accepted here; send them to /v1/cases/{number}/events.',
    );
  // `parseEvent` has made sure that `subject` is the number derived from the id.
  const number = 'number' in event.data ? event.data.number : (event.subject ?? numberOf(event.id));
  const files = 'evidence' in event.data ? (event.data.evidence ?? []) : [];
  const ageMs = Date.parse(event.sentat ?? receivedAt) - Date.parse(event.time);
  const proof = 'proof' in event.data ? (event.data.proof ?? '') : '';
  return {
    ok: true,
    later: 'number' in event.data ? { proof, ageMs } : null,
    record: { source: event.source, site, id: event.id, type: event.type, number, receivedAt, event: text, files },
  };
}
