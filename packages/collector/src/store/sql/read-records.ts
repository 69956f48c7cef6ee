import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import { unsealEvent, type Seal } from '../../register/seal-event.js';
import type { StoredRecord } from '../../register/record.js';
import type { RecordSpan } from '../store.js';
import { FIRST_VOICES } from './first-voices.js';
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

/** As {@link rowsAfter}, of some sites: by the place alone, since an index by site would cost each append more than this costs its few readers. */
const rowsOfSites = (
  db: Kysely<Tables>,
  { after, limit, of }: { readonly after: number; readonly limit: number; readonly of: RecordSpan },
): Promise<Row[]> =>
  rowsOf(db)
    .where('seq', '>', after)
    .where('seq', '<=', of.upto)
    .where('site', 'in', of.sites)
    .limit(sql.val(limit))
    .execute();

type Value = Pick<SealedRow, 'seq' | 'commitment' | 'value'>;

const valuesWithin = question<{ first: number; last: number }, Value>((db, value) =>
  db
    .selectFrom('sealed')
    .select(['seq', 'commitment', 'value'])
    .where('seq', '>=', value('first'))
    .where('seq', '<=', value('last')),
);

/** Records put together again: what is personal back in its place, or a stand-in where it was erased. */
function whole(rows: readonly Row[], values: readonly Value[]): StoredRecord[] {
  const kept = new Map<number, Map<string, string>>();
  for (const { seq, commitment, value } of values) {
    const ofRecord = kept.get(seq) ?? new Map<string, string>();
    kept.set(seq, ofRecord.set(commitment, value));
  }
  return rows.map(({ seq, source, site, id, type, number, receivedAt, kept: text, seals }) => {
    const record = { seq, source, site, id, type, number, receivedAt };
    if (seals === '[]') return { ...record, event: text };
    const ofRecord = kept.get(seq);
    const { event, erased } = unsealEvent(text, JSON.parse(seals) as Seal[], (seal) => ofRecord?.get(seal));
    return erased.length > 0 ? { ...record, event, erased } : { ...record, event };
  });
}

/** Values of records, in the order of `seq`; between them may lie records of others. */
async function valuesOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly Value[]> {
  const seqs = rows.flatMap(({ seq, seals }) => (seals === '[]' ? [] : [seq]));
  const [first, last] = [seqs[0], seqs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const hasGaps = rows.at(-1)!.seq - rows[0]!.seq >= rows.length;
  if (!hasGaps) return valuesWithin(db, { first, last });
  return db.selectFrom('sealed').select(['seq', 'commitment', 'value']).where('seq', 'in', seqs).execute();
}

/** Records after a place, as many as asked or fewer; none only at the end of all, or of those that are asked for. */
export async function readPage(
  db: Kysely<Tables>,
  { after, limit, of }: { readonly after: number; readonly limit: number; readonly of?: RecordSpan | undefined },
): Promise<StoredRecord[]> {
  const page: StoredRecord[] = [];
  let length = 0;
  while (page.length < limit && length < MAX_PAGE_LENGTH) {
    const asked = Math.min(STRIDE, limit - page.length);
    const stride = { after: page.at(-1)?.seq ?? after, limit: asked };
    // oxlint-disable-next-line no-await-in-loop -- each stride begins where the last one ended
    const rows = await (of ? rowsOfSites(db, { ...stride, of }) : rowsAfter(db, stride));
    // oxlint-disable-next-line no-await-in-loop -- as above
    page.push(...whole(rows, await valuesOf(db, rows)));
    if (rows.length < asked) break;
    length += rows.reduce((sum, { kept }) => sum + kept.length, 0);
  }
  return page;
}

/** What is asked of some numbers at once, by how many they are. */
type OfNumbers = Readonly<Record<`number${number}`, string>>;

const place = (at: number): `number${number}` => `number${at}`;

/** Whether a record belongs to one of some numbers: what came later, and of the voices that began with a number the first of each type. */
function isOf(db: Kysely<Tables>, numbers: readonly string[]): Expression<SqlBool> {
  const { eb, and, or } = expressionBuilder<Tables, 'records'>();
  const first = db
    .selectFrom('records')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('number', 'in', numbers)
    .where('type', 'in', FIRST_VOICES)
    .groupBy(['number', 'type']);
  return and([
    eb('records.number', 'in', numbers),
    or([eb('records.type', 'not in', FIRST_VOICES), eb('records.seq', 'in', first)]),
  ]);
}

/** The records of some numbers, and their values; compiled once for each count of numbers. */
function questionsOf(count: number) {
  const places = Array.from({ length: count }, (_, at) => place(at));
  const rows = question<OfNumbers, Row>((db, value) =>
    rowsOf(db).where(
      isOf(
        db,
        places.map((each) => value(each)),
      ),
    ),
  );
  const values = question<OfNumbers, Value>((db, value) =>
    db
      .selectFrom('records')
      .innerJoin('sealed', 'sealed.seq', 'records.seq')
      .select(['sealed.seq', 'commitment', 'value'])
      .where(
        isOf(
          db,
          places.map((each) => value(each)),
        ),
      ),
  );
  return { rows, values };
}

const asked = new Map<number, ReturnType<typeof questionsOf>>();

/** The records of some numbers, in the order of `seq`. */
async function recordsWith(db: Kysely<Tables>, numbers: readonly string[]): Promise<StoredRecord[]> {
  // Rounded up to a power of two, so that few prepared statements serve all calls; the rest is filled with `''`, a number no record has.
  const count = 2 ** Math.ceil(Math.log2(numbers.length));
  const questions = asked.get(count) ?? questionsOf(count);
  asked.set(count, questions);
  const named = Object.fromEntries(Array.from({ length: count }, (_, at) => [place(at), numbers[at] ?? '']));
  const rows = await questions.rows(db, named);
  return whole(rows, rows.some(({ seals }) => seals !== '[]') ? await questions.values(db, named) : []);
}

/** The records of a number, in the order of `seq`. */
export const recordsOf = (db: Kysely<Tables>, number: string): Promise<StoredRecord[]> => recordsWith(db, [number]);

/** The records of numbers, by number, each in the order of `seq`. */
export async function recordsOfAll(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredRecord[]>> {
  const found = new Map<string, StoredRecord[]>();
  if (numbers.length === 0) return found;
  for (const record of await recordsWith(db, numbers)) {
    const ofNumber = found.get(record.number);
    if (ofNumber) ofNumber.push(record);
    else found.set(record.number, [record]);
  }
  return found;
}
