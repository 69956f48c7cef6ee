import { randomFillSync } from 'node:crypto';

/** Bytes of a salt: 128 bits. */
const LENGTH = 16;

const drawn = Buffer.alloc(256 * LENGTH);
let used = drawn.length;

/** 128 random bits in hex, anew each time. Many are drawn at once, because each draw asks the system. */
export function newSalt(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const salt = drawn.toString('hex', used, used + LENGTH);
  // The salt must be found nowhere but with its value.
  drawn.fill(0, used, (used += LENGTH));
  return salt;
}
