import type { RandomBytes } from '@hearback/protocol/light';

/**
 * Random bytes that are the same in every run.
 *
 * @see Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014, for the mixing step.
 */
export function seededRandom(seed = 1): RandomBytes {
  let state = seed >>> 0;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      state = (state + 0x9e3779b9) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      bytes[i] = (mixed ^ (mixed >>> 16)) & 255;
    }
    return bytes;
  };
}
