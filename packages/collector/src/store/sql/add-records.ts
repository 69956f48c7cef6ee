import type { Kysely } from 'kysely';
import { CASE_TYPES } from '@hearback/protocol';
import { chainHash, CHAIN_START } from '../../register/hash-chain.js';
import { newSalt } from '../../register/new-salt.js';
import { sealEvent, type SealedEvent } from '../../register/seal-event.js';
import type { NewRecord, StoredRecord } from '../../register/record.js';
import type { Appended } from '../store.js';
import type { CaseProjection, CasesBefore } from './case-projection.js';
import { type Services, servicesKept } from './kept-services.js';
import type { Run, Writing } from './engine.js';
import { prepared, type Prepared } from './prepared.js';
import type { FileRow, RecordRow, SealedRow, Tables } from './tables.js';
import { together } from './together.js';

const keyOf = ({ source, id }: { readonly source: string; readonly id: string }): string => `${source}\n${id}`;

/** The end of a register, and the state of its lists. */
export type Head = {
  /** `seq` and hash of the last record. */
  readonly seq: number;
  readonly hash: string;
  /** `seq` of the last record that the cases show; `null` where every record is shown when it is added. */
  readonly upto: number | null;
  readonly services: Services;
};

/** A record whose event is sealed: ready to be chained as soon as its place is known. */
export type SealedRecord = NewRecord & { readonly sealed: SealedEvent };

/** Seals personal values. This does not depend on the record's place, so it is done before the write lock is taken. */
export const sealRecord = (record: NewRecord): SealedRecord => ({
  ...record,
  sealed: sealEvent(record.event, newSalt),
});

/** What became of records, and what has to be projected to the cases. */
export type Added = {
  readonly appended: Appended[];
  readonly head: Head;
  readonly records: readonly StoredRecord[];
  readonly before: CasesBefore;
  /** Numbers of cases whose overdue notice turned out to be a duplicate. */
  readonly noticedBefore: readonly string[];
};

/** Records that have their places, as rows. */
type Chained = {
  readonly rows: readonly RecordRow[];
  readonly apart: readonly SealedRow[];
  readonly files: readonly FileRow[];
  readonly added: Added;
};

const insert = (writing: Writing, { rows, apart, files }: Chained) =>
  Promise.all([
    writing.insertAll('records', rows),
    writing.insertAll('sealed', apart),
    writing.insertAll('files', files),
  ]);

/** Adds records to the end of the chain, and brings the cases up to them. */
export class RecordAdder {
  readonly #projection: CaseProjection;
  readonly #head: Prepared<object, { seq: number | null; hash: string | null; upto: number | null; services: string }>;
  #services: { readonly text: string; readonly services: Services } = { text: '{}', services: {} };

  /** @param db Compiles the queries. */
  constructor(db: Kysely<Tables>, projection: CaseProjection) {
    this.#projection = projection;
    const last = db.selectFrom('records').orderBy('seq', 'desc').limit(1);
    this.#head = prepared(() =>
      db
        .selectFrom('projection')
        .select(['upto', 'services'])
        .select([last.select('seq').as('seq'), last.select('hash').as('hash')]),
    );
  }

  /** The end of the register. */
  async head(run: Run): Promise<Head> {
    const [row] = await this.#head(run, {});
    const { seq, hash, upto, services: text } = row!;
    if (text !== this.#services.text) this.#services = { text, services: servicesKept(text) };
    return { seq: seq ?? 0, hash: hash ?? CHAIN_START, upto, services: this.#services.services };
  }

  /** Adds sealed records to the end of the chain; known events are left out. */
  async add(writing: Writing, news: readonly SealedRecord[]): Promise<Added> {
    const chained = await this.#chain(writing, news);
    await insert(writing, chained);
    return chained.added;
  }

  /** Adds records and projects them, in one round trip where the database allows that. */
  async addShown(writing: Writing, news: readonly SealedRecord[]): Promise<Appended[]> {
    const chained = await this.#chain(writing, news);
    await together([insert(writing, chained), this.show(writing, chained.added)]);
    return chained.added.appended;
  }

  async #chain(writing: Writing, news: readonly SealedRecord[]): Promise<Chained> {
    const [head, known, before] = await Promise.all([
      this.head(writing.run),
      writing.placesOf(news),
      this.#projection.before(writing, news),
    ]);
    const places = new Map(known.map((each) => [keyOf(each), each.seq]));
    let { seq, hash } = head;
    const [rows, apart, files]: [RecordRow[], SealedRow[], FileRow[]] = [[], [], []];
    const [records, noticedBefore]: [StoredRecord[], string[]] = [[], []];
    const appended = news.map(({ files: named, sealed: { kept, values }, ...record }): Appended => {
      const taken = places.get(keyOf(record));
      if (taken !== undefined) {
        if (record.type === CASE_TYPES.overdue) noticedBefore.push(record.number);
        return { status: 'duplicate', seq: taken };
      }
      const { source, site, id, type, number, receivedAt } = record;
      const seals = values.map(({ kind, commitment }) => ({ kind, commitment }));
      const previous = hash;
      seq += 1;
      hash = chainHash({ seq, source, site, id, type, number, receivedAt, kept, seals, previous });
      places.set(keyOf(record), seq);
      const written = JSON.stringify(seals);
      rows.push({
        seq,
        source,
        site,
        id,
        type,
        number,
        received_at: receivedAt,
        kept,
        seals: written,
        link: previous,
        hash,
      });
      for (const [place, { kind, commitment, salt, value }] of values.entries())
        if (kind !== 'proof') apart.push({ seq, place, kind, commitment, salt, value });
      for (const [sha256, bytes] of new Map(named.map((file) => [file.sha256, file.bytes])))
        files.push({ sha256, bytes, seq });
      records.push({ ...record, seq });
      return { status: 'accepted', seq };
    });
    return { rows, apart, files, added: { appended, head, records, before, noticedBefore } };
  }

  /** Projects what was added to the cases, unless they are behind: then it is projected together with everything before it. */
  async show(writing: Writing, { head, records, before, noticedBefore: again }: Added): Promise<void> {
    if (head.upto !== null) return;
    // `noticedBefore`: a collector of an earlier version, which does not track overdue notices in the cases, recorded the same notice first.
    await this.#projection.project(writing, records, { before, services: head.services, again });
  }
}
