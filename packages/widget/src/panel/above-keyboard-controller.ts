import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells the panel how much of the window the on-screen keyboard leaves, as `--_keyboard` (room it takes at the bottom) and `--_visible`
 * (height that remains), both in px, on an element of the panel's own. Zooming in by pinch is left alone.
 */
export class AboveKeyboardController implements ReactiveController {
  readonly #element: () => HTMLElement | null | undefined;

  /** @param element What carries the properties, once there is one. */
  constructor(host: ReactiveControllerHost, element: () => HTMLElement | null | undefined) {
    this.#element = element;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts following; call it when the panel opens. */
  start(): void {
    visualViewport?.addEventListener('resize', this.#measure);
    visualViewport?.addEventListener('scroll', this.#measure);
    this.#measure();
  }

  /** Stops following; call it when the panel closes. */
  stop(): void {
    visualViewport?.removeEventListener('resize', this.#measure);
    visualViewport?.removeEventListener('scroll', this.#measure);
  }

  readonly #measure = (): void => {
    const style = this.#element()?.style;
    const viewport = visualViewport;
    if (!style || !viewport) return;
    const zoomed = viewport.scale > 1.01;
    const taken = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
    style.setProperty('--_keyboard', zoomed ? '' : `${Math.round(taken)}px`);
    style.setProperty('--_visible', zoomed ? '' : `${Math.round(viewport.height)}px`);
  };
}
