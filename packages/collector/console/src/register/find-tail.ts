import type { RegisterRecord } from './record.js';

/** Reads up to `limit` records with a `seq` above `after`, lowest first. Empty means that there are none. */
export type ReadPage = (after: number, limit: number) => Promise<RegisterRecord[]>;

/** A stretch of a register, up to its end or to where it was read back from. */
export interface Stretch {
  /** Lowest `seq` first. */
  readonly records: RegisterRecord[];
  /** Every record of the stretch with a `seq` above this one is in `records`; 0 when it goes back to the start. */
  readonly floor: number;
}

/**
 * The newest records of a register that can only be read forwards. A short register comes in one request; in a long one
 * the end is found by doubling and halving, in about 2·log₂(length) requests of one record each.
 *
 * @param read Access to the register.
 * @param size Records wanted, 1 or more. Fewer come if the register is shorter.
 */
export async function findTail(read: ReadPage, size: number): Promise<Stretch> {
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
  const { records, floor } = await readBack(read, { size, from: reached, before: beyond + 1 });
  const newest = records.slice(-size);
  return { records: newest, floor: newest.length < records.length ? newest[0]!.seq - 1 : floor };
}

/** How many times the records wanted are read at most in one go, where they turn out to lie closer together. */
const MOST_PAGES = 4;

/**
 * The records from before a place, as many as wanted and some more; fewer only if there are none before them. To a token
 * of some sites those of others leave gaps of any length, so each step back is twice as long, or half where it holds too many.
 *
 * @param read Access to the register.
 * @param range `size` is how many are wanted, 1 or more. The first step goes back from `from`; what is read ends without `before`, which is at most a
 *   few pages above.
 */
export async function readBack(
  read: ReadPage,
  { size, from, before }: { size: number; from: number; before: number },
): Promise<Stretch> {
  const most = MOST_PAGES * size;
  const stretch = { records: [] as RegisterRecord[], floor: from };
  let end = before;
  for (let step = size; stretch.records.length < size && stretch.floor > 0;) {
    const after = Math.max(0, stretch.floor - step);
    // oxlint-disable-next-line no-await-in-loop -- how far to go depends on what has come
    const older = await readRange(read, { after, size, before: end, most });
    if (older.length > most) step = Math.ceil(step / 2);
    else {
      stretch.records.unshift(...older);
      stretch.floor = after;
      end = after + 1;
      step *= 2;
    }
  }
  return stretch;
}

/**
 * Every record above `after`, page by page, up to and without `before`. Ends early with the page that makes them more than `most`.
 *
 * @param read Access to the register.
 * @param range `size` is the length of a page; without `before`, reads to the end.
 */
export async function readRange(
  read: ReadPage,
  range: { after: number; size: number; before?: number; most?: number },
): Promise<RegisterRecord[]> {
  const { size, before = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = range;
  const records: RegisterRecord[] = [];
  let after = range.after;
  while (after < before - 1 && records.length <= most) {
    const page = await read(after, Math.min(size, before - 1 - after));
    const last = page.at(-1);
    if (!last) break;
    records.push(...page.filter(({ seq }) => seq < before));
    after = last.seq;
  }
  return records;
}
