/**
 * The value below which a share of the samples lies, by the nearest rank.
 *
 * @param {readonly number[]} samples In any order; at least one.
 * @param {number} share From 0 to 1.
 */
export function percentile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * The middle of the samples.
 *
 * @param {readonly number[]} samples In any order; `NaN` for none.
 */
export const median = (samples) => (samples.length ? percentile(samples, 0.5) : Number.NaN);
