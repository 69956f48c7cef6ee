/** Bytes that are kept: as much as the arrays of some hundred records take. */
const KEPT_BYTES = 1_048_576;

/**
 * Memory for the arrays of one transaction after another. Memory that was drawn anew for each array would have V8 collect the whole heap again and again,
 * which took a fourth of the processor time of an event.
 */
export class ArrayRoom {
  #kept: Buffer | null = null;
  #used = 0;

  /** Bytes that nothing else has until `clear` is called, with anything in them. What does not fit gets memory of its own. */
  take(length: number): Buffer {
    if (this.#used + length > KEPT_BYTES) return Buffer.allocUnsafe(length);
    this.#kept ??= Buffer.allocUnsafeSlow(KEPT_BYTES);
    return this.#kept.subarray(this.#used, (this.#used += length));
  }

  /** Gives all bytes away again: nothing that was taken before may be on its way to the database. */
  clear(): void {
    this.#used = 0;
  }
}
