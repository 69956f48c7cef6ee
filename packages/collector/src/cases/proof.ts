import { createHash, timingSafeEqual } from 'node:crypto';
import type { HearbackEvent } from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';

/** Compared with where there is no hash, so that a wrong number takes as long as a wrong proof. No known text has this hash. */
const NO_HASH = '0'.repeat(64);

/**
 * The `trackingKeyHash` of the first voice among the records of a number; `null` if there is none.
 *
 * @param site If given, a first voice of another site does not count.
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
 * @param proof As it was sent, in any form.
 * @param keyHash `null` if no voice was found, or one without a key, which nothing can prove.
 */
export function proves(proof: string, keyHash: string | null): boolean {
  const digest = createHash('sha256').update(proof).digest();
  return timingSafeEqual(digest, Buffer.from(keyHash ?? NO_HASH, 'hex')) && keyHash !== null;
}
