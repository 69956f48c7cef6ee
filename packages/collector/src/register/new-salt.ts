import { randomFillSync } from 'node:crypto';

/** Bytes of a salt: 128 bits. */
const LENGTH = 16;

const drawn = Buffer.alloc(256 * LENGTH);
let used = drawn.length;

/** 128 fresh random bits in hex. Many are drawn at once, because each draw is a system call. */
export function newSalt(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const salt = drawn.toString('hex', used, used + LENGTH);
  // A salt must not remain anywhere but with its value.
  drawn.fill(0, used, (used += LENGTH));
  return salt;
}
