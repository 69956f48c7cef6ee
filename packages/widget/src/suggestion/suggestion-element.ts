import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choiceField } from '../form/choice-field.js';
import { contactFields } from '../form/contact-fields.js';
import { contactProblems } from '../form/contact-problems.js';
import { choiceStyles } from '../form/choice.styles.js';
import { foldStyles } from '../form/fold.js';
import { contactRules, ruledContact } from '../form/contact-rules.js';
import { offered } from '../form/offered.js';
import { textField } from '../form/text-field.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { textProblem } from '../form/text-problem.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { EMPTY_SUGGESTION, suggestionData, type SuggestionState } from './suggestion-data.js';

/** Stands for "whoever can act on it" among the recipients; a colon cannot be part of a recipient's own id. */
const ANYONE = ':anyone';

/**
 * A suggestion to a named role or to whoever can act on it, signed or anonymous.
 *
 * @summary A suggestion box.
 * @tag hearback-suggestion
 * @status stable
 * @since 0.1
 * @attr {string} [answer-within] - When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default.
 * @attr {string} [tracking-page] - Address of the page that the receipt's link leads to; by default the page itself.
 * @slot - A plain HTML `<form>` to use before the script has loaded, or without it: what is typed there moves into the element.
 * @csspart choice - One of a few answers.
 * @csspart switch - The choice to stay anonymous.
 * @csspart intro - What it is for, where no promise is made.
 * @csspart more - The collapsed details.
 * @csspart keep - The collapsed key, on the receipt.
 * @csspart key - The key.
 * @csspart due - When an answer is due.
 * @csspart tools - Copy, save and print.
 * @csspart code - The code to scan.
 * @csspart later - Adding something, and withdrawing.
 */
export class SuggestionElement extends LongFormElement {
  static override styles = [...LongFormElement.styles, choiceStyles, foldStyles];

  /** Who can be asked to read it: `id:label` pairs separated by commas; none by default. */
  @property() recipients: string | null = null;
  /** Whether contact fields are `optional` (default), `required` or `hidden`. */
  @property() contact: string | null = null;
  /** Whether a suggestion may be anonymous: `allow` (default), `always` or `never`. */
  @property() anonymous: string | null = null;
  /** @internal */
  @state() entered: SuggestionState = EMPTY_SUGGESTION;

  protected override isAnonymous = () => this.#state.contact.anonymous;

  protected headingText({ messages }: AllWords) {
    return messages.suggestion.heading;
  }

  protected introText({ messages }: AllWords) {
    return messages.suggestion.intro;
  }

  protected fields(words: AllWords) {
    const { suggestion } = words.messages;
    const { text, recipient, contact } = this.#state;
    const { demand, anonymous } = this.#rules;
    const recipients = this.#recipients;
    return html`${textField(
      {
        id: 'text',
        label: suggestion.text,
        hint: suggestion.textHint,
        value: text,
        limit: TEXT_LIMITS.text,
        error: this.errorOf('text'),
        onInput: (value) => this.#change({ text: value }),
      },
      words,
    )}
    ${
      recipients.length === 0
        ? nothing
        : choiceField(
            {
              id: 'recipient',
              legend: suggestion.recipient,
              choices: [{ id: ANYONE, label: suggestion.anyRecipient }, ...recipients],
              value: recipient?.id ?? ANYONE,
              optional: false,
              onPick: (id) => this.#change({ recipient: offered(recipients, id) }),
            },
            words,
          )
    }
    ${contactFields(
      {
        state: contact,
        demand,
        anonymous,
        folded: demand === 'optional',
        errorOf: this.errorOf,
        onChange: (change) => this.#change({ contact: { ...this.entered.contact, ...change } }),
      },
      words,
    )}`;
  }

  protected problems(words: AllWords) {
    const { text, contact } = this.#state;
    const missing = words.messages.faults.suggestionText;
    return [
      ...textProblem(text, { field: 'text', limit: TEXT_LIMITS.text, missing }, words),
      ...contactProblems(contact, this.#rules.demand, words.messages),
    ];
  }

  protected voice(context: VoiceContext) {
    return { kind: 'suggestion' as const, data: suggestionData(this.#state, context) };
  }

  protected ownText() {
    return this.entered.text.trim();
  }

  protected clear() {
    this.entered = EMPTY_SUGGESTION;
  }

  #change(change: Partial<SuggestionState>) {
    this.entered = { ...this.entered, ...change };
  }

  get #rules() {
    return contactRules(this, this.contact, this.anonymous);
  }

  get #recipients() {
    return this.named('recipients', this.recipients);
  }

  /** What stands in the form, as far as the page offers it. */
  get #state(): SuggestionState {
    const { recipient, contact } = this.entered;
    return {
      ...this.entered,
      recipient: offered(this.#recipients, recipient?.id),
      contact: ruledContact(contact, this.#rules),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-suggestion': SuggestionElement;
  }
}
