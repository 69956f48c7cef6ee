import { property, state } from 'lit/decorators.js';
import { choiceStyles } from '../form/choice.styles.js';
import { foldStyles } from '../form/fold.js';
import { contactRules, ruledContact } from '../form/contact-rules.js';
import { offered } from '../form/offered.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { listed } from '../locales/listed.js';
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
 * @attr {string} [answer-within] - When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default.
 * @attr {string} [tracking-page] - Address of the page that the receipt's link leads to; by default the page itself.
 * @slot - A plain HTML `<form>` to use before the script has loaded, or without it: what is typed there moves into the element.
 * @csspart choice - One of a few answers.
 * @csspart more - The collapsed details.
 * @csspart intro - What it is for, where no promise is made.
 * @csspart switch - The choice to stay anonymous, or an item to be sent.
 * @csspart emergency - Whom to call.
 * @csspart file - One file.
 * @csspart picture - Its picture.
 * @csspart file-name - Its name.
 * @csspart editor - The dialog to blur parts of a photo.
 * @csspart editor-heading - Its heading.
 * @csspart photo - The photo in it.
 * @csspart brush - The size of its brush.
 * @csspart keep - The collapsed key, on the receipt.
 * @csspart key - The key.
 * @csspart due - When an answer is due.
 * @csspart tools - Copy, save and print.
 * @csspart code - The code to scan.
 * @csspart later - Adding something, and withdrawing.
 */
export class ComplaintElement extends LongFormElement {
  static override styles = [...LongFormElement.styles, choiceStyles, foldStyles];

  /** Categories to choose from: `id:label` pairs separated by commas; by default the built-in ones. */
  @property() categories: string | null = null;
  /** Who reads it: `id:label` pairs separated by commas; none by default. */
  @property() recipients: string | null = null;
  /** Whether contact fields are `optional` (default), `required` or `hidden`. */
  @property() contact: string | null = null;
  /** Whether a complaint may be anonymous: `allow` (default), `always` or `never`. */
  @property() anonymous: string | null = null;
  /** Whether photos and other files can be added: `optional` (default) or `hidden`. */
  @property() evidence: string | null = null;
  /** Whom to call, shown when the category `safety` is picked; by default the emergency services. */
  @property() emergency: string | null = null;
  /** A statement to agree to before sending, such as on the use of the contact data; none by default. */
  @property() consent: string | null = null;
  /** @internal */
  @state() entered: ComplaintState = EMPTY_COMPLAINT;
  /**
   * What is unfolded or called for, once it has loaded.
   *
   * @internal
   */
  @state() extras: ComplaintExtras | undefined;
  /** What to say where it cannot be loaded. */
  @state() private failure = '';
  #loading: Promise<ComplaintExtras | void> | undefined;
  #words: AllWords | undefined;

  constructor() {
    super();
    for (const type of ['dragover', 'drop', 'paste'] as const)
      this.addEventListener(type, this.#takeFiles as EventListener);
  }

  /**
   * Files that are to go with it.
   *
   * @internal
   */
  get fileCount(): number {
    return this.extras?.attachments?.length ?? 0;
  }

  protected override isAnonymous = () => this.#contact.anonymous;

  protected override readBy({ messages, locale }: AllWords) {
    const readers = this.named('recipients', this.recipients).map(({ label }) => label);
    // Not with more than five: who of many reads it is not known.
    return readers[0] && !readers[5] ? fill(messages.form.readBy, { recipients: listed(readers, locale) }) : '';
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
        state: this.#state(words),
        categories: this.#categories(words),
        errorOf: this.errorOf,
        onChange: (change) => (this.entered = { ...this.entered, ...change }),
      },
      words,
    );
  }

  protected problems(words: AllWords) {
    // A consent that could not be asked for cannot be taken as given.
    const unasked = this.consent ? [{ field: 'text', message: words.messages.errors.unavailable }] : [];
    const entered = this.#state(words);
    const later = this.extras?.problems(entered, words) ?? unasked;
    return complaintProblems(entered, { demand: this.#rules.demand, later }, words);
  }

  protected voice(context: VoiceContext, words: AllWords) {
    const attachments = this.#takesFiles && this.extras?.attachments;
    const data = complaintData(this.#state(words), context);
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
          addEventListener('online', this.#load, { once: true });
        },
      ));
  };

  get #rules() {
    return contactRules(this, this.contact, this.anonymous);
  }

  get #contact() {
    return ruledContact(this.entered.contact, this.#rules);
  }

  #categories({ messages }: AllWords) {
    return categoryChoices(this.named('categories', this.categories), messages);
  }

  /** What stands in the form, as far as the page entered it. */
  #state(words: AllWords): ComplaintState {
    const category = offered(this.#categories(words), this.entered.category?.id);
    return { ...this.entered, category, contact: this.#contact };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-complaint': ComplaintElement;
  }
}
