import { CASE_TYPES } from '@hearback/protocol';
import type { NamedFile } from './record.js';
import { chainHash, CHAIN_START, type ChainRecord } from './hash-chain.js';
import { filesNamedIn } from './files-named-in.js';
import { commitmentTo, type SealedValue } from './seal-event.js';
import { KINDS_OF, type ErasureScope, type SealKind } from './sealed-places.js';

/** A record as it lies in a store, with what is kept apart of it. */
export type HashedRecord = ChainRecord & {
  readonly hash: string;
  readonly values: readonly SealedValue[];
  /** What is kept of the files that it names. */
  readonly files: readonly NamedFile[];
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
  /** What is kept of its files is not what it names, and no erasure is on record. */
  | 'file'
  /** It is not there, while something is kept that was apart from it. */
  | 'left-over'
  /** It is not the record that was written down, or is not there. */
  | 'head';

/** Whether a chain is whole; `head` is its last record, `null` if there is none. */
export type ChainVerdict =
  | { readonly ok: true; readonly records: number; readonly head: ChainHead | null }
  | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

type Broken = ChainVerdict & { readonly ok: false };

/** What only an erasure that comes later could have taken away. */
type Missing = {
  readonly seq: number;
  readonly number: string;
  readonly kind: SealKind;
  readonly fault: 'missing' | 'file';
};

/** The kinds of value that a record says are erased of its case; none if it is no erasure. */
function kindsErasedBy({ type, kept }: ChainRecord): readonly SealKind[] {
  if (type !== CASE_TYPES.erased) return [];
  const { data } = JSON.parse(kept) as { data: { what: readonly ErasureScope[] } };
  return data.what.flatMap((scope) => KINDS_OF[scope]);
}

/** What is wrong with a record, so that nothing after it is proved either. */
function faultOf(record: HashedRecord, previous: string): ChainFault | null {
  if (record.previous !== previous) return 'link';
  return chainHash(record) === record.hash ? null : 'content';
}

const isAmong = (files: readonly NamedFile[], { sha256, bytes }: NamedFile): boolean =>
  files.some((file) => file.sha256 === sha256 && file.bytes === bytes);

/** What is wrong with what is kept apart of a record. */
function faultApartOf({ seals, values, files }: HashedRecord, named: readonly NamedFile[]): ChainFault | null {
  const promised = new Set(seals.map(({ kind, commitment }) => `${kind} ${commitment}`));
  const isPromised = ({ kind, commitment, salt, value }: SealedValue) =>
    promised.has(`${kind} ${commitment}`) && commitmentTo(salt, value) === commitment;
  if (!values.every(isPromised)) return 'value';
  return files.every((file) => isAmong(named, file)) ? null : 'file';
}

/**
 * Proves a register: every record makes its hash and names the one before, every value kept apart is the one that was sealed, the
 * files that a record is said to name are those that it names, and all that is gone was erased on record, later than it came.
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
  /** The first record that is surely broken. */
  #broken: Broken | null = null;

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
      this.#breaks(seq, fault ?? 'head');
      return false;
    }
    const named = filesNamedIn(record.kept);
    const apart = faultApartOf(record, named);
    if (apart) this.#breaks(seq, apart);
    for (const kind of kindsErasedBy(record)) this.#erasedAt.set(`${number} ${kind}`, seq);
    const there = new Set(record.values.map(({ commitment }) => commitment));
    for (const { kind, commitment } of record.seals)
      if (kind !== 'proof' && !there.has(commitment)) this.#missing.push({ seq, number, kind, fault: 'missing' });
    // A file is erased along with the words that name it, so a missing one counts as missing words.
    if (named.some(({ sha256 }) => !record.files.some((file) => file.sha256 === sha256)))
      this.#missing.push({ seq, number, kind: 'words', fault: 'file' });
    this.#head = { seq, hash };
    this.#count++;
    return true;
  }

  /** Takes note of something that is kept of a record which is not there. */
  takeLeftOver(seq: number): void {
    this.#breaks(seq, 'left-over');
  }

  /** What all records together prove. @returns The first broken record, where something is wrong. */
  verdict(): ChainVerdict {
    const erasedAt = ({ number, kind }: Missing) => this.#erasedAt.get(`${number} ${kind}`) ?? 0;
    const stolen = this.#missing.find((gone) => erasedAt(gone) < gone.seq);
    if (stolen) this.#breaks(stolen.seq, stolen.fault);
    if (this.#known && (this.#head?.seq ?? 0) < this.#known.seq) this.#breaks(this.#known.seq, 'head');
    return this.#broken ?? { ok: true, records: this.#count, head: this.#head };
  }

  #breaks(seq: number, fault: ChainFault): void {
    if (this.#broken === null || seq < this.#broken.seq) this.#broken = { ok: false, seq, fault };
  }
}
