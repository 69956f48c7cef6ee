import { numberOf } from '@hearback/protocol';
import type { NewRecord } from '../register/record.js';
import { sampleEvent } from './sample-event.js';

/** The contact of `sampleRecord`, in a form that can be searched for. */
export const CONTACT = { name: 'Li Wei', phone: '+86 138 0013 8000' };

/** What the person of `sampleRecord` wrote. */
export const WORDS = 'Call Mrs Zhang at the market.';

/** The record of a complaint with everything personal in it; `changes` replace members of it. */
export function sampleRecord(changes: Partial<NewRecord> = {}): NewRecord {
  const photo = { sha256: 'a'.repeat(64), bytes: 5 };
  const evidence = [{ ...photo, mediaType: 'image/jpeg', name: 'Li Wei at home.jpg' }];
  const event = sampleEvent({ data: { text: WORDS, category: 'supply', contact: CONTACT, evidence } });
  return {
    source: event.source,
    site: 'portal',
    id: event.id,
    type: event.type,
    number: numberOf(event.id),
    receivedAt: '2026-11-22T04:00:00.000Z',
    event: JSON.stringify(event),
    files: [photo],
    ...changes,
  };
}
