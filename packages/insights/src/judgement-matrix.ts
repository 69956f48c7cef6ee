/** Criteria that the random index is known for. */
const MOST_CRITERIA = 10;

/** How far the product of two mirrored values may be from 1: 0.17 · 6 is 1.02, but for what floating point makes of it. */
const ROUNDING = 0.02 + 1e-9;

/** Rounding of a reciprocal may not refuse 9. */
const HIGHEST = 9 + 1e-9;

/**
 * A judgement matrix that was checked, with the rounding of its reciprocals put right: of two mirrored values the one of
 * 1 or more counts, as that is the one that was judged.
 *
 * @param matrix As `ahpWeights` takes it.
 * @returns A new matrix, exactly reciprocal.
 * @throws {RangeError} As `ahpWeights` says.
 */
export function judgementMatrix(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const count = matrix.length;
  if (count < 1 || count > MOST_CRITERIA || matrix.some((row) => row.length !== count))
    throw new RangeError(
      `Failed to compute weights: expected a square matrix of 1 to ${MOST_CRITERIA} rows, got rows of ${matrix.map((row) => row.length).join(', ')}.`,
    );
  return matrix.map((row, i) => row.map((value, j) => checkedJudgement(value, { mirrored: matrix[j]![i]!, i, j })));
}

function checkedJudgement(
  value: number,
  { mirrored, i, j }: { readonly mirrored: number; readonly i: number; readonly j: number },
): number {
  const highest = Math.max(value, mirrored);
  if (!(highest <= HIGHEST) || !(Math.min(value, mirrored) > 0))
    throw new RangeError(
      `Failed to compute weights: expected judgements of 1/9 to 9, got ${value} in row ${i + 1}, column ${j + 1}.`,
    );
  if (Math.abs(value * mirrored - 1) > ROUNDING)
    throw new RangeError(
      `Failed to compute weights: expected the reciprocal of ${mirrored} in row ${i + 1}, column ${j + 1}, got ${value}.`,
    );
  if (i === j) return 1;
  return value === highest ? value : 1 / mirrored;
}
