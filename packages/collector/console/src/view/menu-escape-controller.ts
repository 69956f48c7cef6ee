import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * While a menu is open, Escape is for it alone: whoever does something else at that key, such as closing a case, would keep the browser from
 * closing the menu.
 */
export class MenuEscapeController implements ReactiveController {
  readonly #menu: () => Element | null;

  /** @param menu Gives the menu, a popover; `null` while there is none. */
  constructor(host: ReactiveControllerHost, menu: () => Element | null) {
    this.#menu = menu;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('keydown', this.#keep, true);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#keep, true);
  }

  readonly #keep = (event: KeyboardEvent) => {
    // Asked at the key itself: the browser says that a menu has opened or closed a little later than it does so.
    if (event.key === 'Escape' && this.#menu()?.matches(':popover-open')) event.stopPropagation();
  };
}
