/** Fills `bytes` with random bits and returns them, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Lower-case UUID of version 7. */
export const UUID_V7_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** Whether `text` is a lower-case UUID of version 7. */
export const isUuidV7 = (text: string): boolean => new RegExp(`^${UUID_V7_PATTERN}$`).test(text);

/**
 * A new UUID of version 7: 48 bits of time, then 74 random bits, so that ids sort by the time they were made.
 *
 * @param source.nowMs Milliseconds since 1970, a whole number from 0 to 2^48 − 1.
 * @param source.random Where the random bits come from; `crypto.getRandomValues` outside tests.
 * @throws {RangeError} If `nowMs` does not fit 48 bits.
 * @see RFC 9562, section 5.7.
 */
export function uuidV7({ nowMs, random }: { nowMs: number; random: RandomBytes }): string {
  const bytes = random(new Uint8Array(16));
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  let hex = nowMs.toString(16).padStart(12, '0');
  // Written out, since every page needs it: what other chunks share with it would become a chunk of its own.
  for (const byte of bytes.subarray(6)) hex += byte.toString(16).padStart(2, '0');
  const id = hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  if (!isUuidV7(id)) throw new RangeError(`Expected whole milliseconds, got ${nowMs}.`);
  return id;
}
