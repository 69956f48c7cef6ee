import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PROPERTY = '--room-at-end';

/** Tells the page how high its host is, which stands at the window's lower edge: what is said in passing stays above it. */
export class RoomAtEndController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty(PROPERTY, `${this.#host.offsetHeight}px`);
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    document.documentElement.style.removeProperty(PROPERTY);
  }
}
