/** One key of a Pareto list, the most frequent first. */
export interface HotSpot<Key> {
  readonly key: Key;
  /** Occurrences, 1 or more. */
  readonly n: number;
  /** `n` ÷ all occurrences, as a ratio. */
  readonly share: number;
  /** Share of this key and all before it, as a ratio; 1 at the last. */
  readonly cumulative: number;
}

/**
 * Pareto list of hot spots: which few keys (categories, subjects) most of the occurrences come from.
 *
 * @param counts Keys with their whole numbers of occurrences, 0 or more, as a `Map` gives them.
 * @returns Keys in descending order; those with equal counts stay in the order given, those with none are left out.
 * @throws {RangeError} If a count is not a whole number of 0 or more.
 * @see Juran, "Quality Control Handbook", 1st edition (1951): the vital few and the trivial many.
 */
export function pareto<Key>(counts: Iterable<readonly [key: Key, n: number]>): readonly HotSpot<Key>[] {
  const found: { key: Key; n: number }[] = [];
  let total = 0;
  for (const [key, n] of counts) {
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(`Failed to list hot spots: expected whole counts of 0 or more, got ${n}.`);
    total += n;
    if (n > 0) found.push({ key, n });
  }
  let sum = 0;
  return found
    .sort((one, other) => other.n - one.n)
    .map(({ key, n }) => {
      sum += n;
      return { key, n, share: n / total, cumulative: sum / total };
    });
}
