import type { Scorecard } from '@hearback/protocol/light';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseOneOf } from '../attributes/parse-one-of.js';
import type { Problem } from '../form/problem.js';
import { LateValue } from '../form/late-value.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { comment } from '../rating/comment.js';
import { endsStyles } from '../rating/drawings/ends.styles.js';
import { pictureStyles } from '../rating/drawings/picture.styles.js';
import { scaleStyles } from '../rating/scale.styles.js';
import type { Answer } from '../rating/rating-data.js';
import { loadScorecard, SCORECARD_IDS } from './load-scorecard.js';
import { scoreRows } from './score-rows.js';
import { scorecardData } from './scorecard-data.js';
import { scorecardStyles } from './scorecard.styles.js';

/**
 * Several aspects of one service, each on the same scale, sent together. Any row may be left out or marked as not
 * applying.
 *
 * @summary A scorecard of service quality.
 * @tag hearback-scorecard
 * @status stable
 * @since 0.1
 * @event {HearbackSubmitEvent} hearback-submit - The person asked to send; cancelable.
 * @event {HearbackStoredEvent} hearback-stored - It is safe on this device.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 * @csspart card - The frame.
 * @csspart row - One aspect.
 * @csspart point - One value of the scale.
 * @csspart button - Every button; the one that sends is also `submit`.
 * @csspart receipt - What takes the form's place once it is sent.
 */
export class ScorecardElement extends LongFormElement {
  static override styles = [...LongFormElement.styles, scaleStyles, endsStyles, pictureStyles, scorecardStyles];

  /** Name of a scorecard: `technician`. */
  @property() scorecard: string | null = null;
  @state() private answers: ReadonlyMap<string, Answer> = new Map();
  @state() private comment = '';

  readonly #scorecards = new LateValue<Scorecard>(() => this.requestUpdate());

  protected headingText({ messages }: AllWords): string {
    return messages.scorecard.heading;
  }

  protected introText(words: AllWords): string {
    const dimensions = this.#scorecard(words)?.dimensions;
    return dimensions?.length === 1 ? dimensions[0]!.label : '';
  }

  protected fields(words: AllWords) {
    const scorecard = this.#scorecard(words);
    if (!scorecard) return html`<div id="rows"></div>`;
    const texts = words.messages.scorecard;
    const total = scorecard.dimensions.reduce((sum, { items }) => sum + items.length, 0);
    return html`<div>
        ${scoreRows(
          {
            scorecard,
            answers: this.answers,
            onAnswer: (item, answer) => (this.answers = new Map(this.answers).set(item, answer)),
          },
          words,
        )}
        <p class="error" part="error">${this.errorOf('rows')}</p>
      </div>
      ${
        this.answers.size === 0
          ? nothing
          : html`<p class="hint">${fill(texts.progress, { done: this.answers.size, total })}</p>`
      }
      ${comment.field(
        {
          label: texts.comment,
          value: this.comment,
          error: this.errorOf('comment'),
          onInput: (typed) => (this.comment = typed),
        },
        words,
      )}`;
  }

  protected problems(words: AllWords): readonly Problem[] {
    const unanswered = this.answers.size === 0 || !this.#scorecard(words);
    return [
      ...(unanswered ? [{ field: 'rows', message: words.messages.faults.rows }] : []),
      ...comment.problems(this.comment, words),
    ];
  }

  protected voice(context: VoiceContext, words: AllWords) {
    const entered = { scorecard: this.#scorecard(words)!, answers: this.answers, comment: this.comment };
    const data = scorecardData(entered, context);
    return { kind: 'rating' as const, data };
  }

  protected ownText() {
    return this.comment.trim();
  }

  protected clear() {
    this.answers = new Map();
    this.comment = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // Rows of one scorecard mean nothing on another.
    if (changed.has('scorecard') && changed.get('scorecard') !== undefined) this.answers = new Map();
    super.willUpdate(changed);
  }

  #scorecard({ locale }: AllWords) {
    const id = parseOneOf(this, 'scorecard', this.scorecard, SCORECARD_IDS, 'technician');
    return this.#scorecards.get(`${id} ${locale}`, () => loadScorecard(id, locale));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-scorecard': ScorecardElement;
  }
}
