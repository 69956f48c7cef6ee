import { property, state } from 'lit/decorators.js';
import { choiceStyles } from '../form/choice.styles.js';
import { foldStyles } from '../form/fold.js';
import { contactRules, ruledContact } from '../form/contact-rules.js';
import { listed } from '../form/sent-line.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { categoryChoices } from './complaint-choices.js';
import { complaintData, EMPTY_COMPLAINT, type ComplaintState } from './complaint-data.js';
import type { ComplaintExtras } from './complaint-extras.js';
import { complaintFields } from './complaint-fields.js';
import { complaintProblems } from './complaint-problems.js';

/**
 * What went wrong, what would put it right, and how to answer. Says who reads it and by when.
 *
 * @summary A complaint that gets a number and an answer.
 * @tag hearback-complaint
 * @status stable
 * @since 0.1
 * @event {HearbackSubmitEvent} hearback-submit - The person asked to send; cancelable.
 * @event {HearbackStoredEvent} hearback-stored - It is safe on this device.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 * @csspart card - The frame.
 * @csspart heading - The heading.
 * @csspart promise - Who reads it, and the promise.
 * @csspart field - One question with its answer.
 * @csspart finding - The line that offers to hide what seems personal.
 * @csspart choice - One of a few answers.
 * @csspart more - What is folded away.
 * @csspart button - Every button; the one that sends is also `submit`.
 * @csspart receipt - What takes the form's place once it is sent.
 */
export class ComplaintElement extends LongFormElement {
  static override styles = [...LongFormElement.styles, choiceStyles, foldStyles];

  /** Categories to choose from: `id:label` pairs separated by commas. */
  @property() categories: string | null = null;
  /** Who reads it: `id:label` pairs separated by commas. */
  @property() recipients: string | null = null;
  /** Whether contact fields are `optional`, `required` or `hidden`. */
  @property() contact: string | null = null;
  /** Whether a complaint may be anonymous: `allow`, `always` or `never`. */
  @property() anonymous: string | null = null;
  /** Whether photos and other files can be added: `optional` or `hidden`. */
  @property() evidence: string | null = null;
  /** Whom to call, said where the category `safety` is picked, in place of "the emergency services". */
  @property() emergency: string | null = null;
  /** A statement to agree to before sending, such as on the use of the contact data. None unless set. */
  @property() consent: string | null = null;
  @state() private entered: ComplaintState = EMPTY_COMPLAINT;
  /** What is unfolded or called for, once it has loaded. */
  @state() private extras: ComplaintExtras | undefined;
  /** What to say where it cannot be loaded. */
  @state() private failure = '';
  #loading: Promise<ComplaintExtras | void> | undefined;
  #words: AllWords | undefined;

  constructor() {
    super();
    for (const type of ['dragover', 'drop', 'paste'] as const)
      this.addEventListener(type, this.#takeFiles as EventListener);
  }

  protected override isAnonymous = () => this.#state.contact.anonymous;

  protected override readBy({ messages, locale }: AllWords) {
    const readers = this.named('recipients', this.recipients).map(({ label }) => label);
    return readers[0] ? fill(messages.form.readBy, { recipients: listed(readers, locale) }) : '';
  }

  protected headingText({ messages }: AllWords) {
    return messages.complaint.heading;
  }

  protected introText({ messages }: AllWords) {
    return messages.complaint.intro;
  }

  protected fields(words: AllWords) {
    const { extras, failure } = this;
    this.#words = words;
    this.extras?.speak(words.locale);
    return complaintFields(
      {
        ...this.#rules,
        extras,
        failure,
        takesFiles: this.#takesFiles,
        asksConsent: Boolean(this.consent),
        onAsk: this.#load,
        state: this.#state,
        categories: categoryChoices(this.named('categories', this.categories), words.messages),
        errorOf: this.errorOf,
        onChange: (change) => (this.entered = { ...this.entered, ...change }),
      },
      words,
    );
  }

  protected problems(words: AllWords) {
    // A consent that could not be asked for cannot be taken as given.
    const unasked = this.consent ? [{ field: 'text', message: words.messages.errors.unavailable }] : [];
    const later = this.extras?.problems(this.#state, words) ?? unasked;
    return complaintProblems(this.#state, { demand: this.#rules.demand, later }, words);
  }

  protected voice(context: VoiceContext) {
    const attachments = this.extras?.attachments;
    const data = complaintData(this.#state, context);
    return { kind: 'complaint' as const, data, ...(attachments && { attachments }) };
  }

  protected ownText() {
    return this.entered.text.trim();
  }

  protected clear() {
    this.entered = EMPTY_COMPLAINT;
    this.extras?.clear();
  }

  get #takesFiles(): boolean {
    return this.evidence !== 'hidden';
  }

  /** Takes what is dropped on the form, or pasted into it unless it is text. */
  readonly #takeFiles = (event: DragEvent & ClipboardEvent) => {
    const { types, files } = (event.dataTransfer ?? event.clipboardData)!;
    if (!types.includes('Files') || types.includes('text/plain') || !this.#takesFiles || !this.#words) return;
    event.preventDefault();
    const taken = [...files];
    void this.#load().then((extras) => extras?.add(taken));
  };

  /** Brings the extras. Settles without them where they cannot be fetched; the next call tries again. */
  readonly #load = () => {
    const { locale, messages } = this.#words!;
    return (this.#loading ??= import('./complaint-extras.js')
      .then(({ openExtras }) => openExtras(this, locale))
      .then(
        (extras) => (this.extras = extras),
        () => {
          this.#loading = undefined;
          this.failure = messages.panel.failed;
        },
      ));
  };

  get #rules() {
    return contactRules(this, this.contact, this.anonymous);
  }

  get #state(): ComplaintState {
    return { ...this.entered, contact: ruledContact(this.entered.contact, this.#rules.anonymous) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-complaint': ComplaintElement;
  }
}
