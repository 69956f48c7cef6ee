import { logGamma } from './log-gamma.js';

/** The fraction has converged when a further term changes no more than the rounding of its parts. */
const PRECISION = 1e-14;

/**
 * Regularised incomplete beta function I_x(a, b): the one from which the tails of Student's t and of the binomial
 * distribution follow.
 *
 * @param x Ratio, 0–1.
 * @param a Above 0.
 * @param b Above 0.
 * @returns Probability, 0–1: 0 at `x` = 0, rising to 1 at `x` = 1.
 * @see NIST Digital Library of Mathematical Functions, 8.17.4 (symmetry) and 8.17.22 (continued fraction).
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBetaBelowMean(1 - x, b, a);
  return regularisedBetaBelowMean(x, a, b);
}

function regularisedBetaBelowMean(x: number, a: number, b: number): number {
  const logFactor = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.min(1, Math.exp(logFactor) / a / continuedFraction(x, a, b));
}

/**
 * 1 + d₁ ÷ (1 + d₂ ÷ (1 + …)) by the modified Lentz method.
 *
 * @see Thompson & Barnett, "Coulomb and Bessel Functions of Complex Arguments and Order", Journal of Computational
 *   Physics 64 (1986), 490–509.
 */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let term = 1, factor = 0; Math.abs(factor - 1) > PRECISION; term += 1) {
    const half = term >> 1;
    const coefficient =
      term % 2 === 0
        ? (half * (b - half) * x) / ((a + term - 1) * (a + term))
        : (-(a + half) * (a + b + half) * x) / ((a + term - 1) * (a + term));
    denominator = 1 / notZero(1 + coefficient * denominator);
    numerator = notZero(1 + coefficient / numerator);
    factor = numerator * denominator;
    value *= factor;
  }
  return value;
}

const notZero = (value: number): number => (value === 0 ? 1e-300 : value);
