import type { Actor } from '@hearback/protocol';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { CHANGE_FIELDS, personCalled } from '../composer/change-fields.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { peopleView } from './people-view.js';

/** Characters of a name that the collector takes. */
const MAX_NAME = CHANGE_FIELDS.assigned.find(({ name }) => name === 'to')!.maxLength;

/**
 * Asks to whom several cases are to be assigned.
 *
 * @tag console-assign
 */
export class AssignDialogElement extends LitElement {
  static override readonly styles = [
    base,
    dialogStyles,
    css`
      label {
        display: grid;
        gap: 0.35rem;
        margin-block-start: 1rem;
        font-weight: 550;
      }
      .field {
        min-block-size: 2.5rem;
      }
      .hint {
        margin-block-start: 0.35rem;
        color: var(--muted);
        font-size: 0.8125rem;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** Id of the handler who is signed in. */
  @property({ attribute: false }) me: string | null = null;
  @state() private people: readonly Actor[] = [];
  /** How many cases are to be assigned; 0 while nobody is asked. */
  @state() private count = 0;
  @state() private called = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;
  #answer: (to: Actor | null) => void = () => undefined;

  /**
   * Resolves with the person, or with `null` if nobody is named. Somebody who is none of these people is taken as written.
   *
   * @param people Those who may be meant.
   */
  async ask(count: number, people: readonly Actor[]): Promise<Actor | null> {
    this.#answer(null);
    Object.assign(this, { count, people, called: '' });
    await this.updateComplete;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.dialog.showModal();
    });
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>
      ${this.count === 0 ? nothing : this.#renderForm()}
    </dialog>`;
  }

  #renderForm() {
    const { words, called, people } = this;
    const { bulk, composer, person } = words.cases;
    const isNobodyKnown = called.trim() !== '' && !personCalled(called, people);
    return html`<form @submit=${this.#submit}>
      <h2 id="title">${bulk.assignTitle(this.count)}</h2>
      <label>
        ${composer.fields.to}
        <input
          class="field"
          dir="auto"
          autocomplete="off"
          list="people"
          required
          maxlength=${MAX_NAME}
          aria-describedby="hint"
          .value=${live(called)}
          @input=${() => (this.called = this.field.value)}
        />
      </label>
      ${peopleView(people, this.me, words)}
      <p class="hint" id="hint">${isNobodyKnown ? composer.nobodyKnown : composer.hints.to}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => this.dialog.close()}>${person.cancel}</button>
        <button class="button primary">${composer.send.assigned}</button>
      </div>
    </form>`;
  }

  readonly #onClose = () => {
    // The event comes a moment after the dialog has closed, by when somebody may have been asked again.
    if (this.dialog.open) return;
    this.#answer(null);
    this.count = 0;
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const text = this.called.trim();
    // Blanks are not a name: emptied, the field fails the browser's own check, which says so.
    if (text === '') this.field.value = '';
    if (!this.field.reportValidity()) return;
    this.#answer(personCalled(text, this.people) ?? { id: text });
    this.dialog.close();
  };
}
