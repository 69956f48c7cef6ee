import {
  createTrackingKey,
  isUuidV7,
  numberOf,
  sourceOf,
  trackingKeyHash,
  uuidV7,
  VOICE_TYPES,
  type RandomBytes,
} from '@hearback/protocol';
import type { SentEvent } from '../intake/read-batch.js';
import type { FormVoice } from './form-voice.js';
import type { MadeVoice } from './recent-posts.js';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

/**
 * Id and key for the voice of a form.
 *
 * @param ownId A UUIDv7 that the page made for this very form, so that it counts once however often it is sent; any other text is not one.
 */
export async function newVoice(ownId: string, nowMs: number): Promise<MadeVoice> {
  const key = createTrackingKey(random);
  const id = isUuidV7(ownId) ? ownId : uuidV7({ nowMs, random });
  return { id, key, keyHash: await trackingKeyHash(key) };
}

/** The event of a form's voice, as the SDK would have sent it. */
export function formEvent({ kind, data }: FormVoice, made: MadeVoice, site: string, nowMs: number): SentEvent {
  const value = {
    specversion: '1.0',
    id: made.id,
    source: sourceOf(site),
    type: VOICE_TYPES[kind],
    subject: numberOf(made.id),
    time: new Date(nowMs).toISOString(),
    datacontenttype: 'application/json',
    data: { ...data, trackingKeyHash: made.keyHash },
  };
  return { value, text: JSON.stringify(value), hasRepeatedNames: false };
}
