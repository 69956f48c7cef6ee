/** Grades of a period, best first. */
export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;

/** One of {@link GRADES}. */
export type Grade = (typeof GRADES)[number];

/** Lowest composite of each grade, in percent, falling; what is below that of D is E. */
export type CutOffs = Readonly<Record<Exclude<Grade, 'E'>, number>>;

/** Where a site has not set its own. */
export const CUT_OFFS: CutOffs = { A: 90, B: 80, C: 70, D: 60 };

/**
 * The grade of a period by its composite. The composite is not rounded first: with A from 90 on, 89.99 is B.
 *
 * @param percent Composite, 0–100; `null` where nobody answered.
 * @param cutOffs Lowest composite of each grade. Default 90, 80, 70, 60.
 * @returns A to E; `null` for `null`.
 * @throws {RangeError} If `percent` lies outside 0 to 100, or the cut-offs do not fall from A to D within 0 to 100.
 */
export function gradeOf(percent: number | null, cutOffs: CutOffs = CUT_OFFS): Grade | null {
  const lowest = [100, cutOffs.A, cutOffs.B, cutOffs.C, cutOffs.D, 0];
  if (!lowest.every((each, index) => index === 0 || each <= lowest[index - 1]!))
    throw new RangeError(
      `Failed to grade: expected cut-offs that fall from A to D within 0 to 100, got ${lowest.slice(1, -1).join(', ')}.`,
    );
  if (percent === null) return null;
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`Failed to grade: expected 0 to 100, got ${percent}.`);
  return GRADES.find((grade) => grade === 'E' || percent >= cutOffs[grade])!;
}
