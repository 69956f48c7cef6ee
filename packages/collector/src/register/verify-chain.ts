import { CASE_TYPES } from '@hearback/protocol';
import type { NamedFile } from './record.js';
import { chainHash, CHAIN_START, type ChainRecord } from './hash-chain.js';
import { filesNamedIn } from './files-named-in.js';
import { commitmentTo, type SealedValue } from './seal-event.js';
import { KINDS_OF, type ErasureScope, type SealKind } from './sealed-places.js';

/** A record as it is stored, with what is kept apart from it. */
export type HashedRecord = ChainRecord & {
  readonly hash: string;
  readonly values: readonly SealedValue[];
  /** The entries kept for the files that it names. */
  readonly files: readonly NamedFile[];
};

/** A place in the chain that somebody noted down. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/** What is wrong with a record. */
export type ChainFault =
  /** Its content does not match its hash. */
  | 'content'
  /** It does not follow the record before it. */
  | 'link'
  /** A value that is kept apart is not the one that was sealed. */
  | 'value'
  /** A value is gone, and no erasure is on record. */
  | 'missing'
  /** The files kept for it are not those it names, and no erasure is on record. */
  | 'file'
  /** It is missing, while values or files of it are still kept. */
  | 'left-over'
  /** It is not the record that was noted down, or is missing. */
  | 'head';

/** Whether a chain is whole; `head` is its last record, `null` if there is none. */
export type ChainVerdict =
  | { readonly ok: true; readonly records: number; readonly head: ChainHead | null }
  | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

type Broken = ChainVerdict & { readonly ok: false };

/** Something missing, which only a later erasure can account for. */
type Missing = {
  readonly seq: number;
  readonly number: string;
  readonly kind: SealKind;
  readonly fault: 'missing' | 'file';
};

/** The kinds of value that a record erases from its case; none if it is not an erasure. */
function kindsErasedBy({ type, kept }: ChainRecord): readonly SealKind[] {
  if (type !== CASE_TYPES.erased) return [];
  const { data } = JSON.parse(kept) as { data: { what: readonly ErasureScope[] } };
  return data.what.flatMap((scope) => KINDS_OF[scope]);
}

/** What is wrong with a record in the chain itself; nothing after it can be verified then. */
function faultOf(record: HashedRecord, previous: string): ChainFault | null {
  if (record.previous !== previous) return 'link';
  return chainHash(record) === record.hash ? null : 'content';
}

const isAmong = (files: readonly NamedFile[], { sha256, bytes }: NamedFile): boolean =>
  files.some((file) => file.sha256 === sha256 && file.bytes === bytes);

/** What is wrong with what is kept apart from a record. */
function faultApartOf({ seals, values, files }: HashedRecord, named: readonly NamedFile[]): ChainFault | null {
  const promised = new Set(seals.map(({ kind, commitment }) => `${kind} ${commitment}`));
  const isPromised = ({ kind, commitment, salt, value }: SealedValue) =>
    promised.has(`${kind} ${commitment}`) && commitmentTo(salt, value) === commitment;
  if (!values.every(isPromised)) return 'value';
  return files.every((file) => isAmong(named, file)) ? null : 'file';
}

/**
 * Verifies a register: every record matches its hash and names the one before, every value kept apart is the one that was sealed, the
 * files kept for a record are those that it names, and whatever is missing was erased on record after it came in.
 *
 * A chain cannot prove its own end. To make sure that nothing has been cut off or rewritten from some point on, keep a head elsewhere
 * and pass it in.
 */
export class ChainProof {
  readonly #known: ChainHead | undefined;
  readonly #missing: Missing[] = [];
  /** Place of the last erasure by case and kind. */
  readonly #erasedAt = new Map<string, number>();
  #head: ChainHead | null = null;
  #count = 0;
  /** The first record known to be broken. */
  #broken: Broken | null = null;

  /** @param known A head noted earlier. */
  constructor(known?: ChainHead) {
    this.#known = known;
  }

  /**
   * Checks the next record, in the order of `seq`.
   *
   * @returns Whether it makes sense to go on.
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

  /** Notes that something is kept for a record that does not exist. */
  takeLeftOver(seq: number): void {
    this.#breaks(seq, 'left-over');
  }

  /** The verdict on all records together. @returns The first broken record, if something is wrong. */
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
