import type { Respondent } from '@hearback/protocol/light';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { parsePairs, type Pair } from '../attributes/parse-pairs.js';
import type { DeliveryClient, Voice } from '../delivery/delivery-client.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import { fill } from '../locales/fill.js';
import { sentences } from '../locales/sentences.js';
import { LocaleController } from '../locales/locale-controller.js';
import type { OutcomeController, OutcomeFacts } from '../receipt/outcome-controller.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { formStyles } from './form.styles.js';
import { problemSummary } from './problem-summary.js';
import type { Problem } from './problem.js';
import { sentLine } from './sent-line.js';
import { SkeletonController } from './skeleton-controller.js';
import { voiceContext, type VoiceContext } from './voice-context.js';
import type { Words } from './words.js';

const RESPONDENTS = ['customer', 'employee', 'manager', 'inspector'] as const satisfies readonly Respondent[];

/** Keys that pages listen for everywhere; what is typed in a form must not reach their shortcuts. */
const LEFT_TO_THE_PAGE = ['Escape', 'Tab'];

/**
 * What all forms share: the attributes, the frame, checking, sending and the end states. A form adds its fields, its
 * rules and its data.
 */
export abstract class VoiceFormElement extends LitElement {
  static override styles = [tokens, controls, formStyles];

  /** Address the voices are posted to. */
  @property() endpoint = '';
  /** The site's name, as the endpoint knows it. */
  @property() site = '';
  /** Kind of thing spoken about, such as `branch` or `order`. */
  @property({ attribute: 'subject-type' }) subjectType: string | null = null;
  /** The site's own id of what is spoken about. */
  @property({ attribute: 'subject-id' }) subjectId: string | null = null;
  /** What people call it. */
  @property({ attribute: 'subject-name' }) subjectName: string | null = null;
  /** Who speaks: `customer`, `employee`, `manager` or `inspector`. */
  @property() respondent: string | null = null;
  /** Heading in place of the default; not shown where embedded. */
  @property() heading: string | null = null;
  /** Text of the send button in place of the default. */
  @property() label: string | null = null;
  /** What the person can expect, in one sentence; shown beside the form and on the receipt. */
  @property() promise: string | null = null;
  /** Who reads it: `id:label` pairs separated by commas. */
  @property() recipients: string | null = null;
  /** `light`, `dark` or `auto`. */
  @property() theme: string | null = null;
  /** Any CSS colour. */
  @property() accent: string | null = null;
  /** Inside a panel that has its own card and heading. */
  @property({ type: Boolean, reflect: true }) embedded = false;
  /** A client made by the page, in place of the shared one for `endpoint` and `site`. */
  @property({ attribute: false }) client: DeliveryClient | undefined;

  readonly #locale = new LocaleController(this);
  /** Problems as they stood when the person last asked to send. */
  @state() private summary: readonly Problem[] = [];
  #attempted = false;
  #problems: readonly Problem[] = [];
  #phase: SubmissionState['phase'] = 'editing';
  /** Made on intent; a form that is only read never needs it. */
  #outcome: OutcomeController | undefined;
  /** Whether the code that sends could not be loaded. */
  #unavailable = false;
  #hadFocus = false;

