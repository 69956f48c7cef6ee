/**
 * Whether a field was changed again by keys, and has kept the focus since it was: in many browsers each arrow key changes a closed list. On the way back,
 * going through it is one step.
 */
export class ByKeys {
  #pressed: EventTarget | null = null;
  #changed: EventTarget | null = null;

  /** Hears what is pressed on fields, and when they lose the focus. */
  readonly hear = ({ type, target }: Event): void => {
    this.#pressed = type === 'keydown' ? target : null;
    if (!this.#pressed) this.#changed = null;
  };

  /** A field was changed. */
  isAgain(field: EventTarget): boolean {
    const isAgain = this.#changed === field;
    this.#changed = this.#pressed === field ? field : null;
    return isAgain;
  }
}
