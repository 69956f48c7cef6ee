/** `Date` names the second that was under way. @see RFC 9110, 6.6.1 "Date". */
const SECOND_MS = 1000;

/** An answer that took longer is too imprecise. */
const LONGEST_MS = 30_000;

/**
 * The collector's clock, by which deadlines are counted, as its answers tell it. It is taken to be that of this machine until an answer
 * contradicts that, and then as far from it as answers ask, so that nothing jumps back and forth.
 *
 * @event change - An answer put it right.
 */
export class CollectorClock extends EventTarget {
  readonly #ownMs: () => number;
  /** What it is ahead of this machine's clock. */
  #aheadMs = 0;

  /** @param ownMs This machine's clock: milliseconds since the epoch. */
  constructor(ownMs: () => number = Date.now) {
    super();
    this.#ownMs = ownMs;
  }

  /** Milliseconds since the epoch, right to about a second. */
  get nowMs(): number {
    return this.#ownMs() + this.#aheadMs;
  }

  /**
   * Takes note of an answer that has just come.
   *
   * @param date Its header `Date`; `null` if it has none.
   * @param sentMs When it was asked for, by this machine's clock.
   */
  note(date: string | null, sentMs: number) {
    const saidMs = Date.parse(date ?? '');
    const gotMs = this.#ownMs();
    const tookMs = gotMs - sentMs;
    if (Number.isNaN(saidMs) || tookMs < 0 || tookMs > LONGEST_MS) return;
    const [least, most] = [saidMs - gotMs, saidMs + SECOND_MS - sentMs];
    const aheadMs = Math.min(most, Math.max(least, this.#aheadMs));
    if (aheadMs === this.#aheadMs) return;
    this.#aheadMs = aheadMs;
    this.dispatchEvent(new Event('change'));
  }
}

/** The clock of the collector that serves this page. */
export const collectorClock = new CollectorClock();
