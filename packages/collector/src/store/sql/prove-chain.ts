import type { Kysely } from 'kysely';
import type { Seal, SealedValue } from '../../register/seal-event.js';
import { ChainProof, type ChainHead, type ChainVerdict } from '../../register/verify-chain.js';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** Records that are looked at at a time. */
const STRIDE = 500;

async function valuesOf(db: Kysely<Tables>, first: number, last: number): Promise<Map<number, SealedValue[]>> {
  const values = new Map<number, SealedValue[]>();
  const rows = await db
    .selectFrom('sealed')
    .select(['seq', 'kind', 'commitment', 'salt', 'value'])
    .where('seq', '>=', first)
    .where('seq', '<=', last)
    .execute();
  for (const { seq, ...value } of rows) values.set(seq, [...(values.get(seq) ?? []), value]);
  return values;
}

const isSeal = (value: unknown): value is Seal =>
  typeof value === 'object' && value !== null && 'kind' in value && 'commitment' in value;

/** Seals of a record. Where somebody made them unreadable, a seal that makes another hash. */
function sealsIn(text: string): readonly Seal[] {
  try {
    const seals: unknown = JSON.parse(text);
    if (Array.isArray(seals) && seals.every(isSeal)) return seals;
  } catch {
    // As below.
  }
  return [{ kind: 'words', commitment: text }];
}

/** Proves the register of a database, all as of one moment; it may be in use. */
export const proveChain = ({ snapshot }: Pick<Engine, 'snapshot'>, known?: ChainHead): Promise<ChainVerdict> =>
  snapshot(async (db) => {
    const proof = new ChainProof(known);
    for (let after = 0; ;) {
      // oxlint-disable-next-line no-await-in-loop -- each stride begins where the last one ended
      const rows = await db
        .selectFrom('records')
        .select(['seq', 'source', 'site', 'id', 'type', 'number', 'received_at as receivedAt'])
        .select(['kept', 'seals', 'link as previous', 'hash'])
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(STRIDE)
        .execute();
      if (rows.length === 0) return proof.verdict();
      after = rows.at(-1)!.seq;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const values = await valuesOf(db, rows[0]!.seq, after);
      const isWhole = rows.every(({ seals, ...record }) =>
        proof.take({ ...record, seals: sealsIn(seals), values: values.get(record.seq) ?? [] }),
      );
      if (!isWhole) return proof.verdict();
    }
  });
