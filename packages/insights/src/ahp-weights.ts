import { consistencyOf, type Consistency } from './ahp-consistency.js';
import { judgementMatrix } from './judgement-matrix.js';

/** How weights are found: row geometric means (方根法), or the principal eigenvector. */
export type AhpMethod = 'geometric-mean' | 'eigenvector';

/** Weights from judgements in pairs, with how far the judgements agree with each other. */
export interface AhpWeights extends Consistency {
  /** Ratios that sum to 1, in the order of the matrix. */
  readonly weights: readonly number[];
}

/** Far more steps than ten criteria need, whatever the judgements. */
const MAX_STEPS = 10_000;

/**
 * Weights of criteria by the analytic hierarchy process (AHP, 层次分析法): each two are compared on Saaty's scale from 1,
 * alike, to 9, extremely more important.
 *
 * @param matrix Square, 1 to 10 rows: `matrix[i][j]` says how many times as important criterion i is as j, 1/9 to 9.
 *   `matrix[j][i]` is its reciprocal (± 2 %, as 0.17 is for 1/6), and the diagonal 1.
 * @param method Row geometric mean by default, or the principal eigenvector. Where judgements agree both are the same.
 * @returns Weights with λmax, CI and CR, and every judgement by what it contributes to the inconsistency.
 * @throws {RangeError} If the matrix is not square, has no row or more than 10, a value is outside 1/9 to 9, or two
 *   that mirror each other are not reciprocal.
 * @see Saaty, "The Analytic Hierarchy Process" (1980), for the scale and the eigenvector.
 * @see Crawford & Williams, "A Note on the Analysis of Subjective Judgment Matrices", Journal of Mathematical Psychology
 *   29 (1985), 387–405, for the row geometric mean.
 */
export function ahpWeights(matrix: readonly (readonly number[])[], method: AhpMethod = 'geometric-mean'): AhpWeights {
  const judgements = judgementMatrix(matrix);
  const means = shareOut(
    judgements.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)),
  );
  const weights = method === 'eigenvector' ? principalEigenvector(judgements, means) : means;
  return { weights, ...consistencyOf(judgements, weights) };
}

/** By powers of the matrix, which is positive and so has one. */
function principalEigenvector(matrix: readonly (readonly number[])[], start: readonly number[]): readonly number[] {
  let weights = start;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = shareOut(matrix.map((row) => row.reduce((sum, value, column) => sum + value * weights[column]!, 0)));
    const change = Math.max(...next.map((weight, index) => Math.abs(weight - weights[index]!)));
    weights = next;
    if (change < 1e-15) break;
  }
  return weights;
}

function shareOut(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
