import type { Prompted } from '@hearback/protocol/light';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeliveryClient, Voice } from '../delivery/delivery-client.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import { AssociatedElement } from '../form-association/associated-element.js';
import { sentences } from '../locales/sentences.js';
import { loadLocale } from '../locales/load-locale.js';
import { LocaleController } from '../locales/locale-controller.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { Messages } from '../locales/messages.js';
import type { OutcomeController, OutcomeFacts } from '../receipt/outcome-controller.js';
import type { comment } from '../rating/comment.js';
import type { SentPreview } from '../sent-preview/sent-preview.js';
import { inGoodTime } from '../loader/in-good-time.js';
import { ownStyles } from '../server/own-styles.js';
import type { Texts } from '../texts/texts.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { contextOf } from './context-of.js';
import { formStyles } from './form.styles.js';
import { optionStyles } from './option.styles.js';
import { keepIn } from './keep-in.js';
import type { Problem } from './problem.js';
import { sentLine } from './sent-line.js';
import type { VoiceContext } from './voice-context.js';
import { isComplete, type AllWords, type Words } from './words.js';

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/**
 * What all forms share: the attributes, the frame, checking, sending and the end states. A form adds its fields, its
 * rules and its data.
 *
 * @attr {string} [lang] - Language; by default that of the nearest ancestor.
 * @attr {on|off} [drafts=on] - Whether unsent text is kept on the device, for 30 days at most.
 * @attr {number} [undo] - Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores.
 * @attr {number} [kiosk] - For a shared device: nothing stays on it, and everything is cleared after this many seconds without a touch,
 *   30 or more, 60 if no number is given; off by default.
 * @event {HearbackSubmitEvent} hearback-submit - The person asked to send; cancelable.
 * @event {HearbackStoredEvent} hearback-stored - It is safe on this device.
 * @event {HearbackUndoneEvent} hearback-undone - The person undid it before it was sent.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 * @csspart card - The frame.
 * @csspart form - All that is asked.
 * @csspart heading - The heading.
 * @csspart promise - Who reads what is sent, and the promise.
 * @csspart field - One question with its answer.
 * @csspart label - What a field asks.
 * @csspart input - A field to write in.
 * @csspart hint - A note on how to answer, on how much room is left, or on what happens with it.
 * @csspart error - What is wrong with an answer.
 * @csspart finding - The line that offers to hide what seems personal.
 * @csspart problems - What has to be put right before sending.
 * @csspart footer - What is sent, and the button that sends.
 * @csspart sent - What is sent; expanded, item by item.
 * @csspart summary - The line that expands something.
 * @csspart switch - A choice that is on or off, such as an item to be sent.
 * @csspart preview - What is sent, item by item.
 * @csspart item - One item of it.
 * @csspart payload - The exact data that is sent.
 * @csspart text - A sentence or two.
 * @csspart button - Every button; the one that sends is also `submit`.
 * @csspart submit - The button that sends.
 * @csspart receipt - What takes the form's place once it is sent.
 * @csspart sign - The drawing that says where the voice is.
 * @csspart receipt-title - Where the voice is: saved, received or refused.
 * @csspart number - The case number with its button.
 * @csspart figures - The case number alone.
 * @csspart next - What happens next.
 * @csspart reason - Why it was refused.
 * @csspart draft - The line over what was kept.
 * @csspart undo - The offer to undo what was sent.
 * @csspart undone - Says that sending was undone.
 * @csspart left - How long it can still be undone.
 * @csspart idle - Asks on a shared device whether somebody is there.
 * @csspart own-text - What the person wrote, to copy from a refusal.
 */
export abstract class VoiceFormElement extends AssociatedElement {
  static override styles = [tokens, controls, formStyles, optionStyles];

