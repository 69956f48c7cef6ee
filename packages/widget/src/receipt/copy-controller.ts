import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long "copied" stays, in milliseconds. */
const CONFIRMED_MS = 2500;

/** Copies texts and says for a moment which one was copied. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Name of what was copied last, for a moment. */
  get copied(): string | undefined {
    return this.#copied;
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#copied = undefined;
  }

  /**
   * Puts a text on the clipboard.
   *
   * @param name What it is; given back by `copied`.
   */
  async copy(name: string, text: string): Promise<void> {
    if (!(await this.#write(text))) return;
    this.#copied = name;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#copied = undefined;
      this.#host.requestUpdate();
    }, CONFIRMED_MS);
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Pages without TLS and frames without the permission have no clipboard interface but still obey the old command.
      return this.#writeBySelection(text);
    }
  }

  #writeBySelection(text: string): boolean {
    const focused = this.#host.shadowRoot?.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    this.#host.shadowRoot?.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
