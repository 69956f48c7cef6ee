import type { HearbackEvent } from '@hearback/protocol';
import { numberOf, uuidV7, VOICE_TYPES, type RandomBytes } from '@hearback/protocol/light';
import type { VoiceDraft } from './voice-draft.js';

/** Where, when and with which randomness an event is made. */
export type EventOrigin = {
  /** Site id; `source` becomes `/hearback/{site}`. */
  readonly site?: string | undefined;
  /** Time of capture, milliseconds since 1970. */
  readonly nowMs?: number | undefined;
  /** Where the id's random bits come from; `seededRandom(1)` makes ids that repeat from run to run. */
  readonly random?: RandomBytes | undefined;
};

/** Thursday, 15 January 2026, 09:00 UTC. */
const A_THURSDAY_MS = Date.UTC(2026, 0, 15, 9);

/**
 * The full CloudEvent of a draft, as the SDK would send it.
 *
 * @param draft What a voice builder made; its `id`, if it has one, becomes the event's.
 * @param origin Defaults: site `portal`, 2026-01-15T09:00:00.000Z, `crypto.getRandomValues`.
 * @throws {RangeError} If `nowMs` does not fit 48 bits.
 */
export function buildEvent(draft: VoiceDraft, origin: EventOrigin = {}): HearbackEvent {
  const { site = 'portal', nowMs = A_THURSDAY_MS, random = (bytes) => crypto.getRandomValues(bytes) } = origin;
  const id = draft.id ?? uuidV7({ nowMs, random });
  return {
    specversion: '1.0',
    id,
    source: `/hearback/${site}`,
    type: VOICE_TYPES[draft.kind],
    subject: numberOf(id),
    time: new Date(nowMs).toISOString(),
    datacontenttype: 'application/json',
    data: draft.data,
  } as HearbackEvent; // `kind` and `data` of a draft belong together, which the compiler cannot follow through the map
}
