/**
 * Numbers that look like chance and are the same each time: Lehmer's generator, as Park and Miller have it.
 *
 * @param {number} seed A whole number, 1 or more.
 * @returns {() => number} Gives numbers from 0 to 1.
 */
export function chance(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
