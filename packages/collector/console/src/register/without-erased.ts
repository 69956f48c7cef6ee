import { CASE_TYPES } from '@hearback/protocol/light';
import { ERASED, KINDS_OF, SEALED_PLACES, type SealKind } from '../../../src/register/sealed-places.js';
import type { Picks } from '../../../src/json/locate-values.js';
import type { RegisterRecord } from './record.js';

/** A value with placeholders where something of some kinds stood. */
function emptied(value: unknown, picks: Picks<SealKind>, kinds: readonly SealKind[]): unknown {
  if (typeof picks === 'string') return kinds.includes(picks) ? JSON.parse(ERASED[picks]) : value;
  if (typeof value !== 'object' || value === null) return value;
  const within = (name: string, each: unknown): unknown => {
    const pick = picks.get(name);
    return pick === undefined ? each : emptied(each, pick, kinds);
  };
  if (Array.isArray(value)) return value.map((each) => within('*', each));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, within(name, each)]));
}

/** A record as the register gives it after an erasure; itself where that leaves it as it is. */
function after(record: RegisterRecord, { seq, number, event }: RegisterRecord): RegisterRecord {
  if (event.type !== CASE_TYPES.erased || record.event.type === CASE_TYPES.erased) return record;
  if (record.number !== number || record.seq > seq) return record;
  const kinds = event.data.what.flatMap((scope) => KINDS_OF[scope]);
  const left = emptied(record.event, SEALED_PLACES, kinds) as RegisterRecord['event'];
  return JSON.stringify(left) === JSON.stringify(record.event) ? record : { ...record, event: left };
}

/**
 * Records without what was erased since they were read.
 *
 * @param among Records that may be erasures.
 * @returns `records` itself where nothing of it was erased.
 */
export function withoutErased(
  records: readonly RegisterRecord[],
  among: readonly RegisterRecord[],
): readonly RegisterRecord[] {
  const erasures = among.filter(({ event }) => event.type === CASE_TYPES.erased);
  if (erasures.length === 0) return records;
  const left = records.map((record) => erasures.reduce(after, record));
  return left.some((record, place) => record !== records[place]) ? left : records;
}
