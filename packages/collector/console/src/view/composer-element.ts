import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { contactOf } from '../../../src/cases/contact-of.js';
import type { WholeCase } from '../cases/case-types.js';
import {
  type Draft,
  type FieldName,
  HANDLER_CHANGES,
  type HandlerChange,
  missingFields,
} from '../composer/change-fields.js';
import { ComposerController } from '../composer/composer-controller.js';
import { Sending } from '../composer/sending.js';
import { fillTemplate, type TemplateValues, withTemplate } from '../composer/templates.js';
import { whatIsMissing } from '../composer/what-is-missing.js';
import { whatWentWrong } from '../composer/what-went-wrong.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import type { Act, Answer } from './act.js';
import { changeFormView } from './change-form-view.js';
import { composerActionsView } from './composer-actions-view.js';
import { composerStyles } from './composer.styles.js';
import { conflictView } from './conflict-view.js';
import { icon } from './icons.js';
import { RoomAtEndController } from './room-at-end-controller.js';
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
  /** Id of the handler who is signed in. */
  @property({ attribute: false }) me: string | null = null;
  /** What they are called. */
  @property({ attribute: false }) handler = '';
  @property({ type: Boolean }) canHandle = false;
  /** Whom the case can be assigned to. */
  @property({ attribute: false }) people: readonly Actor[] = [];
  /** What cases of its site are about, each with what people saw it called, where that is known. */
  @property({ attribute: false }) categories: ReadonlyMap<string, string | undefined> = new Map();
  @property({ attribute: false }) act: Act = async () => ({ is: 'cancelled' });
  @state() private problem = '';
  @state() private missing: readonly FieldName[] = [];
  @state() private hasNote = false;
  @query('form') private readonly form!: HTMLFormElement | null;
  @query('.conflict') private readonly conflict!: HTMLElement | null;
  readonly #composer = new ComposerController(this);
  readonly #sending = new Sending(() => this.requestUpdate());

  constructor() {
    super();
    new RoomAtEndController(this);
  }

  get #isSending(): boolean {
    return this.#sending.has(this.found.number);
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
    const { number, version } = this.found;
    const answer = await this.#send(version, change, draft);
    if (answer.is === 'done') this.#composer.know(number, { from: version, to: answer.version });
    if (answer.is === 'changed' && number === this.found.number) this.problem = this.words.cases.conflict.lost;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('found')) return;
    const before = changed.get('found') as WholeCase | undefined;
    if (before?.number !== this.found.number) this.#forget();
    this.#conclude(this.#composer.follow(this.found, this.me));
  }

  protected override render() {
    const { words } = this;
    if (!this.canHandle) return html`<p class="read-only">${words.cases.composer.readOnly}</p>`;
    const { allowed } = this.found;
    const { change } = this.#composer;
    const offered = HANDLER_CHANGES.filter((each) => allowed.includes(each) || each === change);
    return html`${composerActionsView({ words, offered, change, toggle: (each) => this.#toggle(each) })}
      <div role="alert">
        ${this.problem ? html`<p class="problem">${icon('complaint')}<span>${this.problem}</span></p>` : nothing}
      </div>
      ${this.#renderConflict()} ${change === null ? this.#renderThrownAway() : this.#renderForm(change)}`;
  }

  #renderForm(change: HandlerChange) {
    const { words, found, people, categories, me, missing, hasNote } = this;
    const { draft, isPossible } = this.#composer;
    return changeFormView({
      words,
      change,
      draft,
      found,
      people,
      categories,
      me,
      missing,
      hasNote,
      isSending: this.#isSending,
      isPossible,
      write: (name, text) => this.#write(name, text),
      addNote: this.#addNote,
      templateValues: this.#templateValues,
      useTemplate: (text) => this.#useTemplate(text),
      discard: () => this.#discard(change),
      submit: this.#submit,
      onKey: this.#onKey,
    });
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
    // While sending, the own change may arrive live before the answer does, and would look like somebody else's.
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

  get #templateValues(): TemplateValues {
    const { name = '' } = contactOf(this.found.steps);
    return { name, number: this.found.number, handler: this.handler };
  }

  #useTemplate(text: string) {
    const filled = fillTemplate(text, this.#templateValues);
    this.#write('message', withTemplate(this.#composer.draft.message ?? '', filled));
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
    // An input method ends or gives up a word with the same keys.
    if (event.isComposing) return;
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
    if (answer.is === 'done') this.#composer.settle(number, { change, draft, version: answer.version });
    if (number !== this.found.number) return;
    if (answer.is === 'changed') await this.#showConflict();
    if (answer.is === 'done') await this.#comeBack(change);
  }

  async #send(version: number, change: HandlerChange, draft: Draft): Promise<Answer> {
    const { number } = this.found;
    this.problem = '';
    const answer = await this.#sending.during(number, () => this.act(version, change, draft));
    if (number === this.found.number) this.problem = whatWentWrong(answer, this.words);
    else if (['changed', 'refused', 'unavailable'].includes(answer.is))
      this.#say({ text: this.words.cases.composer.failedElsewhere(number), isTrouble: true });
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

  /** Moves the focus from a form that is gone to the button that opened it, or else to the first button. */
  async #comeBack(change: HandlerChange) {
    await this.updateComplete;
    if (!isFocusLost()) return;
    const [action, other] = [`#action-${change}`, '.thrown-away button, .actions button'];
    (this.renderRoot.querySelector<HTMLElement>(action) ?? this.renderRoot.querySelector<HTMLElement>(other))?.focus();
  }

  async #focusFirst() {
    await this.updateComplete;
    // Beside a form the row of actions may scroll.
    this.renderRoot.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
