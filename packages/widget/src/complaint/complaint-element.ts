import { property, state } from 'lit/decorators.js';
import { parsePairs } from '../attributes/parse-pairs.js';
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
import { complaintFields } from './complaint-fields.js';
import { complaintProblems } from './complaint-problems.js';
import { localDay } from './date-problem.js';

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
  @state() private entered: ComplaintState = EMPTY_COMPLAINT;
  #incompleteDate = false;

  protected override isAnonymous = () => this.#state.contact.anonymous;

  protected override readBy({ messages, locale }: AllWords) {
    const readers = parsePairs(this, 'recipients', this.recipients).map(({ label }) => label);
    return readers[0] ? fill(messages.form.readBy, { recipients: listed(readers, locale) }) : '';
  }

  protected headingText({ messages }: AllWords) {
    return messages.complaint.heading;
  }

  protected introText({ messages }: AllWords) {
    return messages.complaint.intro;
  }

  protected fields(words: AllWords) {
    return complaintFields(
      {
        ...this.#rules,
        state: this.#state,
        categories: categoryChoices(parsePairs(this, 'categories', this.categories), words.messages),
        today: localDay(new Date()),
        errorOf: this.errorOf,
        onChange: (change) => (this.entered = { ...this.entered, ...change }),
        onIncompleteDate: (incomplete) => (this.#incompleteDate = incomplete),
      },
      words,
    );
  }

  protected problems(words: AllWords) {
    const { demand } = this.#rules;
    const rules = { demand, incompleteDate: this.#incompleteDate, today: localDay(new Date()) };
    return complaintProblems(this.#state, rules, words);
  }

  protected voice(context: VoiceContext) {
    return { kind: 'complaint' as const, data: complaintData(this.#state, context) };
  }

  protected ownText() {
    return this.entered.text.trim();
  }

  protected clear() {
    this.entered = EMPTY_COMPLAINT;
    this.#incompleteDate = false;
  }

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
