import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Up to this width, in the host's own size of type, one question at a time is shown. */
const NARROW_EM = 30;

/** Knows whether its host has the room of a phone, whatever the screen: a column of a wide page is narrow too. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #frame = 0;
  readonly #observer!: ResizeObserver;
  /** Whether it has. A server does not know, and takes it that there is more. */
  isNarrow = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    if (isServer) return;
    // In the frame after: what follows changes the host's height, which within the same frame would be reported to the page as an error.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    const em = parseFloat(getComputedStyle(this.#host).fontSize);
    // Without a box, as in a closed panel, there is nothing to go by.
    const isNarrow = width === 0 ? this.isNarrow : width < NARROW_EM * em;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
