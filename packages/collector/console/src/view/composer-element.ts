import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { WholeCase } from '../cases/case-types.js';
import {
  CHANGE_FIELDS,
  type Draft,
  type FieldName,
  HANDLER_CHANGES,
  type HandlerChange,
  missingFields,
} from '../composer/change-fields.js';
import { ComposerController } from '../composer/composer-controller.js';
import { isWritten } from '../composer/drafts.js';
import { fillTemplate } from '../composer/templates.js';
import { whatIsMissing } from '../composer/what-is-missing.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import type { Act, Answer } from './case-view-element.js';
import { changeFieldView } from './change-field-view.js';
import { composerStyles } from './composer.styles.js';
import { conflictView } from './conflict-view.js';
import { icon } from './icons.js';
import type { TemplateEvent } from './template-picker-element.js';
import type { Saying } from './toast-element.js';

/**
 * What can be done to a case, each with its form. Keeps what is written, and never sends it over what its writer has not seen.
 *
 * @tag console-composer
 */
export class ComposerElement extends LitElement {
  static override readonly styles = [base, composerStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) found!: WholeCase;
  /** Id of whoever is signed in. */
  @property({ attribute: false }) me: string | null = null;
  /** What they are called. */
  @property({ attribute: false }) handler = '';
  @property({ type: Boolean }) canHandle = false;
  /** Whom the case can be assigned to. */
  @property({ attribute: false }) people: readonly Actor[] = [];
  @property({ attribute: false }) act: Act = async () => ({ is: 'cancelled' });
  /** Numbers of cases from which something is on its way. */
  @state() private sending: readonly string[] = [];
  @state() private problem = '';
  @state() private missing: readonly FieldName[] = [];
  @state() private hasNote = false;
  @query('form') private readonly form!: HTMLFormElement | null;
  @query('.conflict') private readonly conflict!: HTMLElement | null;
  readonly #composer = new ComposerController(this);