  /** Address the voices are posted to. Required. */
  @property() endpoint = '';
  /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
  @property() site = '';
  /** Kind of thing the feedback is about, such as `branch` or `order`; none by default. */
  @property({ attribute: 'subject-type' }) subjectType: string | null = null;
  /** The site's own id of what the feedback is about; none by default. */
  @property({ attribute: 'subject-id' }) subjectId: string | null = null;
  /** What people call it; by default its id. */
  @property({ attribute: 'subject-name' }) subjectName: string | null = null;
  /** Who gives the feedback: `customer` (default), `employee`, `manager` or `inspector`. */
  @property() respondent: string | null = null;
  /** Heading; by default one that says what the form is for. Not shown where embedded. */
  @property() heading: string | null = null;
  /** Text of the send button; by default "Send", in the language. */
  @property() label: string | null = null;
  /** What the person can expect, in one sentence, shown beside the form and on the receipt; none by default. */
  @property() promise: string | null = null;
  /** `light`, `dark` or `auto` (default), which follows the page. */
  @property({ reflect: true }) theme: string | null = null;
  /** Any CSS colour; by default a sea blue. */
  @property({ reflect: true }) accent: string | null = null;
  /** `compact` has less space, `cosy` (default) more. */
  @property({ reflect: true }) density: string | null = null;
  /** Corners of cards and controls: `none`, `small`, `medium`, `large` (default), or a CSS length. */
  @property({ reflect: true }) radius: string | null = null;
  /** `none` keeps everything still; with `auto` (default) the reader's own setting decides. */
  @property({ reflect: true }) motion: string | null = null;
  /**
   * Inside a panel that has its own card and heading.
   *
   * @internal
   */
  @property({ type: Boolean, reflect: true }) embedded = false;
  /** A client made by the page, in place of the shared one for `endpoint` and `site`. */
  @property({ attribute: false }) client: DeliveryClient | undefined;
  /** Texts in place of the built-in ones, by name; `<hearback-text>` children say the same without script. A change takes a new object. */
  @property({ attribute: false }) texts: Texts | undefined;
  /** What made the page ask, if the form was not opened unprompted. */
  @property({ attribute: false }) prompted: Prompted | undefined;

  readonly #locale: LocaleController;
  /** Field and rule of the comment; `undefined` until their code has loaded. */
  @state() protected commenting: typeof comment | undefined;
  /** Problems at the last attempt to send; `undefined` before the first. */
  @state() private summary: readonly Problem[] | undefined;
  #problems: readonly Problem[] = [];
  #phase: SubmissionState['phase'] = 'editing';
  /** Made when somebody begins to use the form; one that is only read never needs it. */
  #outcome: OutcomeController | undefined;
  /** Lists what is sent, and lets the person leave items out; made when they first look. */
  #preview: SentPreview | undefined;
  /** Whether the code that sends failed to load. */
  #unavailable = false;
  #hadFocus = false;
  /** Whether loading the code that sends has begun, or has been scheduled. */
  #awaited = false;

  /** @param load Loads the texts that the form needs at once, which its hooks get as `words`. */
  constructor(load: (locale: LocaleId) => Promise<Messages> = loadLocale) {
    super();
    this.#locale = new LocaleController(this, load);
    if (!isServer) new ThemeController(this);
  }

  override connectedCallback(): void {
    const connect = () => super.connectedCallback();
    // A form of the page stays until the code that takes over its values has loaded; for good if that fails.
    if (this.shadowRoot || !this.querySelector('form')) connect();
    else
      import('../plain-form/hold-form.js').then(
        ({ holdForm }) => holdForm(this, connect),
        () => {}, // The form of the page goes on working.
      );
  }

