import { regularisedBeta } from './regularised-beta.js';

/**
 * Exact probability of `least` or more successes in `n` independent trials.
 *
 * @param least Whole number, 0 to `n` + 1.
 * @param n Whole number of trials, 0 or more.
 * @param ratio Probability of a success in one trial, 0–1.
 * @returns Probability, 0–1.
 * @see NIST Digital Library of Mathematical Functions, 8.17.5.
 */
export function binomialTail(least: number, n: number, ratio: number): number {
  if (least <= 0) return 1;
  if (least > n) return 0;
  return regularisedBeta(ratio, least, n - least + 1);
}
