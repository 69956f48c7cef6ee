import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SignInProblem } from '../shell/session-controller.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

/** Sets the names of commands in a text apart, so that they are not broken at the end of a line. */
const withCode = (text: string) =>
  text.split(/(token create)/).map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part));

/** Carries the token that was typed. */
export class SignInEvent extends Event {
  /** @param token As typed, without space around it; never empty. */
  constructor(readonly token: string) {
    super('console-sign-in', { bubbles: true, composed: true });
  }
}

/**
 * The door: one field for the token.
 *
 * @tag console-sign-in
 * @event {SignInEvent} console-sign-in - A token was entered.
 */
export class SignInElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: grid;
        place-items: center;
        flex: 1;
        padding: 2rem 1rem 6rem;
      }
      form {
        inline-size: min(24rem, 100%);
      }
      .mark {
        display: inline-grid;
        place-items: center;
        inline-size: 2.75rem;
        block-size: 2.75rem;
        margin-block-end: 1.25rem;
        border-radius: 12px;
        background: var(--accent);
        color: var(--on-accent);
      }
      h1 {
        font-size: 1.5rem;
        line-height: 1.25;
        font-weight: 640;
        letter-spacing: -0.015em;
      }
      .intro {
        margin-block: 0.35rem 1.75rem;
        color: var(--soft);
        font-size: 0.9375rem;
        text-wrap: balance;
      }
      label {
        font-weight: 550;
      }
      .row {
        display: flex;
        gap: 0.5rem;
        margin-block: 0.35rem 0.5rem;
      }
      .field {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 2.75rem;
        font-family: var(--mono);
        font-size: 1rem;
      }
      .field[aria-invalid='true'] {
        border-color: var(--poor);

        @media (forced-colors: active) {
          border-width: 3px;
        }
      }
      .button {
        min-block-size: 2.75rem;
        inline-size: 100%;
        font-size: 0.9375rem;
      }
      .problem {
        display: flex;
        gap: 0.5rem;
        margin-block-end: 0.75rem;
        color: var(--poor);
        font-weight: 500;
      }
      .problem svg {
        margin-block-start: 0.15rem;
      }
      .hint {
        margin-block-end: 1.25rem;
        color: var(--muted);
        text-wrap: balance;
      }
      code {
        font-family: var(--mono);
        font-size: 0.8125rem;
        color: var(--soft);
        white-space: nowrap;
      }
      .kept {
        margin-block-start: 0.75rem;
        color: var(--muted);
        text-align: center;
      }
      .show {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
        float: inline-end;
        color: var(--muted);
        font-weight: 400;
        cursor: pointer;
      }
      input[type='checkbox'] {
        accent-color: var(--accent);
        inline-size: 1rem;
        block-size: 1rem;
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** `null` while there is nothing to complain about. */
  @property({ attribute: false }) problem: SignInProblem | null = null;
  /** Whether a token is being checked. */
  @property({ type: Boolean }) busy = false;
  @state() private shown = false;
  @query('#token') private readonly field!: HTMLInputElement;

  protected override firstUpdated() {
    this.field.focus();
  }

  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('problem') && this.problem) this.field.focus();
  }

  protected override render() {
    const { signIn } = this.words;
    return html`<form novalidate @submit=${this.#submit}>
      <span class="mark">${icon('brand', 26)}</span>
      <h1>${signIn.title}</h1>
      <p class="intro">${signIn.intro}</p>
      <label class="show">
        <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${signIn.show}
      </label>
      <label for="token">${signIn.token}</label>
      <div class="row">
        <input
          id="token"
          class="field"
          type=${this.shown ? 'text' : 'password'}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid=${this.problem === 'missing' || this.problem === 'refused'}
          aria-describedby=${this.problem ? 'problem hint' : 'hint'}
          @input=${this.#forget}
        />
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="problem" id="problem">${icon('complaint')}${this.problem === 'expired' ? this.words.cases.person.expired : signIn[this.problem]}</p>` : nothing}
      </div>
      <p class="hint" id="hint">${withCode(signIn.hint)}</p>
      <button class="button primary" ?disabled=${this.busy}>${this.busy ? signIn.checking : signIn.submit}</button>
      <p class="kept">${signIn.kept}</p>
    </form>`;
  }

  readonly #forget = () => {
    this.problem = null;
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const token = this.field.value.trim();
    if (token === '') this.problem = 'missing';
    else this.dispatchEvent(new SignInEvent(token));
  };
}
