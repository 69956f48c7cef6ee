import type { RegisterRecord } from './record.js';

/** Reads up to `limit` records with a `seq` above `after`, lowest first. Empty means that there are none. */
export type ReadPage = (after: number, limit: number) => Promise<RegisterRecord[]>;

/** The newest stretch of a register. */
export interface Tail {
  /** Lowest `seq` first. */
  readonly records: RegisterRecord[];
  /** Every record with a `seq` above this one is in `records`; 0 when that is the whole register. */
  readonly floor: number;
}

/**
 * The newest records of a register that can only be read forwards. A short register comes in one request; in a long one
 * the end is found by doubling and halving, in about 2·log₂(length) requests of one record each.
 *
 * @param read Access to the register.
 * @param size Records wanted, 1 or more. Fewer come if the register is shorter or has gaps in `seq`.
 */
export async function findTail(read: ReadPage, size: number): Promise<Tail> {
  const first = await read(0, size);
  const last = first.at(-1);
  if (!last) return { records: [], floor: 0 };
  let reached = last.seq;
  let next = (await read(reached, 1)).at(0);
  if (!next) return { records: first, floor: 0 };

  let stride = size;
  let beyond = Number.POSITIVE_INFINITY;
  while (beyond === Number.POSITIVE_INFINITY) {
    if (next) reached = next.seq;
    next = (await read(reached + stride, 1)).at(0);
    if (next) stride *= 2;
    else beyond = reached + stride;
  }
  const closeEnough = Math.max(1, size / 8);
  while (beyond - reached > closeEnough) {
    const middle = Math.floor((reached + beyond) / 2);
    next = (await read(middle, 1)).at(0);
    if (next) reached = next.seq;
    else beyond = middle;
  }
  const after = Math.max(0, reached - size);
  const records = (await readRange(read, { after, size })).slice(-size);
  return { records, floor: records[0]!.seq - 1 };
}

/**
 * Every record above `after`, page by page, up to and without `before`.
 *
 * @param read Access to the register.
 * @param range `size` is the length of a page; without `before`, reads to the end.
 */
export async function readRange(
  read: ReadPage,
  range: { after: number; size: number; before?: number },
): Promise<RegisterRecord[]> {
  const { size, before = Number.POSITIVE_INFINITY } = range;
  const records: RegisterRecord[] = [];
  let after = range.after;
  while (after < before - 1) {
    const page = await read(after, Math.min(size, before - 1 - after));
    const last = page.at(-1);
    if (!last) break;
    records.push(...page.filter(({ seq }) => seq < before));
    after = last.seq;
  }
  return records;
}
