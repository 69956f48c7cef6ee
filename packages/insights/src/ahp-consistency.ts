/** One comparison of two criteria, and what it has to do with the inconsistency of all. */
export interface AhpJudgement {
  /** Index of the criterion that was compared, below `column`. */
  readonly row: number;
  /** Index of the criterion that it was compared with. */
  readonly column: number;
  /** How many times as important `row` was judged to be. */
  readonly value: number;
  /** How many times as important it is by the weights: what the other judgements, taken together, say. */
  readonly implied: number;
  /** Part of the inconsistency that comes from this judgement, 0–1; all sum to 1, or to 0 where there is none. */
  readonly share: number;
}

/** How far judgements agree with each other. */
export interface Consistency {
  /** λmax: the number of criteria where all judgements agree, and more where they do not. */
  readonly lambdaMax: number;
  /** CI = (λmax − n) ÷ (n − 1), 0 or more. */
  readonly consistencyIndex: number;
  /** CR = CI ÷ RI, 0 or more; 0 for one or two criteria, which cannot disagree. */
  readonly consistencyRatio: number;
  /** Whether CR is below 0.1. */
  readonly isConsistent: boolean;
  /**
   * Every judgement, the one that contributes most to the inconsistency first. The three of three criteria contribute
   * alike.
   */
  readonly judgements: readonly AhpJudgement[];
}

/** RI: mean consistency index of random matrices of 1 to 10 rows. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** CR from which judgements should be reconsidered. */
const INCONSISTENT_FROM = 0.1;

/** What rounding leaves of a contribution where there is none. */
const NOTHING = 1e-12;

/**
 * How far the judgements agree with the weights found from them, and so with each other. What a judgement contributes is
 * exact: with ε = value ÷ implied, n · (λmax − n) is the sum of ε + 1 ÷ ε − 2 over all pairs.
 *
 * @param matrix Exactly reciprocal, of 1 to 10 rows.
 * @param weights Ratios above 0 that sum to 1.
 * @see Saaty, "The Analytic Hierarchy Process" (1980), for CI, CR and its bound.
 * @see Saaty, "Decision-Making with the AHP: Why Is the Principal Eigenvector Necessary", European Journal of
 *   Operational Research 145 (2003), 85–91, for finding the judgement to reconsider.
 */
export function consistencyOf(matrix: readonly (readonly number[])[], weights: readonly number[]): Consistency {
  const count = weights.length;
  const pairs = matrix.flatMap((values, row) =>
    values.slice(row + 1).map((value, offset) => {
      const column = row + 1 + offset;
      const implied = weights[row]! / weights[column]!;
      const error = value / implied;
      return { row, column, value, implied, contribution: (error - 1) ** 2 / error };
    }),
  );
  const total = pairs.reduce((sum, { contribution }) => sum + contribution, 0);
  const consistencyIndex = count < 2 ? 0 : total / (count * (count - 1));
  const randomIndex = RANDOM_INDEX[count - 1]!;
  const consistencyRatio = randomIndex === 0 ? 0 : consistencyIndex / randomIndex;
  return {
    lambdaMax: count + total / count,
    consistencyIndex,
    consistencyRatio,
    isConsistent: consistencyRatio < INCONSISTENT_FROM,
    judgements: pairs
      .sort((one, other) => other.contribution - one.contribution)
      .map(({ contribution, ...judgement }) => ({ ...judgement, share: total < NOTHING ? 0 : contribution / total })),
  };
}
