/** Counts the live tails that each token follows, in the memory of this process alone. */
export class TailLimiter {
  readonly #most: number;
  readonly #open = new Map<string, number>();

  /** @param most Tails that one token may follow at a time. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Counts a tail that begins.
   *
   * @returns Counts its end, once however often it is called; `null` if the token follows as many as it may.
   */
  begin(tokenHash: string): (() => void) | null {
    const open = this.#open.get(tokenHash) ?? 0;
    if (open >= this.#most) return null;
    this.#open.set(tokenHash, open + 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.#end(tokenHash);
      isOpen = false;
    };
  }

  #end(tokenHash: string) {
    const left = (this.#open.get(tokenHash) ?? 0) - 1;
    if (left > 0) this.#open.set(tokenHash, left);
    else this.#open.delete(tokenHash);
  }
}
