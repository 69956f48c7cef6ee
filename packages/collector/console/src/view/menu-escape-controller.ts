import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * While a menu is open, Escape is for it alone: whoever does something else at that key, such as closing a case, would keep the browser from
 * closing the menu.
 */
export class MenuEscapeController implements ReactiveController {
  #menu: Element | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#keep, true);
  }

  /** Takes note that the menu opens or closes. */
  toggled({ newState, target }: ToggleEvent) {
    this.#menu = target as Element;
    if (newState === 'open') window.addEventListener('keydown', this.#keep, true);
    else window.removeEventListener('keydown', this.#keep, true);
  }

  readonly #keep = (event: KeyboardEvent) => {
    // The browser says that a menu has closed a little later than it closes it.
    if (event.key === 'Escape' && this.#menu?.matches(':popover-open')) event.stopPropagation();
  };
}
