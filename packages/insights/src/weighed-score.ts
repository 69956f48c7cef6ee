/** An answer that stands for more people than the one who gave it, as where a part of the visitors is asked. */
export interface WeighedScore {
  /** As a bare score: `null` for a skipped answer. */
  readonly score: number | null;
  /** How many it stands for: 1 ÷ the share of people that are asked. Above 0. */
  readonly weight: number;
}

/** An answer: a bare one weighs 1, and `null` is a skipped one. */
export type Score = number | null | WeighedScore;

/**
 * Answers with their weights.
 *
 * @throws {RangeError} If a weight is not a finite number above 0.
 */
export function* weighedScores(scores: Iterable<Score>): Generator<WeighedScore> {
  for (const given of scores) {
    if (typeof given !== 'object' || given === null) {
      yield { score: given, weight: 1 };
      continue;
    }
    if (!(given.weight > 0) || !Number.isFinite(given.weight))
      throw new RangeError(`Failed to weigh an answer: expected a weight above 0, got ${given.weight}.`);
    yield given;
  }
}
