import type { ArrayRoom } from './array-room.js';

/** Types of elements, by their object ids. @see PostgreSQL, pg_type.dat */
const OIDS = { text: 25, bigint: 20, integer: 23 } as const;

/** A type of the elements of an array. */
export type ElementType = keyof typeof OIDS;

const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;

/** Bytes of an element; −1 for a null, as its length is written. */
function bytesOf(type: ElementType, value: string | number | null): number {
  if (value === null) return -1;
  if (type === 'text') return Buffer.byteLength(String(value));
  return type === 'bigint' ? 8 : 4;
}

/**
 * An array as PostgreSQL takes it in binary: texts go as they are, where an array literal escapes each of their quotes, which in JSON are
 * many, and has to be read letter by letter.
 *
 * @param room Where it is written.
 * @param values Whole numbers for `bigint` and `integer`.
 * @see PostgreSQL, src/backend/utils/adt/arrayfuncs.c, `array_recv`
 */
export function binaryArray(room: ArrayRoom, type: ElementType, values: readonly (string | number | null)[]): Buffer {
  const lengths = values.map((value) => bytesOf(type, value));
  const total = lengths.reduce((sum, length) => sum + LENGTH_BYTES + Math.max(0, length), HEADER_BYTES);
  const bytes = room.take(total);
  const hasNull = lengths.includes(-1) ? 1 : 0;
  let at = 0;
  for (const field of [1, hasNull, OIDS[type], values.length, 1]) at = bytes.writeInt32BE(field, at);
  for (const [place, value] of values.entries()) {
    at = bytes.writeInt32BE(lengths[place]!, at);
    if (value === null) continue;
    if (type === 'text') at += bytes.write(String(value), at);
    else if (type === 'bigint') at = bytes.writeBigInt64BE(BigInt(value), at);
    else at = bytes.writeInt32BE(Number(value), at);
  }
  return bytes;
}
