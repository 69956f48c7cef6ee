import type { Kysely } from 'kysely';
import type { Seal, SealedValue } from '../../register/seal-event.js';
import { ChainProof, type ChainHead, type ChainVerdict } from '../../register/verify-chain.js';
import type { NamedFile } from '../../register/record.js';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** Records checked at a time. */
const STRIDE = 500;

/** Rows of a stretch of the register, by the record that they are kept of. */
type Apart<Row> = Map<number, Row[]>;

function bySeq<Row>(rows: readonly (Row & { readonly seq: number })[]): Apart<Row> {
  const apart: Apart<Row> = new Map();
  for (const row of rows) {
    const known = apart.get(row.seq);
    if (known) known.push(row);
    else apart.set(row.seq, [row]);
  }
  return apart;
}

/** What is kept apart from the records between two places. */
async function keptApart(db: Kysely<Tables>, after: number, upto: number) {
  const values = await db
    .selectFrom('sealed')
    .select(['seq', 'kind', 'commitment', 'salt', 'value'])
    .where('seq', '>', after)
    .where('seq', '<=', upto)
    .execute();
  const files = await db
    .selectFrom('files')
    .select(['seq', 'sha256', 'bytes'])
    .where('seq', '>', after)
    .where('seq', '<=', upto)
    .execute();
  return { values: bySeq<SealedValue>(values), files: bySeq<NamedFile>(files) };
}

const isSeal = (value: unknown): value is Seal =>
  typeof value === 'object' && value !== null && 'kind' in value && 'commitment' in value;

/** The seals of a record. If somebody has made them unreadable, a seal that cannot match the record's hash. */
function sealsIn(text: string): readonly Seal[] {
  try {
    const seals: unknown = JSON.parse(text);
    if (Array.isArray(seals) && seals.every(isSeal)) return seals;
  } catch {
    // Unreadable: answered as below.
  }
  return [{ kind: 'words', commitment: text }];
}

/** Proves the register of a database, all as of one moment; it may be in use. */
export const proveChain = ({ snapshot }: Pick<Engine, 'snapshot'>, known?: ChainHead): Promise<ChainVerdict> =>
  snapshot(async (db) => {
    const proof = new ChainProof(known);
    for (let after = Number.MIN_SAFE_INTEGER; ;) {
      // oxlint-disable-next-line no-await-in-loop -- each stride begins where the last one ended
      const rows = await db
        .selectFrom('records')
        .select(['seq', 'source', 'site', 'id', 'type', 'number', 'received_at as receivedAt'])
        .select(['kept', 'seals', 'link as previous', 'hash'])
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(STRIDE)
        .execute();
      const last = rows.at(-1)?.seq ?? Number.MAX_SAFE_INTEGER;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { values, files } = await keptApart(db, after, last);
      const isWhole = rows.every(({ seals, ...record }) =>
        proof.take({
          ...record,
          seals: sealsIn(seals),
          values: values.get(record.seq) ?? [],
          files: files.get(record.seq) ?? [],
        }),
      );
      const there = new Set(rows.map(({ seq }) => seq));
      for (const seq of [...values.keys(), ...files.keys()]) if (!there.has(seq)) proof.takeLeftOver(seq);
      if (!isWhole || rows.length === 0) return proof.verdict();
      after = last;
    }
  });