  /** Name of the form, also its heading unless the page sets one. */
  protected abstract headingText(words: Words): string;
  protected abstract fields(words: Words): TemplateResult;
  /** Problems that have to be solved before sending, in the order of the fields. */
  protected abstract problems(words: Words): readonly Problem[];
  /** The voice to send; called only while there are no problems. */
  protected abstract voice(context: VoiceContext, words: Words): Voice;
  /** What the person wrote, to copy from a refusal. */
  protected abstract ownText(): string;
  /**
   * What the person entered, as plain data that can be kept and put back.
   *
   * @internal
   */
  abstract entered: object;
  /** Empties all fields. */
  protected abstract clear(): void;
  /** Whether the person wants to stay anonymous. */
  protected isAnonymous = () => false;
  /** Whether the heading is shown where the page sets none. */
  protected readonly hasHeading: boolean = true;
  /** Whether everything that the form shows first has loaded. */
  protected readonly isLoaded = () => true;
  /** Says who reads what is sent, beside the promise. */
  protected readBy(_words: Words): string {
    return '';
  }
  /** Content under the heading: who reads the voice, and the promise. A panel shows the promise of its tag itself, once for all its forms. */
  protected opening(words: Words): TemplateResult {
    const isShown = this.embedded && this.hasAttribute('promise');
    const text = sentences([this.readBy(words), !isShown && this.promise], words.locale);
    return html`${text ? html`<p class="promise" part="promise"><bdi>${text}</bdi></p>` : nothing}`;
  }
  /** A list of problems, for forms too long to see all fields at once. */
  protected summaryOf(_problems: readonly Problem[], _words: Words): TemplateResult | undefined {
    return undefined;
  }

