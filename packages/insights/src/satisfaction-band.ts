/** Bands of a 0–100 satisfaction value, best first. */
export const SATISFACTION_BANDS = [
  'extremely-satisfied',
  'very-satisfied',
  'basically-satisfied',
  'dissatisfied',
] as const;

/** 极度满意, 非常满意, 基本满意 or 不满意. */
export type SatisfactionBand = (typeof SATISFACTION_BANDS)[number];

/**
 * The band of a satisfaction value: (90, 100] extremely satisfied, (70, 90] very satisfied, (50, 70] basically satisfied,
 * [0, 50] dissatisfied. Values are not rounded first: 70 is basically satisfied, 70.4 is above it.
 *
 * @param percent Normalised score or composite, 0–100.
 * @throws {RangeError} If the value lies outside 0 to 100.
 */
export function satisfactionBand(percent: number): SatisfactionBand {
  if (!(percent >= 0 && percent <= 100))
    throw new RangeError(`Failed to find the satisfaction band: expected 0 to 100, got ${percent}.`);
  if (percent > 90) return 'extremely-satisfied';
  if (percent > 70) return 'very-satisfied';
  if (percent > 50) return 'basically-satisfied';
  return 'dissatisfied';
}
