/** Fills `bytes` with random bits and returns them, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Lower-case UUID of version 7. */
export const UUID_V7_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/**
 * A new UUID of version 7: 48 bits of time, then 74 random bits, so that ids sort by the time they were made.
 *
 * @param source.nowMs Milliseconds since 1970, a whole number from 0 to 2^48 − 1.
 * @param source.random Where the random bits come from; `crypto.getRandomValues` outside tests.
 * @throws {RangeError} If `nowMs` does not fit 48 bits.
 * @see RFC 9562, section 5.7.
 */
export function uuidV7({ nowMs, random }: { nowMs: number; random: RandomBytes }): string {
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs >= 2 ** 48)
    throw new RangeError(`Failed to make an event id: expected whole milliseconds in 48 bits, got ${nowMs}.`);
  const bytes = random(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(nowMs / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
