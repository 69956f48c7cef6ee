import { askedAt, mayAsk, type Cap, type Memory } from './frequency.js';

/** Milliseconds after the arrival on a page in which nobody is asked. */
export const SETTLE_MS = 5000;
/** Milliseconds after which one who was busy is looked at again. */
export const LOOK_AGAIN_MS = 2000;

/** One who would ask. */
export type Candidate = {
  readonly cap: Cap;
  /** How many of a hundred are asked, 1–100. */
  readonly samplePercent: number;
  /** Whether it comes too late if it cannot be at once, as for somebody about to go. */
  readonly isFleeting: boolean;
  readonly memory: { read(): Memory; /** @returns Whether it is kept. */ write(memory: Memory): boolean };
  /** Whether the tag still stands on the page. */
  isThere(): boolean;
  show(): void;
};

/** What the arbiter needs of the world. */
export type Surroundings = {
  /** Unix milliseconds. */
  nowMs(): number;
  /** Milliseconds since the page was arrived at. */
  elapsedMs(): number;
  /** A number from 0 up to, and without, 1. */
  random(): number;
  /** Whether the person is in the midst of something. */
  isBusy(): boolean;
  later(act: () => void, delayMs: number): void;
};

/**
 * Decides who may ask, for all tags of a page: one a page at most, nobody in the first seconds or while the person is busy, nobody who has
 * said not to be asked, been asked enough, or been drawn not to be.
 *
 * Remembers only at the moment of asking, or of the draw: before that a device keeps nothing.
 */
export class Arbiter {
  readonly #around: Surroundings;
  #isSpent = false;
  #waiting: Candidate | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Accepts a candidate whose trigger has fired. The first one waiting keeps its turn. */
  ask(candidate: Candidate): void {
    if (this.#isSpent || this.#waiting) return;
    if (this.#mayNow()) return this.#decide(candidate);
    if (candidate.isFleeting) return;
    this.#waiting = candidate;
    this.#wait();
  }

  #mayNow(): boolean {
    return this.#around.elapsedMs() >= SETTLE_MS && !this.#around.isBusy();
  }

  #wait(): void {
    const { elapsedMs, later } = this.#around;
    later(
      () => {
        const candidate = this.#waiting;
        if (!candidate) return;
        if (!candidate.isThere()) this.#waiting = undefined;
        else if (this.#mayNow()) this.#decide(candidate);
        else this.#wait();
      },
      Math.max(LOOK_AGAIN_MS, SETTLE_MS - elapsedMs()),
    );
  }

  #decide(candidate: Candidate): void {
    this.#waiting = undefined;
    const nowMs = this.#around.nowMs();
    const memory = candidate.memory.read();
    if (!candidate.isThere() || !mayAsk(memory, candidate.cap, nowMs)) return;
    // A draw that is lost counts as asked: drawn again on every page, everybody would be asked in the end.
    // Nor is anybody asked who could not have it remembered that they want no more.
    this.#isSpent = candidate.memory.write(askedAt(memory, nowMs));
    if (this.#isSpent && this.#around.random() * 100 < candidate.samplePercent) candidate.show();
  }
}
