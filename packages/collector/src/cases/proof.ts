import { createHash, timingSafeEqual } from 'node:crypto';
import type { HearbackEvent } from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';

/** Stands in where there is no hash, so that a wrong number takes as long as a wrong proof. No text has it as its hash. */
const NO_HASH = '0'.repeat(64);

/**
 * The `trackingKeyHash` of the first voice among the records of a number; `null` if there is none.
 *
 * @param site Where given, a first voice of another site has none.
 */
export function keyHashOf(records: readonly Pick<StoredRecord, 'event' | 'site'>[], site?: string): string | null {
  for (const record of records) {
    const { data } = JSON.parse(record.event) as HearbackEvent;
    if (!('number' in data)) return (record.site === (site ?? record.site) && data.trackingKeyHash) || null;
  }
  return null;
}

/**
 * Whether a proof shows that its bearer holds the key of a voice. Takes the same time whatever is wrong.
 *
 * @param proof As it was given, of any form.
 * @param keyHash `null` where no voice was found, or one without a key: nothing proves that.
 */
export function proves(proof: string, keyHash: string | null): boolean {
  const digest = createHash('sha256').update(proof).digest();
  return timingSafeEqual(digest, Buffer.from(keyHash ?? NO_HASH, 'hex')) && keyHash !== null;
}
