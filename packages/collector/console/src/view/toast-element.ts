import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

/** Long enough to read a short sentence twice. */
const SHOWN_MS = 6_000;

/**
 * Says in passing what was done. It is read out, and holds nothing that is not also to be seen elsewhere.
 *
 * @tag console-toast
 */
export class ToastElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        position: fixed;
        inset-block-end: 1.25rem;
        inset-inline: 1rem;
        z-index: 10;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      p {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        max-inline-size: 30rem;
        padding: 0.6rem 0.95rem;
        border-radius: 10px;
        background: var(--ink);
        color: var(--surface);
        font-weight: 500;
        box-shadow: 0 6px 24px rgb(0 0 0 / 22%);
      }
    `,
  ];

  @state() private text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a sentence for a while, in the place of the one before. */
  say(text: string) {
    clearTimeout(this.#timer);
    this.text = text;
    this.#timer = setTimeout(() => (this.text = ''), SHOWN_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render() {
    return html`<div role="status">${this.text ? html`<p>${icon('check')}${this.text}</p>` : nothing}</div>`;
  }
}