  protected override readonly memberFacts = {
    problems: () => this.#words && this.problems(this.#words),
    showProblems: () => (this.summary ??= []),
    voice: () => this.voice(this.context(this.#words!.locale), this.#words!),
    send: (voice: Voice) => this.#submit(voice),
  };

  /**
   * Settles once there are texts to show; rejects where there are none to be had.
   *
   * @internal
   */
  get ready(): Promise<void> {
    return this.#locale.ready;
  }

  /** Empties the form for a new voice. Voices sent before are not affected. */
  reset(): void {
    this.clear();
    this.summary = undefined;
    this.#unavailable = false;
    this.#outcome?.reset();
    this.requestUpdate();
  }

  /** Moves the focus to the first field, or to the receipt. */
  override focus(options?: FocusOptions): void {
    this.renderRoot
      ?.querySelector<HTMLElement>('#receipt-title, .form :is(input:checked, input, textarea, select, button)')
      ?.focus(options);
  }

  /** Message beside a field; none before the person first asked to send. */
  protected errorOf = (field: string): string | undefined =>
    this.#problems.find((problem) => problem.field === field)?.message;

  protected context(locale: string): VoiceContext {
    const context = contextOf(this, locale);
    return this.#preview?.allowed(context) ?? context;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    const words = this.#words;
    this.#problems = this.summary && words ? this.problems(words) : [];
    if (this.summary?.[0] && !this.#problems[0]) this.summary = [];
  }

  /**
   * Has fetched what sending takes while there is a network to fetch it by, when the page has nothing better to do. A panel asks for it once it is
   * open, since whoever opened it means to write.
   *
   * @internal
   */
  foresee(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    (globalThis.requestIdleCallback ?? setTimeout)(this.#prepare);
  }

  protected override updated(changed: PropertyValues): void {
    const phase = this.#at;
    const before = this.#phase;
    this.#phase = phase;
    if (this.#words && !this.embedded && !this.#awaited && !savesData()) this.foresee();
    // The focus goes to the list of problems, or without a list to the first field with one.
    if (changed.has('summary') && this.summary?.[0])
      this.visit(this.renderRoot.querySelector('#problems') ? 'problems' : this.summary[0].field);
    // From saved to received only the text changes: the focus stays, perhaps on the copy button.
    if (phase === before || phase === 'sending' || (before === 'stored' && phase === 'received')) return;
    if (this.#hadFocus && (phase !== 'editing' || before !== 'sending')) this.focus({ preventScroll: false });
  }

  protected override render() {
    const words = this.#words;
    const outcome = words && isComplete(words) ? this.#outcome?.shown(words) : undefined;
    return html`<p class="visually-hidden" role="status" lang=${this.#locale.locale}>${outcome?.announcement}</p>
      ${
        words
          ? html`<div class="root" lang=${words.locale} dir=${this.#locale.dir || nothing}>
              ${isServer ? ownStyles(this) : nothing}
              <div class="card" part="card" @keydown=${this.#onKey} @keypress=${keepIn} @keyup=${keepIn}>
                ${outcome?.notes}${outcome?.receipt ?? this.#form(words, outcome?.failure)}
              </div>
            </div>`
          : html`<div class="card waiting"></div>`
      }`;
  }

  get #words(): Words | undefined {
    const { messages, locale } = this.#locale;
    return !this.isJoining && this.isLoaded() && messages ? { messages, locale } : undefined;
  }

  #form(words: Words, failure?: string): TemplateResult {
    const { messages, locale } = words;
    const { summary = [], embedded } = this;
    const sending = this.#at === 'sending';
    const trouble = this.#unavailable ? messages.errors.unavailable : failure;
    const name = this.heading || this.headingText(words);
    const list = this.summaryOf(summary, words);
    const look = html`<details class="hint" part="sent" @toggle=${this.#look}>
      <summary class="ring" part="summary">
        ${sentLine(this.context(locale), this.isAnonymous(), words)} <u>${messages.sent.look}</u>
      </summary>
      ${this.#preview?.shown(words)}
    </details>`;
    return html`<div
      class="form"
      part="form"
      role="form"
      aria-label=${name}
      @focusin=${this.#prepare}
      @pointerenter=${this.#prepare}
      @input=${this.#prepare}
    >
      <div class="fields">
        ${!embedded && (this.heading ?? this.hasHeading) ? html`<h2 part="heading"><bdi>${name}</bdi></h2>` : nothing}
        ${this.opening(words)} ${list} ${this.fields(words)}
        ${
          !list && summary[0] && this.#problems[0]
            ? html`<p class="visually-hidden" role="alert">${this.#problems[0].message}</p>`
            : nothing
        }
        ${embedded ? look : nothing}
      </div>
      ${trouble ? html`<p class="problems appear" part="problems" role="alert">${trouble}</p>` : nothing}
      <div class="footer" part="footer">
        ${embedded ? nothing : look}
        <button
          class="button primary"
          part="button submit"
          type="button"
          aria-disabled=${sending ? 'true' : nothing}
          @click=${this.#send}
        >
          ${sending ? messages.form.sending : this.label || messages.form.send}
        </button>
      </div>
    </div>`;
  }

  readonly #facts = (words: AllWords): OutcomeFacts => ({
    next: sentences(
      [this.promise ?? this.readBy(words), this.isAnonymous() && words.messages.receipt.nextAnonymous],
      words.locale,
    ),
    ownText: this.ownText(),
    onAnother: () => this.reset(),
  });

  get #at(): SubmissionState['phase'] {
    return this.#outcome?.phase ?? 'editing';
  }

  async #load(): Promise<OutcomeController> {
    this.#awaited = true;
    const later = (await Promise.all([import('./once-answered.js'), this.#locale.complete()]))[0];
    this.commenting = later.comment;
    return (this.#outcome ??= new later.OutcomeController(this, this.#facts));
  }

  async #submit(voice: Voice): Promise<void> {
    try {
      const outcome = await inGoodTime(this.#load());
      this.#unavailable = false;
      await outcome.submit(voice);
    } catch {
      this.#unavailable = true;
      this.requestUpdate();
    }
  }

  readonly #prepare = () => {
    this.#load().then(
      (outcome) => outcome.prepare(),
      () => {}, // Sending tries again, and says so if it fails.
    );
  };

  readonly #look = () => {
    import('../sent-preview/sent-preview.js').then(
      (later) => (this.#preview ??= new later.SentPreview(this, this.memberFacts.voice, () => this.#load())),
      () => {}, // Opening it again tries again.
    );
  };

  /** Moves the focus to a field, after opening a fold around it. */
  protected visit(id: string): void {
    const field = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    (field?.matches('fieldset, #rows') ? field.querySelector('input') : field)?.focus();
  }

  readonly #send = () => {
    const words = this.#words;
    if (!words || this.#at !== 'editing') return;
    this.summary = this.problems(words);
    if (!this.summary[0]) void this.#submit(this.memberFacts.voice());
  };

  readonly #onKey = (event: KeyboardEvent) => {
    keepIn(event);
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
    event.preventDefault();
    this.#send();
  };
}
