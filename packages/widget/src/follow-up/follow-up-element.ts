import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { choiceField } from '../form/choice-field.js';
import { choiceStyles } from '../form/choice.styles.js';
import { formStyles } from '../form/form.styles.js';
import { optionStyles } from '../form/option.styles.js';
import { textField } from '../form/text-field.js';
import { textFieldStyles } from '../form/text-field.styles.js';
import type { Words } from '../form/words.js';
import { sendLater, type LaterOutcome } from '../later/send-later.js';
import { fill } from '../locales/fill.js';
import type { FollowUpMessages } from '../locales/follow-up/messages.js';
import { LocaleController } from '../locales/locale-controller.js';
import { ServedElement } from '../served/served-element.js';
import type { Texts } from '../texts/texts.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { readTrackingLink, type TrackingLink } from '../tracker/tracking-link.js';
import { followUpData, type FollowUpAnswers } from './follow-up-answers.js';
import { followUpStyles } from './follow-up.styles.js';
import { loadFollowUpTexts } from './load-follow-up-texts.js';
import { walkChoices } from './walk-choices.js';

type FollowUpWords = Words & { readonly messages: FollowUpMessages };

/** Most code points of the reason. */
const COMMENT_LIMIT = 4000;
/** Id of what is said of the answers. */
const OUTCOME = 'outcome';

/**
 * Asks whether a resolved case was put right, the first time, as promised, and how satisfied the person is. The first tap is recorded at
 * once; "no" opens the case again. Shows nothing until it knows the case: from a tracker, or from the link (`#hearback=NUMBER.KEY`). An
 * answer in the link (`&fixed=no`) is sent with the person's first tap, because machines open links too.
 *
 * @summary Asks after a resolution whether it was put right.
 * @tag hearback-follow-up
 * @status stable
 * @since 0.1
 * @attr {string} [lang] - Language; by default that of the nearest ancestor.
 * @event {HearbackStoredEvent} hearback-stored - An answer is safe on this device.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 * @csspart card - The frame.
 * @csspart field - One question with its answer.
 * @csspart choice - One of a few answers.
 * @csspart label - What it asks.
 * @csspart input - The field to write in.
 * @csspart outcome - What became of an answer.
 * @csspart hint - How much room is left.
 * @csspart error - What is wrong with an answer.
 * @csspart button - The button that sends the rest.
 */
export class FollowUpElement extends ServedElement {
  static override styles = [tokens, controls, formStyles, optionStyles, choiceStyles, textFieldStyles, followUpStyles];

  /** Address the voices are posted to. Required. */
  @property() endpoint = '';
  /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
  @property() site = '';
  /** `light`, `dark` or `auto` (default), which follows the page. */
  @property() theme: string | null = null;
  /** Any CSS colour; by default a sea blue. */
  @property() accent: string | null = null;
  /**
   * Inside a card of another element.
   *
   * @internal
   */
  @property({ type: Boolean, reflect: true }) embedded = false;
  /** The case it is about; by default the one in the page's address. */
  @property({ attribute: false }) link: TrackingLink | undefined;
  /** Texts in place of the built-in ones, by name; `<hearback-text>` children say the same without script. A change takes a new object. */
  @property({ attribute: false }) texts: Texts | undefined;
  /** A client made by the page, in place of the shared one for `endpoint` and `site`. */
  @property({ attribute: false }) client: DeliveryClient | undefined;

  readonly #locale = new LocaleController(this, loadFollowUpTexts);
  @state() private answers: FollowUpAnswers = {};
  @state() private outcome: LaterOutcome | 'failed' | undefined;
  /** Whether the last of the questions was sent. */
  @state() private isDone = false;
  @state() private isSending = false;
  /** What was sent last. */
  #sent: FollowUpAnswers = {};

  constructor() {
    super();
    if (!isServer) new ThemeController(this);
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      this.addEventListener(type, (event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
      });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.link ??= readTrackingLink(location.hash);
  }

  protected override render() {
    const { messages, locale } = this.#locale;
    if (!messages || !this.link) return nothing;
    const words = { messages, locale } as unknown as FollowUpWords;
    const { followUp } = words.messages;
    return html`<div class="root" lang=${locale} dir=${this.#locale.dir || nothing}>
      <div class="card" part="card">
        <div class="form" role="form" aria-label=${followUp.question} @keydown=${this.#onKey}>
          ${choiceField(
            {
              id: 'fixed',
              legend: followUp.question,
              choices: (['yes', 'partly', 'no'] as const).map((id) => ({ id, label: followUp.fixed[id] })),
              optional: false,
              value: this.answers.fixed ?? '',
              onPick: (fixed) => fixed && void this.#answer({ fixed }, true),
            },
            words,
          )}
          <p id=${OUTCOME} class="hint outcome ring" role="status" part="outcome" tabindex="-1">${this.#said(words)}</p>
          ${this.answers.fixed && !this.isDone ? this.#more(words) : this.#tapped(words)}
        </div>
      </div>
    </div>`;
  }

