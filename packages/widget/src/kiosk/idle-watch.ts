/** What shows that somebody is there. */
export const TOUCHES = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown', 'input'] as const;

/** What an idle watch works with, and its callbacks. */
export type IdleOptions = {
  /** Time without a touch after which it is over, in milliseconds. */
  readonly idleMs: number;
  /** The last part of that time, in which somebody is asked; in milliseconds. */
  readonly warnMs: number;
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
  /** Calls back once, so many milliseconds later; what it gives cancels that. */
  readonly schedule: (act: () => void, delayMs: number) => () => void;
  /** Whether there is anything to be over. */
  readonly isInUse: () => boolean;
  /** Told every second of the last part; milliseconds left. */
  readonly onWarn: (leftMs: number) => void;
  /** Told where the question is over: somebody has answered, or there is nothing to be over any more. */
  readonly onCalm: () => void;
  readonly onIdle: () => void;
};

const SECOND_MS = 1000;

/** Waits for nobody to touch a device for a while. Sleeps while nothing is in use, until the next touch. */
export class IdleWatch {
  readonly #options: IdleOptions;
  #touchedAt = 0;
  #isWarning = false;
  #cancel: (() => void) | undefined;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Somebody is there. */
  readonly touch = (): void => {
    this.#touchedAt = this.#options.now();
    if (this.#isWarning) {
      this.stop();
      this.#calm();
    }
    if (!this.#cancel) this.#look();
  };

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #calm(): void {
    this.#isWarning = false;
    this.#options.onCalm();
  }

  readonly #look = (): void => {
    const { idleMs, warnMs, now, schedule, isInUse, onWarn, onIdle } = this.#options;
    this.#cancel = undefined;
    const left = this.#touchedAt + idleMs - now();
    // The first check comes with the very touch that begins the use, before `isInUse` can know.
    if (left < idleMs && !isInUse()) {
      if (this.#isWarning) this.#calm();
      return;
    }
    if (left <= 0) {
      this.#isWarning = false;
      return onIdle();
    }
    if (left > warnMs) return void (this.#cancel = schedule(this.#look, left - warnMs));
    this.#isWarning = true;
    this.#cancel = schedule(this.#look, Math.min(SECOND_MS, left));
    onWarn(left);
  };
}
