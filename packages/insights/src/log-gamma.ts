/** Bernoulli numbers over 2k(2k − 1), the coefficients of 1 ÷ x, 1 ÷ x³, 1 ÷ x⁵ … in Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/** From here on the series is exact to the last digits of a double. */
const LARGE = 15;

/**
 * Natural logarithm of the gamma function, by Stirling's series; a small argument is first raised by Γ(x + 1) = x·Γ(x).
 *
 * @param x Above 0.
 * @see NIST Digital Library of Mathematical Functions, 5.5.1 and 5.11.1.
 */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < LARGE) {
    product *= raised;
    raised += 1;
  }
  const series = STIRLING.reduceRight((sum, coefficient) => sum / raised ** 2 + coefficient, 0) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
