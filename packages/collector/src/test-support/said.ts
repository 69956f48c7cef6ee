import { numberOf, sourceOf, VOICE_TYPES } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import { sampleId } from './sample-event.js';

/** Where and when it was said: `day` in UTC, or `at` to the millisecond. */
type Changes = { readonly site?: string; readonly day?: string; readonly at?: string };

/** A record of an event, as it is appended. */
export function record(type: string, data: object, changes: Changes = {}): NewRecord {
  const { site = 'portal', day = '2026-11-22', at = `${day}T04:00:00.000Z` } = changes;
  const id = sampleId();
  const receivedAt = at;
  const event = { specversion: '1.0', id, source: sourceOf(site), type, time: receivedAt, data };
  return {
    source: event.source,
    site,
    id,
    type,
    number: 'number' in data ? String(data.number) : numberOf(id),
    receivedAt,
    event: JSON.stringify(event),
    files: [],
  };
}

/** A rating. */
export const rating = (data: object, changes?: Changes) => record(VOICE_TYPES.rating, data, changes);
/** A rating by stars; `null` for one that was skipped. */
export const stars = (score: number | null, more: object = {}, changes?: Changes) =>
  rating({ scale: 'stars', score, ...(score === null && { skipped: true }), ...more }, changes);
/** A complaint. */
export const complaint = (more: object = {}, changes?: Changes) =>
  record(VOICE_TYPES.complaint, { text: 'The water is brown.', ...more }, changes);
