import { LitElement } from 'lit';
import { asText } from '../attributes/as-text.js';
import { hydrates } from './hydrates.js';

/**
 * An element that may find a shadow root made by a server. It leaves what stands there, which looks as it will look itself, until all it
 * takes to render the same has loaded, and takes it over at one go. The code for that loads where there is such a root.
 *
 * @see HTML Standard, "shadowrootmode".
 */
export abstract class ServedElement extends LitElement {
  #isNew = true;

  /** What an attribute gives too is text, whatever script gives. */
  override requestUpdate(...changed: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...changed);
    const [name] = changed;
    if (name === undefined) return;
    const { attribute, state, type = String } = (this.constructor as typeof ServedElement).getPropertyOptions(name);
    if (attribute === false || state || type !== String) return;
    const given: unknown = Reflect.get(this, name);
    const text = asText(given);
    if (text !== given) Reflect.set(this, name, text);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Until the element renders its own content, the server's style sheets stay.
    return this.shadowRoot?.firstChild && !hydrates(this) ? this.shadowRoot : super.createRenderRoot();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const isServed = this.#isNew && this.renderRoot.firstChild;
    this.#isNew = false;
    const update = () => super.scheduleUpdate();
    return isServed ? import('./take-over.js').then(({ takeOver }) => takeOver(this, update), update) : update();
  }
}
