import { uuidV7, VOICE_TYPES, type VoiceKind } from '@hearback/protocol';

let made = 0;

/** A new event id; the same ones come in every run. */
export function sampleId(): string {
  made += 1;
  return uuidV7({
    nowMs: Date.UTC(2026, 10, 22) + made,
    random: (bytes) =>
      bytes
        .fill(7)
        .fill(made % 256, 15)
        .fill(Math.floor(made / 256) % 256, 14, 15),
  });
}

/** A valid event of the site `portal`, as plain JSON; `changes` replace members of the envelope. */
export function sampleEvent(changes: Readonly<Record<string, unknown>> = {}, kind: VoiceKind = 'complaint') {
  const data: unknown = kind === 'complaint' ? { text: 'The water is brown.' } : { scale: 'stars', score: 4 };
  return {
    specversion: '1.0',
    id: sampleId(),
    source: '/hearback/portal',
    type: VOICE_TYPES[kind] as string,
    time: '2026-11-22T04:00:00.000Z',
    datacontenttype: 'application/json',
    data,
    ...changes,
  };
}