  /** An answer that came with the link, to be confirmed by a tap. */
  #tapped(words: FollowUpWords): TemplateResult | typeof nothing {
    const fixed = this.link?.fixed;
    if (!fixed || this.answers.fixed) return nothing;
    const { followUp, form } = words.messages;
    return html`<button
      class="button primary"
      part="button"
      type="button"
      @click=${() => void this.#answer({ fixed }, true)}
    >
      ${form.send}: ${followUp.fixed[fixed]}
    </button>`;
  }

  #more(words: FollowUpWords): TemplateResult {
    const { followUp, rating, scales, form } = words.messages;
    const { fixed, firstTime, promiseKept, satisfaction, comment = '' } = this.answers;
    const yesNo = (id: 'firstTime' | 'promiseKept', value: boolean | undefined) =>
      choiceField(
        {
          id,
          legend: followUp[id],
          choices: [
            { id: 'yes', label: followUp.yes },
            { id: 'no', label: followUp.no },
          ],
          value: value === undefined ? '' : value ? 'yes' : 'no',
          onPick: (picked) => void this.#answer({ [id]: picked ? picked === 'yes' : undefined }, false),
        },
        words,
      );
    return html`${textField(
        {
          id: 'comment',
          label: fixed === 'yes' ? rating.more : followUp.reason,
          optional: true,
          value: comment,
          error: undefined,
          limit: COMMENT_LIMIT,
          onInput: (text) => void this.#answer({ comment: text }, false),
        },
        words,
      )}
      ${fixed === 'no' ? nothing : yesNo('firstTime', firstTime)} ${yesNo('promiseKept', promiseKept)}
      ${choiceField(
        {
          id: 'satisfaction',
          legend: followUp.satisfaction,
          choices: scales.likert5.names.map((label, index) => ({ id: String(index + 1), label })).toReversed(),
          value: satisfaction ? String(satisfaction) : '',
          onPick: (picked) => void this.#answer({ satisfaction: picked ? Number(picked) : undefined }, false),
        },
        words,
      )}
      <div class="footer">
        <button
          class="button primary"
          part="button"
          type="button"
          aria-disabled=${this.isSending ? 'true' : nothing}
          @click=${this.#finish}
        >
          ${this.isSending ? form.sending : form.send}
        </button>
      </div>`;
  }

  #said({ messages: { followUp, errors } }: FollowUpWords): string {
    const { outcome } = this;
    if (!outcome) return '';
    if (outcome === 'failed') return errors.unavailable;
    if (outcome === 'stored' || outcome === 'memory') return followUp[outcome];
    if (outcome !== 'received') return fill(followUp.refused, { reason: outcome.refused }).trim();
    const { fixed, reopen } = followUpData(this.#sent);
    if (reopen) return followUp.reopened;
    if (this.isDone) return followUp.thanks;
    return fixed === 'no' ? followUp.reopened : followUp.recorded;
  }

  async #answer(change: { [Name in keyof FollowUpAnswers]: FollowUpAnswers[Name] | undefined }, send: boolean) {
    const entries = Object.entries({ ...this.answers, ...change }).filter(([, value]) => value !== undefined);
    this.answers = Object.fromEntries(entries);
    if (!send) return;
    this.isDone = false;
    await this.#send(false);
  }

  /** An answer is sent at once, and "no" reopens the case, so nobody should choose it by accident. */
  readonly #onKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLInputElement).name === 'fixed') walkChoices(event);
  };

  readonly #finish = async () => {
    if (this.isSending || [...(this.answers.comment ?? '')].length > COMMENT_LIMIT) return;
    this.isSending = true;
    await this.#send(true);
    this.isSending = false;
  };

  /** The button that was pressed is gone, or what it came to is said far above it. */
  async #leadToOutcome(): Promise<void> {
    await this.updateComplete;
    if (!this.isDone || !this.shadowRoot!.activeElement) this.shadowRoot!.getElementById(OUTCOME)?.focus();
  }

  /** @param isLast Whether everything that is asked is answered by it. */
  async #send(isLast: boolean): Promise<void> {
    const sent = (this.#sent = { ...this.answers });
    const show = (outcome: LaterOutcome | 'failed') => {
      // Of an answer that another came after, nothing is shown.
      if (sent !== this.#sent) return;
      this.outcome = outcome;
      this.isDone = isLast && typeof outcome === 'string' && outcome !== 'failed';
      if (isLast && this.shadowRoot!.activeElement) void this.#leadToOutcome();
    };
    try {
      await sendLater(this, this.link!, { kind: 'follow-up', data: followUpData(sent) }, { onOutcome: show });
    } catch {
      show('failed');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-follow-up': FollowUpElement;
  }
}
