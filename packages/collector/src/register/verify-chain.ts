import { CASE_TYPES } from '@hearback/protocol';
import { chainHash, CHAIN_START, type ChainRecord } from './hash-chain.js';
import { commitmentTo, type SealedValue } from './seal-event.js';
import { KINDS_OF, type ErasureScope, type SealKind } from './sealed-places.js';

/** A record as it lies in a store, with what is kept apart of it. */
export type HashedRecord = ChainRecord & {
  readonly hash: string;
  readonly values: readonly SealedValue[];
};

/** A place in the chain that somebody wrote down. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/** What is wrong with a record. */
export type ChainFault =
  /** Its content does not make its hash. */
  | 'content'
  /** It does not follow the record before it. */
  | 'link'
  /** A value that is kept apart is not the one that was sealed. */
  | 'value'
  /** A value is gone, and no erasure is on record. */
  | 'missing'
  /** It is not the record that was written down, or is not there. */
  | 'head';

/** Whether a chain is whole; `head` is its last record, `null` if there is none. */
export type ChainVerdict =
  | { readonly ok: true; readonly records: number; readonly head: ChainHead | null }
  | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

type Missing = { readonly seq: number; readonly number: string; readonly kind: SealKind };

/** The kinds of value that a record says are erased of its case; none if it is no erasure. */
function kindsErasedBy({ type, kept }: ChainRecord): readonly SealKind[] {
  if (type !== CASE_TYPES.erased) return [];
  const { data } = JSON.parse(kept) as { data: { what: readonly ErasureScope[] } };
  return data.what.flatMap((scope) => KINDS_OF[scope]);
}

/** What is wrong with a record by itself. */
function faultOf(record: HashedRecord, previous: string): ChainFault | null {
  if (record.previous !== previous) return 'link';
  if (chainHash(record) !== record.hash) return 'content';
  const promised = new Set(record.seals.map(({ kind, commitment }) => `${kind} ${commitment}`));
  const isPromised = ({ kind, commitment, salt, value }: SealedValue) =>
    promised.has(`${kind} ${commitment}`) && commitmentTo(salt, value) === commitment;
  return record.values.every(isPromised) ? null : 'value';
}

/**
 * Proves a register: every record makes its hash and names the one before, every value kept apart is the one that was sealed,
 * and every value that is gone was erased on record, later than it came.
 *
 * A chain cannot prove its own end. Whoever wants to know that nothing was cut off or written anew from some point on keeps
 * a head outside and gives it.
 */
export class ChainProof {
  readonly #known: ChainHead | undefined;
  readonly #missing: Missing[] = [];
  /** Place of the last erasure by case and kind. */
  readonly #erasedAt = new Map<string, number>();
  #head: ChainHead | null = null;
  #count = 0;
  #broken: ChainVerdict | null = null;

  /** @param known A head that was written down earlier. */
  constructor(known?: ChainHead) {
    this.#known = known;
  }

  /**
   * Looks at the next record, in the order of `seq`.
   *
   * @returns Whether there is any use in going on.
   */
  take(record: HashedRecord): boolean {
    const { seq, number, hash } = record;
    const fault = faultOf(record, this.#head?.hash ?? CHAIN_START);
    const isOther = this.#known?.seq === seq && this.#known.hash !== hash;
    if (fault ?? isOther) {
      this.#broken = { ok: false, seq, fault: fault ?? 'head' };
      return false;
    }
    for (const kind of kindsErasedBy(record)) this.#erasedAt.set(`${number} ${kind}`, seq);
    const there = new Set(record.values.map(({ commitment }) => commitment));
    for (const { kind, commitment } of record.seals)
      if (kind !== 'proof' && !there.has(commitment)) this.#missing.push({ seq, number, kind });
    this.#head = { seq, hash };
    this.#count++;
    return true;
  }

  /** What all records together prove. @returns The first broken record, where something is wrong. */
  verdict(): ChainVerdict {
    if (this.#broken) return this.#broken;
    const erasedAt = ({ number, kind }: Missing) => this.#erasedAt.get(`${number} ${kind}`) ?? 0;
    const stolen = this.#missing.find((gone) => erasedAt(gone) < gone.seq);
    if (stolen) return { ok: false, seq: stolen.seq, fault: 'missing' };
    if (this.#known && (this.#head?.seq ?? 0) < this.#known.seq)
      return { ok: false, seq: this.#known.seq, fault: 'head' };
    return { ok: true, records: this.#count, head: this.#head };
  }
}
