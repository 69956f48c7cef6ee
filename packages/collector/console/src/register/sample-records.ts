import type { HearbackEvent } from '@hearback/protocol';
import { VOICE_TYPES, type VoiceKind } from '@hearback/protocol/light';
import type { RegisterRecord } from './record.js';

/** What a test can say about a record; everything else is filled in. */
interface Sample {
  readonly seq?: number;
  readonly site?: string;
  readonly number?: string;
  readonly receivedAt?: string;
  readonly event?: Record<string, unknown>;
}

/** A record of a voice, for tests. */
export const sampleVoice = (kind: VoiceKind, data: object, sample: Sample = {}): RegisterRecord =>
  sampleRecord(VOICE_TYPES[kind], data, sample);

/** A record of any type, for tests. */
export function sampleRecord(type: string, data: object, sample: Sample = {}): RegisterRecord {
  const { seq = 1, site = 'portal', number = 'K7QX-2M9D-4RTA', receivedAt = '2026-03-05T10:00:01.000Z' } = sample;
  const event = {
    specversion: '1.0',
    id: '019cbd3e-5c80-7000-8000-000000000001',
    source: `/hearback/${site}`,
    type,
    time: '2026-03-05T10:00:00.000Z',
    data,
    ...sample.event,
  };
  return { seq, receivedAt, number, event: event as unknown as HearbackEvent };
}
