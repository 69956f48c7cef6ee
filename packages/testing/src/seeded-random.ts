import type { RandomBytes } from '@hearback/protocol/light';

/**
 * A reproducible source of bytes: equal seeds give equal bytes. For tests only, since it can be guessed.
 *
 * @param seed Whole number, 0 to 2³²−1.
 * @returns A function that fills the array it is given and returns it, as `crypto.getRandomValues` does.
 * @see Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003.
 */
export function seededRandom(seed: number): RandomBytes {
  let state = (seed ^ 0x9e37_79b9) >>> 0 || 1; // xorshift never leaves 0
  return (bytes) => {
    for (let index = 0; index < bytes.length; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[index] = (state >>> 16) & 0xff;
    }
    return bytes;
  };
}
