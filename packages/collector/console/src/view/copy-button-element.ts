import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { copyText } from '../page/copy-text.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

const CONFIRM_MS = 1_600;

/**
 * A button that copies a text and says so.
 *
 * @tag console-copy-button
 */
export class CopyButtonElement extends LitElement {
  static override readonly styles = base;

  /** What it copies. */
  @property({ attribute: false }) text = '';
  @property() label = '';
  /** What it says once it has copied. */
  @property() done = '';
  /** Shows the icon alone; the label is read out. */
  @property({ type: Boolean }) compact = false;
  @state() private copied = false;

  protected override render() {
    const word = this.copied ? this.done : this.label;
    return html`<button class="button quiet icon" title=${this.label} @click=${this.#copy}>
        ${icon(this.copied ? 'check' : 'copy')}<span class=${this.compact ? 'hidden-text' : ''}>${word}</span>
      </button>
      <span class="hidden-text" role="status">${this.copied ? this.done : ''}</span>`;
  }

  readonly #copy = async () => {
    this.copied = await copyText(this.text);
    setTimeout(() => (this.copied = false), CONFIRM_MS);
  };
}
