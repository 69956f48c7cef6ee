import { SCALE_IDS, type ScaleId } from '@hearback/protocol/light';
import { html, isServer, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseOneOf } from '../attributes/parse-one-of.js';
import type { Problem } from '../form/problem.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { VoiceContext } from '../form/voice-context.js';
import { VoiceFormElement } from '../form/voice-form-element.js';
import type { Words } from '../form/words.js';
import { loadedAhead } from '../server/loaded-ahead.js';
import { DRAWINGS } from './drawings/drawings.js';
import { isLowScore } from './low-score.js';
import { ratingData, type Answer } from './rating-data.js';
import { scaleField } from './scale-field.js';
import type { ScaleDrawing } from './scale-drawing.js';
import { scaleStyles } from './scale.styles.js';

/** Scales that ask about an experience a person may not have had. */
const SKIPPABLE: readonly ScaleId[] = ['likert5', 'ces', 'servqual7'];

/**
 * One question answered by picking a value on a scale, and a comment if the person cares to add one.
 *
 * @summary Asks one question: CSAT, NPS, CES, stars, faces, thumbs, percent.
 * @tag hearback-rating
 * @status stable
 * @since 0.1
 * @attr {string} [passive-question] - Asked after a 7 or 8 on `nps`; by default what would have made it better.
 * @attr {string} [promoter-question] - Asked after a 9 or 10 on `nps`; by default what the person liked most.
 * @slot - A plain HTML `<form>` to use before the script has loaded, or without it: what is typed there moves into the element.
 * @csspart point - One value of the scale.
 * @csspart scale - The question with its values.
 * @csspart question - The question.
 * @csspart ends - What the ends of a scale mean, or the value picked.
 * @csspart range - The bar of `percent`.
 * @csspart share - The figure of `percent`.
 * @csspart skip - The answer that it does not apply.
 */
export class RatingElement extends VoiceFormElement {
  static override styles = [...VoiceFormElement.styles, scaleStyles];

  /** `likert5` (default), `stars`, `emoji`, `thumbs`, `nps`, `ces`, `servqual7` or `percent`. */
  @property() scale: string | null = null;
  /** The question, which travels with the answer; by default the scale's own. */
  @property() question: string | null = null;
  /** Highest score that is followed by `low-score-question`; by default any below the middle of the scale, on `nps` 6. */
  @property({ attribute: 'low-score' }) lowScore: string | null = null;
  /** Asked after a low score; by default what went wrong. */
  @property({ attribute: 'low-score-question' }) lowScoreQuestion: string | null = null;
  /** Asked after any other score; by default whether there is anything to add. */
  @property({ attribute: 'comment-question' }) commentQuestion: string | null = null;
  @state() private answer: Answer = null;
  @state() private comment = '';

  readonly #drawings = new LateValue<ScaleDrawing>(() => this.requestUpdate());

  protected override readonly hasHeading = false;
  protected override readonly isLoaded = () => !DRAWINGS[this.#scale] || this.#drawing !== undefined;

  /** @internal */
  get entered(): { answer: Answer; comment: string } {
    const { answer, comment } = this;
    return { answer, comment };
  }

  set entered(entered) {
    Object.assign(this, entered);
  }

  protected headingText(words: Words): string {
    return this.#question(words);
  }

  protected fields(words: Words) {
    const scale = this.#scale;
    const { answer, comment } = this;
    return html`${scaleField(
      {
        id: 'score',
        scale,
        question: this.#question(words),
        answer,
        error: this.errorOf('score'),
        notApplicable: SKIPPABLE.includes(scale) ? words.messages.rating.notApplicable : undefined,
        onAnswer: (given) => (this.answer = given),
      },
      this.#drawing,
      words,
    )}
    ${answer !== null || comment ? this.#commentField(words) : nothing}`;
  }

  protected problems(words: Words): readonly Problem[] {
    return [
      ...(this.answer === null ? [{ field: 'score', message: words.messages.errors.score }] : []),
      ...(this.commenting?.problems(this.comment, words) ?? []),
    ];
  }

  protected voice(context: VoiceContext, words: Words) {
    const { answer, comment } = this;
    const entered = { scale: this.#scale, answer, question: this.#question(words), comment };
    return { kind: 'rating' as const, data: ratingData(entered, context) };
  }

  protected ownText() {
    return this.comment.trim();
  }

  protected clear() {
    this.answer = null;
    this.comment = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // A value has no meaning on another scale.
    if (changed.has('scale') && changed.get('scale') !== undefined) this.answer = null;
    super.willUpdate(changed);
  }

  get #scale(): ScaleId {
    return parseOneOf(this, 'scale', this.scale, SCALE_IDS, 'likert5');
  }

  /** How the scale is drawn; `undefined` for one of words or figures, and until the drawing has loaded. */
  get #drawing(): ScaleDrawing | undefined {
    const scale = this.#scale;
    const load = DRAWINGS[scale];
    if (isServer) return load && loadedAhead(load)?.drawing;
    const drawing =
      load &&
      this.#drawings.get(scale, async () => {
        const { drawing: loaded } = await load();
        adoptStyles(this.shadowRoot!, ...loaded.styles);
        return loaded;
      });
    // While the drawing of another scale loads, there is none to show.
    return drawing?.scales.includes(scale) ? drawing : undefined;
  }

  #commentField(words: Words) {
    const options = {
      label: this.#followUp(words),
      value: this.comment,
      error: this.errorOf('comment'),
      onInput: (typed: string) => (this.comment = typed),
    };
    return this.commenting && html`<div class="appear">${this.commenting.field(options, words)}</div>`;
  }

  #followUp(words: Words): string {
    const { answer } = this;
    const { wrong, more } = words.messages.rating;
    if (typeof answer === 'number') {
      if (isLowScore(this.#scale, answer, this.lowScore)) return this.lowScoreQuestion || wrong;
      const asked = this.#drawing?.followUp?.(this, answer, words);
      if (asked) return asked;
    }
    return this.commentQuestion || more;
  }

  #question({ messages }: Words): string {
    return this.question?.trim() || messages.scales[this.#scale].question;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-rating': RatingElement;
  }
}
