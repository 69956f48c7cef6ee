import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

/** Pause in typing after which the collector is asked, in milliseconds. */
export const TYPING_MS = 250;

/** Somebody looks for something else. */
export class SearchEvent extends Event {
  /** @param text As typed; empty where the search is over. */
  constructor(readonly text: string) {
    super('console-search', { bubbles: true, composed: true });
  }
}

/**
 * A field for what is searched for.
 *
 * @tag console-search-field
 * @event {SearchEvent} console-search - Somebody typed, and then paused, left the field or pressed Enter.
 */
export class SearchFieldElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      label {
        position: relative;
        display: block;
      }
      svg {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0.6rem;
        margin-block: auto;
        color: var(--muted);
        pointer-events: none;
      }
      .field {
        inline-size: 100%;
        padding-inline-start: 2rem;
      }
    `,
  ];

  /** What is searched. */
  @property() label = '';
  /** What is searched for. */
  @property() text = '';
  /** Characters that are taken at most. */
  @property({ type: Number }) maxLength = 200;
  /** Pause in typing after which the search begins, in milliseconds; 0 for with every letter. */
  @property({ type: Number }) pauseMs = 0;
  @query('input') private readonly field!: HTMLInputElement;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Puts the focus into the field, with all that is in it selected. */
  override focus() {
    this.field.focus();
    this.field.select();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override render() {
    return html`<label>
      <span class="hidden-text">${this.label}</span>${icon('search')}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength=${this.maxLength}
        placeholder=${this.label}
        .value=${this.text}
        @input=${this.#onTyping}
        @compositionend=${this.#onTyping}
        @change=${this.#search}
      />
    </label>`;
  }

  readonly #onTyping = (event: Event) => {
    clearTimeout(this.#typing);
    // What an input method has not made a word of yet is nothing to look for.
    if (event instanceof InputEvent && event.isComposing) return;
    if (this.pauseMs === 0) this.#search();
    else this.#typing = setTimeout(this.#search, this.pauseMs);
  };

  readonly #search = () => {
    clearTimeout(this.#typing);
    if (this.field.value === this.text) return;
    this.text = this.field.value;
    this.dispatchEvent(new SearchEvent(this.text));
  };
}
