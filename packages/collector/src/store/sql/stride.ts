/** Milliseconds that a stride should take: requests that wait meanwhile are hardly delayed. */
const GOAL_MS = 15;

/** Where it begins, and what it never goes below and beyond. */
const [FIRST, LEAST, MOST] = [50, 10, 500];

/** The size of the next step of long work, adapted to how long the last steps took, so that each takes a few milliseconds on any machine. */
export class Stride {
  #length = FIRST;

  /** How many are to be done next. */
  get length(): number {
    return this.#length;
  }

  /** @param ms Milliseconds that as many as `length` took. */
  took(ms: number): void {
    // At most doubled, since one quick stride says little of the next.
    const fitting = Math.floor(this.#length * Math.min(2, GOAL_MS / Math.max(ms, 1)));
    this.#length = Math.min(MOST, Math.max(LEAST, fitting));
  }
}
