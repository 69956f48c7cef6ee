import { LitElement } from 'lit';
import { hydrates } from './hydrates.js';

/**
 * An element that may find a shadow root made by a server. It leaves what stands there, which looks as it will look itself, until all it
 * takes to render the same has loaded, and takes it over at one go. The code for that loads where there is such a root.
 *
 * @see HTML Standard, "shadowrootmode".
 */
export abstract class ServedElement extends LitElement {
  #isNew = true;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Its own sheets come with its own content; until then those of the server hold.
    return this.shadowRoot?.firstChild && !hydrates(this) ? this.shadowRoot : super.createRenderRoot();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const isServed = this.#isNew && this.renderRoot.firstChild;
    this.#isNew = false;
    const update = () => super.scheduleUpdate();
    return isServed ? import('./take-over.js').then(({ takeOver }) => takeOver(this, update), update) : update();
  }
}
