import { sql, type Kysely } from 'kysely';
import { unsealEvent, type Seal } from '../../register/seal-event.js';
import type { StoredRecord } from '../store.js';
import { question } from './prepared.js';
import type { SealedRow, Tables } from './tables.js';

/** Records that are asked for at a time. */
const STRIDE = 100;

/** A page ends early past this many UTF-16 code units of events, so that memory stays flat whatever was sent. */
const MAX_PAGE_LENGTH = 4 * 1024 * 1024;

type Row = Omit<StoredRecord, 'event' | 'erased'> & { kept: string; seals: string };

const rowsOf = (db: Kysely<Tables>) =>
  db
    .selectFrom('records')
    .select(['seq', 'source', 'site', 'id', 'type', 'number', 'received_at as receivedAt', 'kept', 'seals'])
    .orderBy('seq');

const rowsAfter = question<{ after: number; limit: number }, Row>((db, value) =>
  rowsOf(db)
    .where('seq', '>', value('after'))
    .limit(sql.val(value('limit'))),
);

const rowsOfNumber = question<{ number: string }, Row>((db, value) => rowsOf(db).where('number', '=', value('number')));

type Value = Pick<SealedRow, 'seq' | 'commitment' | 'value'>;

const valuesWithin = question<{ first: number; last: number }, Value>((db, value) =>
  db
    .selectFrom('sealed')
    .select(['seq', 'commitment', 'value'])
    .where('seq', '>=', value('first'))
    .where('seq', '<=', value('last')),
);

/** Records put together again: what is personal back in its place, or a stand-in where it was erased. */
async function whole(db: Kysely<Tables>, rows: readonly Row[]): Promise<StoredRecord[]> {
  const sealed = rows.filter(({ seals }) => seals !== '[]').map(({ seq }) => seq);
  const values = new Map<number, Map<string, string>>();
  for (const { seq, commitment, value } of await valuesOf(db, sealed)) {
    const ofRecord = values.get(seq) ?? new Map<string, string>();
    values.set(seq, ofRecord.set(commitment, value));
  }
  return rows.map(({ kept, seals, ...record }) => {
    if (seals === '[]') return { ...record, event: kept };
    const ofRecord = values.get(record.seq);
    const { event, erased } = unsealEvent(kept, JSON.parse(seals) as Seal[], (seal) => ofRecord?.get(seal));
    return erased.length > 0 ? { ...record, event, erased } : { ...record, event };
  });
}

async function valuesOf(db: Kysely<Tables>, seqs: readonly number[]): Promise<Value[]> {
  const [first, last] = [seqs[0], seqs.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Neighbours are found by their range, which is one text for every page.
  if (last - first < 2 * seqs.length) return valuesWithin(db, { first, last });
  return db.selectFrom('sealed').select(['seq', 'commitment', 'value']).where('seq', 'in', seqs).execute();
}

/** Records after a place, as many as asked or fewer; none only at the end. */
export async function readPage(
  db: Kysely<Tables>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<StoredRecord[]> {
  const page: StoredRecord[] = [];
  let length = 0;
  while (page.length < limit && length < MAX_PAGE_LENGTH) {
    const asked = Math.min(STRIDE, limit - page.length);
    const from = page.at(-1)?.seq ?? after;
    // oxlint-disable-next-line no-await-in-loop -- each stride begins where the last one ended
    const rows = await rowsAfter(db, { after: from, limit: asked });
    // oxlint-disable-next-line no-await-in-loop -- as above
    page.push(...(await whole(db, rows)));
    if (rows.length < asked) break;
    length += rows.reduce((sum, { kept }) => sum + kept.length, 0);
  }
  return page;
}

/** All records of a number, in the order of `seq`. */
export const recordsOf = async (db: Kysely<Tables>, number: string): Promise<StoredRecord[]> =>
  whole(db, await rowsOfNumber(db, { number }));
