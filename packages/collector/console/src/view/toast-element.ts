import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

/** Long enough to read a short sentence twice. */
const SHOWN_MS = 6_000;

/** A sentence in passing. */
export interface Saying {
  readonly text: string;
  /** Whether something did not work. */
  readonly isTrouble?: boolean;
}

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
        /* Above what can be done to a case, and within the window. */
        inset-block-end: min(var(--room-at-end, 3.75rem) + 1rem, 100dvh - 5rem);
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

  @state() private saying: Saying | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a sentence for a while, in the place of the one before. */
  say(saying: Saying) {
    clearTimeout(this.#timer);
    this.saying = saying;
    this.#timer = setTimeout(() => (this.saying = null), SHOWN_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render() {
    const { saying } = this;
    // A new node each time, so that screen readers announce the same sentence again.
    return html`<div role="status">
      ${keyed(
        saying,
        saying ? html`<p>${icon(saying.isTrouble ? 'complaint' : 'check')}<span>${saying.text}</span></p>` : nothing,
      )}
    </div>`;
  }
}
