import { CASE_TYPES, numberOf, sourceOf, VOICE_TYPES, type CaseChange, type VoiceKind } from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';
import { sampleId } from './sample-event.js';

/** Who handles cases in tests. */
export const HANDLER = { id: 'u-014', name: 'Maria Chen', role: 'Customer care' };

/** When the cases of tests begin: a Monday, 08:00 UTC. */
export const BEGUN_MS = Date.UTC(2026, 10, 23, 8);

const HOUR_MS = 60 * 60 * 1000;

/** One step of a case in tests: how many hours after its beginning, what, and its data. */
export type Step = readonly [hours: number, what: CaseChange | VoiceKind, data?: Readonly<Record<string, unknown>>];

/** Records of one case: a complaint, and then the steps. */
export function caseRecords(steps: readonly Step[], complaint: Readonly<Record<string, unknown>> = {}): StoredRecord[] {
  const first = sampleId();
  const number = numberOf(first);
  const all: readonly Step[] = [[0, 'complaint', { text: 'The water is brown.', ...complaint }], ...steps];
  return all.map(([hours, what, data = {}], place) => {
    const isVoice = what in VOICE_TYPES;
    const type = isVoice ? VOICE_TYPES[what as VoiceKind] : CASE_TYPES[what as CaseChange];
    const receivedAt = new Date(BEGUN_MS + hours * HOUR_MS).toISOString();
    const id = place === 0 ? first : sampleId();
    const said = place === 0 ? data : { number, ...(!isVoice && { by: HANDLER }), ...data };
    const event = {
      specversion: '1.0',
      id,
      source: sourceOf('portal'),
      type,
      subject: number,
      time: receivedAt,
      data: said,
    };
    return {
      seq: place + 1,
      source: sourceOf('portal'),
      site: 'portal',
      id,
      type,
      number,
      receivedAt,
      event: JSON.stringify(event),
    };
  });
}
