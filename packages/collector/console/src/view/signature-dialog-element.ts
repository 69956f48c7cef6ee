import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { MAX_HANDLER } from '../page/preferences.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * Asks for the name that signs changes, where the token has none.
 *
 * @tag console-signature
 */
export class SignatureDialogElement extends LitElement {
  static override readonly styles = [
    base,
    dialogStyles,
    css`
      p {
        margin-block: 0.35rem 1rem;
        color: var(--soft);
      }
      label {
        display: grid;
        gap: 0.35rem;
        font-weight: 550;
      }
      .field {
        min-block-size: 2.5rem;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;
  #answer: (name: string | null) => void = () => undefined;

  /** Resolves with the name; `null` if none is given. */
  ask(): Promise<string | null> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      // The person asked here before may have been somebody else.
      this.field.value = '';
      this.dialog.showModal();
    });
  }

  /** Asks no longer; whoever waits for the name gets none. */
  dismiss() {
    this.dialog.close();
  }

  protected override render() {
    const { person } = this.words.cases;
    return html`<dialog aria-labelledby="title" aria-describedby="hint" @close=${() => this.#answer(null)}>
      <form @submit=${this.#submit}>
        <h2 id="title">${person.askTitle}</h2>
        <p id="hint">${person.askHint}</p>
        <label>
          ${person.name}
          <input class="field" name="name" autocomplete="name" required maxlength=${MAX_HANDLER} />
        </label>
        <div class="row">
          <button type="button" class="button" @click=${() => this.dialog.close()}>${person.cancel}</button>
          <button class="button primary">${person.proceed}</button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const name = this.field.value.trim();
    // Blanks are not a name: emptied, the field fails the browser's own check, which says so.
    if (name === '') this.field.value = '';
    if (!this.field.reportValidity()) return;
    this.#answer(name);
    this.dialog.close();
  };
}