  constructor() {
    super();
    new ThemeController(this);
    new SkeletonController(this, () => this.#locale.messages !== undefined);
  }

  /** Name of the form, also its heading unless the page sets one. */
  protected abstract headingText(words: Words): string;
  protected abstract fields(words: Words): TemplateResult;
  /** What stands in the way of sending, in the order of the fields. */
  protected abstract problems(words: Words): readonly Problem[];
  /** What is sent; called only without problems. */
  protected abstract voice(context: VoiceContext, words: Words): Voice;
  /** What the person wrote, to copy from a refusal. */
  protected abstract ownText(): string;
  /** Forgets what the person entered. */
  protected abstract clear(): void;
  /** Whether the person chose to leave no contact. */
  protected isAnonymous = () => false;
  /** Whether the heading is shown where the page sets none. */
  protected get hasHeading(): boolean {
    return true;
  }
  /** One line under the heading, where neither readers nor a promise are named. */
  protected introText(_words: Words): string {
    return '';
  }
  /** Who reads what is sent, for the line beside the promise. */
  protected get readers(): readonly Pair[] {
    return [];
  }

  /** Empties the form and starts a new voice. What was sent before goes its way. */
  reset(): void {
    this.clear();
    this.#attempted = false;
    this.summary = [];
    this.#unavailable = false;
    this.#outcome?.reset();
    this.requestUpdate();
  }

  /** Moves the focus to the first field, or to the receipt. */
  override focus(options?: FocusOptions): void {
    this.renderRoot
      .querySelector<HTMLElement>('#receipt-title, .form :is(input:checked, input, textarea, select, button)')
      ?.focus(options);
  }

  protected get recipientPairs(): readonly Pair[] {
    return parsePairs(this, 'recipients', this.recipients);
  }

  /** Message beside a field; none before the person first asked to send. */
  protected errorOf = (field: string): string | undefined =>
    this.#problems.find((problem) => problem.field === field)?.message;

  protected context(locale: string): VoiceContext {
    return voiceContext({
      subjectType: this.subjectType,
      subjectId: this.subjectId,
      subjectName: this.subjectName,
      respondent: parseOneOf(this, 'respondent', this.respondent, RESPONDENTS, 'customer'),
      lang: locale,
      href: location.href,
      promise: this.promise,
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    const words = this.#words;
    this.#problems = this.#attempted && words ? this.problems(words) : [];
    if (this.#problems.length === 0 && this.summary.length > 0) this.summary = [];
  }

  protected override updated(changed: PropertyValues): void {
    const phase = this.#at;
    const before = this.#phase;
    this.#phase = phase;
    // Whoever opened a panel means to write; what sending takes is fetched while there is a network to fetch it by.
    if (this.embedded && this.#words) this.#prepare();
    if (changed.has('summary') && this.summary.length > 1) this.#visit('problems');
    // From saved to received only the text changes; the focus may be on the copy button.
    if (phase === before || phase === 'sending' || (before === 'stored' && phase === 'received')) return;
    if (this.#hadFocus && (phase !== 'editing' || before !== 'sending')) this.focus({ preventScroll: false });
  }

  protected override render() {
    const words = this.#words;
    return html`<p class="visually-hidden" role="status" lang=${this.#locale.locale}>
        ${(words && this.#outcome?.announcement(words)) ?? nothing}
      </p>
      ${
        words
          ? html`<div class="root" lang=${words.locale}>
              <div class="card" part="card" @keydown=${this.#onKey} @keypress=${this.#keepIn} @keyup=${this.#keepIn}>
                ${this.#outcome?.receipt(this.#facts, words) ?? this.#form(words)}
              </div>
            </div>`
          : html`<div class="card waiting"></div>`
      }`;
  }

  get #words(): Words | undefined {
    const { messages, locale } = this.#locale;
    return messages && { messages, locale };
  }

  #form(words: Words): TemplateResult {
    const { messages, locale } = words;
    const sending = this.#at === 'sending';
    const failure = this.#unavailable ? messages.errors.unavailable : this.#outcome?.failure(words);
    const name = this.heading ?? this.headingText(words);
    const shown = !this.embedded && (this.heading !== null || this.hasHeading);
    const intro = this.promise || this.readers.length > 0 ? '' : this.introText(words);
    const problem = this.summary.length === 1 && this.#problems.length > 0;
    return html`<div
      class="form"
      part="form"
      role="form"
      aria-label=${name}
      @focusin=${this.#prepare}
      @pointerenter=${this.#prepare}
    >
      ${
        shown || intro
          ? html`<div class="intro">
              ${shown ? html`<h2 class="heading" part="heading">${name}</h2>` : nothing}
              ${intro ? html`<p>${intro}</p>` : nothing}
            </div>`
          : nothing
      }
      ${this.#promise(words)} ${this.summary.length > 1 ? problemSummary(this.summary, this.#visit, words) : nothing}
      ${this.fields(words)}
      ${problem ? html`<p class="visually-hidden" role="alert">${this.#problems[0]?.message}</p>` : nothing}
      ${failure ? html`<div class="problems appear" part="problems" role="alert"><p>${failure}</p></div>` : nothing}
      <div class="footer" part="footer">
        <p class="sent" part="sent">${sentLine(this.context(locale), this.isAnonymous(), words)}</p>
        <button
          class="button primary"
          part="button submit"
          type="button"
          aria-disabled=${sending ? 'true' : nothing}
          @click=${this.#send}
        >
          ${sending ? messages.form.sending : (this.label ?? messages.form.send)}
        </button>
      </div>
    </div>`;
  }

  #readBy({ messages, locale }: Words): string {
    if (this.readers.length === 0) return '';
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(this.readers.map(({ label }) => label));
    return fill(messages.form.readBy, { recipients: list });
  }

  #promise(words: Words) {
    // A panel shows the promise itself, once for all its forms.
    const text = sentences([this.#readBy(words), !this.embedded && this.promise], words.locale);
    if (!text) return nothing;
    return html`<p class="promise" part="promise">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3 5 6v5.5c0 4.2 2.9 7.6 7 9.5 4.1-1.9 7-5.3 7-9.5V6l-7-3Zm-3 9 2.2 2.2L15.2 10" />
      </svg>
      <span>${text}</span>
    </p>`;
  }

  readonly #facts = (): OutcomeFacts => {
    const words = this.#words!;
    const anonymous = this.isAnonymous() && words.messages.receipt.nextAnonymous;
    return {
      next: sentences([this.promise ?? this.#readBy(words), anonymous], words.locale),
      ownText: this.ownText(),
      onAnother: () => this.reset(),
    };
  };

  get #at(): SubmissionState['phase'] {
    return this.#outcome?.state.phase ?? 'editing';
  }

  async #load(): Promise<OutcomeController> {
    const { OutcomeController: Outcome } = await import('../receipt/outcome-controller.js');
    return (this.#outcome ??= new Outcome(this));
  }

  async #submit(voice: Voice): Promise<void> {
    try {
      const outcome = await this.#load();
      this.#unavailable = false;
      await outcome.submit(voice);
    } catch {
      this.#unavailable = true;
      this.requestUpdate();
    }
  }

  readonly #prepare = () => void this.#load().catch(() => {});

  readonly #visit = (id: string) => {
    const field = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    const target = field?.matches('input, textarea, [tabindex]') ? field : field?.querySelector<HTMLElement>('input');
    target?.focus();
  };

  readonly #send = () => {
    const words = this.#words;
    if (!words || this.#at !== 'editing') return;
    const problems = this.problems(words);
    this.#attempted = true;
    this.summary = problems;
    if (problems.length === 0) return void this.#submit(this.voice(this.context(words.locale), words));
    this.requestUpdate();
    if (problems.length === 1) void this.updateComplete.then(() => this.#visit(problems[0]!.field));
  };

  readonly #keepIn = (event: KeyboardEvent) => {
    if (!LEFT_TO_THE_PAGE.includes(event.key)) event.stopPropagation();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    this.#keepIn(event);
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
    event.preventDefault();
    this.#send();
  };
}