  get #isSending(): boolean {
    return this.sending.includes(this.found.number);
  }

  /** Opens the form of a change, if the case allows it, and puts the focus there. */
  open(change: HandlerChange) {
    if (!this.canHandle || !this.found.allowed.includes(change)) return;
    this.#forget();
    this.#composer.open(change);
    void this.#focusFirst();
  }

  /** Makes a change at once, on the case as it is shown. */
  async make(change: HandlerChange, draft: Draft) {
    if (!this.canHandle || this.#isSending || !this.found.allowed.includes(change)) return;
    const { number } = this.found;
    const answer = await this.#send(this.found.version, change, draft);
    if (answer.is === 'changed' && number === this.found.number) this.problem = this.words.cases.conflict.lost;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('found')) return;
    const before = changed.get('found') as WholeCase | undefined;
    if (before?.number !== this.found.number) this.#forget();
    this.#conclude(this.#composer.follow(this.found, this.me));
  }

  protected override render() {
    const { composer, cases } = { composer: this.words.cases.composer, cases: this.words.cases };
    if (!this.canHandle) return html`<p class="read-only">${composer.readOnly}</p>`;
    const { allowed } = this.found;
    const { change, isPossible } = this.#composer;
    const offered = HANDLER_CHANGES.filter((each) => allowed.includes(each) || each === change);
    return html`<div class="actions" role="group" aria-label=${composer.title}>
        ${offered.map(
          (each) =>
            html`<button
              id="action-${each}"
              aria-expanded=${each === change}
              aria-controls="form"
              @click=${() => this.#toggle(each)}
            >
              ${composer.actions[each]}
            </button>`,
        )}
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="problem">${icon('complaint')}<span>${this.problem}</span></p>` : nothing}
      </div>
      ${this.#renderConflict()}
      ${
        change === null
          ? this.#renderThrownAway()
          : html`<form
              id="form"
              novalidate
              aria-label=${cases.composer.actions[change]}
              @submit=${this.#submit}
              @keydown=${this.#onKey}
            >
              <div class="fields">${this.#renderFields(change)}</div>
              <div class="foot">
                <span class="kept">${isWritten(this.#composer.draft) ? composer.draftKept : nothing}</span>
                <button type="button" class="button quiet" @click=${() => this.#discard(change)}>
                  ${composer.discard}
                </button>
                <button class="button primary" aria-disabled=${this.#isSending || !isPossible}>
                  ${this.#isSending ? composer.sending : composer.send[change]}
                </button>
              </div>
            </form>`
      }`;
  }

  #renderThrownAway() {
    const { composer } = this.words.cases;
    if (this.#composer.thrownAway === null) return nothing;
    return html`<p class="thrown-away">
      ${composer.thrownAway}<button type="button" class="button" @click=${() => this.#restore()}>
        ${composer.restore}
      </button>
    </p>`;
  }

  #renderConflict() {
    const { news, isPossible, change } = this.#composer;
    // What is being sent may be read before its answer comes, and is no news to whoever sent it.
    if (change === null || this.#isSending || (news.length === 0 && isPossible)) return nothing;
    return conflictView({
      words: this.words,
      news,
      isPossible,
      state: this.found.state,
      canReply: change !== 'replied',
      agree: () => this.#agree(),
      sendAnyway: () => this.#sendAnyway(),
      makeReply: () => this.#makeReply(),
    });
  }

  #renderFields(change: HandlerChange) {
    const { draft } = this.#composer;
    const hasNote = this.hasNote || (draft.note ?? '') !== '';
    return CHANGE_FIELDS[change].map((field) => {
      if (field.name === 'note' && !hasNote)
        return html`<button type="button" class="button quiet add-note" @click=${this.#addNote}>
          ${icon('lock')}${this.words.cases.composer.addNote}
        </button>`;
      return changeFieldView({
        words: this.words,
        field,
        change,
        value: draft[field.name] ?? '',
        found: this.found,
        people: this.people,
        me: this.me,
        isInvalid: this.missing.includes(field.name),
        write: (text) => this.#write(field.name, text),
        extra: field.name === 'message' ? this.#renderTemplates() : nothing,
      });
    });
  }

  #renderTemplates() {
    return html`<console-template-picker
      .words=${this.words}
      .text=${this.#composer.draft.message ?? ''}
      @console-template=${(event: TemplateEvent) => this.#useTemplate(event.text)}
    ></console-template-picker>`;
  }

  #useTemplate(text: string) {
    const data = this.found.steps[0]?.event.data;
    const name = (data && 'contact' in data && data.contact?.name) || '';
    const filled = fillTemplate(text, { name, number: this.found.number, handler: this.handler });
    const { message = '' } = this.#composer.draft;
    this.#write('message', message.trim() === '' ? filled : `${message.trimEnd()}\n\n${filled}`);
    void this.#focus('message');
  }

  #toggle(change: HandlerChange) {
    if (this.#composer.change !== change) return this.open(change);
    this.#forget();
    this.#composer.open(null);
  }

  #write(name: FieldName, text: string) {
    this.#composer.write(name, text);
    this.missing = this.missing.filter((each) => each !== name);
    this.problem = '';
  }

  readonly #addNote = () => {
    this.hasNote = true;
    void this.#focus('note');
  };

  #agree() {
    this.#composer.agree();
    void this.#focusFirst();
  }

  #sendAnyway() {
    this.#composer.agree();
    void this.#trySending();
  }

  #makeReply() {
    this.#composer.makeReply();
    void this.#focusFirst();
  }

  #discard(change: HandlerChange) {
    this.#forget();
    this.#composer.discard();
    void this.#comeBack(change);
  }

  #restore() {
    this.#composer.restore();
    void this.#focusFirst();
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    void this.#trySending();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.form?.requestSubmit();
    else if (event.key === 'Escape') this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    else return;
    event.preventDefault();
  };

  async #trySending() {
    const { change, draft, base: version, news } = this.#composer;
    if (change === null || this.#isSending) return;
    if (news.length > 0 || !this.#composer.isPossible) return void this.#showConflict();
    this.missing = missingFields(change, draft);
    if (this.missing.length > 0) {
      this.problem = whatIsMissing(change, this.missing, this.words);
      return void this.#focus(this.missing[0]!);
    }
    const { number } = this.found;
    const answer = await this.#send(version, change, draft);
    if (answer.is === 'unavailable') this.#conclude(this.#composer.doubt(number, this.me));
    if (answer.is === 'done') this.#composer.settle(number, change, draft);
    if (number !== this.found.number) return;
    if (answer.is === 'changed') await this.#showConflict();
    if (answer.is === 'done') await this.#comeBack(change);
  }

  async #send(version: number, change: HandlerChange, draft: Draft): Promise<Answer> {
    const { composer } = this.words.cases;
    const { number } = this.found;
    this.sending = [...this.sending, number];
    this.problem = '';
    const answer = await this.act(version, change, draft).finally(() => {
      this.sending = this.sending.filter((each) => each !== number);
    });
    if (answer.is === 'done' || answer.is === 'cancelled') return answer;
    if (number !== this.found.number) this.#say({ text: composer.failedElsewhere(number), isTrouble: true });
    else if (answer.is === 'unavailable') this.problem = composer.failed;
    else if (answer.is === 'refused') {
      const { code, message } = answer.problem;
      this.problem = code === 'insufficient_scope' ? composer.tooLittle : composer.refused(message);
    }
    return answer;
  }

  async #showConflict() {
    await this.updateComplete;
    this.conflict?.focus();
  }

  /** Says that a change whose answer was lost was made. */
  #conclude(made: HandlerChange | null) {
    if (made === null) return;
    this.#forget();
    void this.#comeBack(made);
    this.#say({ text: this.words.cases.composer.done[made] });
  }

  /** Puts the focus on what led to a form that is gone, or else on the first thing that can be done; nobody is left without. */
  async #comeBack(change: HandlerChange) {
    await this.updateComplete;
    if (!isFocusLost()) return;
    const [action, other] = [`#action-${change}`, '.thrown-away button, .actions button'];
    (this.renderRoot.querySelector<HTMLElement>(action) ?? this.renderRoot.querySelector<HTMLElement>(other))?.focus();
  }

  async #focusFirst() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.fields :is(textarea, input, select)')?.focus();
  }

  async #focus(name: FieldName) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#field-${name}`)?.focus();
  }

  #say(detail: Saying) {
    this.dispatchEvent(new CustomEvent('console-toast', { detail, bubbles: true, composed: true }));
  }

  #forget() {
    this.problem = '';
    this.missing = [];
    this.hasNote = false;
  }
}
