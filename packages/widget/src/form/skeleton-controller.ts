import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Takes away what stood in the host's shadow root before the element's class was loaded: a placeholder of the form's
 * height, and its styles. It stays until the host has something to show, so that nothing jumps.
 */
export class SkeletonController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isReady: () => boolean;
  readonly #nodes: readonly ChildNode[];

  constructor(host: ReactiveControllerHost & Element, isReady: () => boolean) {
    this.#host = host;
    this.#isReady = isReady;
    this.#nodes = [...(host.shadowRoot?.childNodes ?? [])];
    if (this.#nodes.length === 0) return;
    // Lit renders before the first child it finds, which therefore has to stay.
    host.shadowRoot?.prepend(document.createComment(''));
    host.addController(this);
  }

  hostUpdated() {
    if (!this.#isReady()) return;
    for (const node of this.#nodes) node.remove();
    this.#host.removeController(this);
  }
}
