/** Fills `bytes` with random bits and returns them, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Lower-case UUID of version 7. */
export const UUID_V7_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** Whether `text` is a lower-case UUID of version 7. */
export const isUuidV7 = (text: string): boolean => new RegExp(`^${UUID_V7_PATTERN}$`).test(text);

/**
 * A new UUID of version 7: 48 bits of time, then 74 random bits, so that ids sort by the time they were made.
 *
 * @param source.nowMs Milliseconds since 1970, of which the last 48 bits are taken; 0 instead of what is negative or not finite.
 * @param source.random Where the random bits come from; `crypto.getRandomValues` outside tests.
 * @see RFC 9562, section 5.7.
 */
export function uuidV7({ nowMs, random }: { nowMs: number; random: RandomBytes }): string {
  const bytes = random(new Uint8Array(16));
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const wholeMs = Math.max(0, Math.trunc(nowMs % 2 ** 48) || 0);
  let hex = wholeMs.toString(16).padStart(12, '0');
  // Written out, since every page needs it: what other chunks share with it would become a chunk of its own.
  for (const byte of bytes.subarray(6)) hex += byte.toString(16).padStart(2, '0');
  // After the first eight digits, and after every four until twelve are left.
  return hex.replace(/(^.{4})?.{4}(?=.{12})/g, '$&-');
}
