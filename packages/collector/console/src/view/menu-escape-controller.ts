import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * While a menu is open, Escape is for it alone: whoever does something else at that key, such as closing a case, would keep the browser from
 * closing the menu.
 */
export class MenuEscapeController implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#keep, true);
  }

  /** Takes note that the menu opens or closes. */
  toggled({ newState }: ToggleEvent) {
    if (newState === 'open') window.addEventListener('keydown', this.#keep, true);
    else window.removeEventListener('keydown', this.#keep, true);
  }

  readonly #keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
  };
}
