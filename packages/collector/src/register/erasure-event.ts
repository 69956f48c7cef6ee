import { CASE_TYPES, sourceOf, uuidV7, type HearbackEvent, type RandomBytes } from '@hearback/protocol';
import type { NewRecord } from './record.js';
import type { CaseName } from '../store/store.js';
import type { ErasureScope } from './sealed-places.js';

/** Who erases what of a case, and why. */
export type ErasureOrder = {
  readonly of: CaseName;
  readonly scopes: readonly ErasureScope[];
  readonly reason: string;
  /** Id of the person who ordered it. */
  readonly by: string;
  readonly nowMs: number;
  readonly random: RandomBytes;
};

/** The record that says that personal data of a case was erased. */
export function erasureEvent({ of, scopes, reason, by, nowMs, random }: ErasureOrder): NewRecord {
  const { site, number } = of;
  const time = new Date(nowMs).toISOString();
  const event = {
    specversion: '1.0',
    id: uuidV7({ nowMs, random }),
    source: sourceOf(site),
    type: CASE_TYPES.erased,
    subject: number,
    time,
    datacontenttype: 'application/json',
    data: { number, by: { id: by }, what: [...scopes], reason },
  } as const satisfies HearbackEvent;
  const { id, source, type } = event;
  return { source, site, id, type, number, receivedAt: time, event: JSON.stringify(event), files: [] };
}
