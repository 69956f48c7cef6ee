/** Answers on a five-point scale, counted. */
export interface TopBoxCount {
  /** Answers at or above the lowest point that counts. */
  readonly hits: number;
  /** Answers that count. Skipped ones do not. */
  readonly n: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Counts the answers in the top box or boxes of a five-point scale.
 *
 * @param scores 1 to 5, whole; `null` for a skipped answer.
 * @param options `lowest` point that counts, 1 to 5; `figure` is what the error says cannot be computed.
 * @throws {RangeError} If a score is not a whole number from 1 to 5.
 */
export function countTopBox(
  scores: Iterable<number | null>,
  { lowest, figure }: { readonly lowest: number; readonly figure: string },
): TopBoxCount {
  let n = 0;
  let hits = 0;
  let skipped = 0;
  for (const score of scores) {
    if (score === null) {
      skipped += 1;
      continue;
    }
    if (!Number.isInteger(score) || score < 1 || score > 5)
      throw new RangeError(`Failed to compute ${figure}: expected scores of 1 to 5, got ${score}.`);
    n += 1;
    if (score >= lowest) hits += 1;
  }
  return { hits, n, skipped };
}
