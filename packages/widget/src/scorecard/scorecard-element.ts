import type { Facet } from '@hearback/protocol/light';
import { html, isServer, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../form/problem.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { comment } from '../rating/comment.js';
import { figuresStyles } from '../rating/drawings/figures.styles.js';
import { drawing as percent } from '../rating/drawings/percent.js';
import { drawing as pictures } from '../rating/drawings/pictures.js';
import type { Answer } from '../rating/rating-data.js';
import { scaleStyles } from '../rating/scale.styles.js';
import { stepButtons, stepProgress, stepStyles } from '../steps/step-bar.js';
import { StepController } from '../steps/step-controller.js';
import { answerKey, askedItems, type Answers, type AskedScorecard } from './asked-scorecard.js';
import { CardSource } from './card-source.js';
import { ChildrenController } from './children-controller.js';
import { commentLabel } from './comment-label.js';
import { scoreRows } from './score-rows.js';
import { givenAnswers, scorecardData } from './scorecard-data.js';
import { scorecardProblems } from './scorecard-problems.js';
import { scorecardStyles } from './scorecard.styles.js';

/** Stands for the page with the comment among the steps; no item has such an id. */
const COMMENT = ':comment';

/**
 * Several aspects of one service, each on the same scale, sent together. Any row may be left out or marked as not applying, unless it is
 * required. Asks a built-in scorecard, by `preset`, or the one its children describe:
 *
 * ```html
 * <hearback-scorecard endpoint="…" site="portal" scorecard="front-desk" scale="stars">
 *   <hearback-dimension label="Your visit" weight="0.7">
 *     <hearback-item id="waiting" label="Waiting time" required></hearback-item>
 *     <hearback-item id="queue" label="Order in the queue" when="waiting <= 2"></hearback-item>
 *   </hearback-dimension>
 *   <hearback-dimension label="Our rooms" weight="0.3">
 *     <hearback-item id="tidy" label="Tidiness"></hearback-item>
 *   </hearback-dimension>
 * </hearback-scorecard>
 * ```
 *
 * @summary A scorecard of service quality.
 * @tag hearback-scorecard
 * @status stable
 * @since 0.1
 * @csspart row - One aspect.
 * @csspart dimension - Name of aspects that belong together.
 * @csspart facet - Which side of a gap a scale asks for.
 * @csspart point - One value of the scale.
 * @csspart progress - Progress, where questions come one by one.
 * @csspart intro - What it is for, where no promise is made.
 * @csspart scale - The values of one row.
 * @csspart question - What a row asks.
 * @csspart ends - What the ends of a scale mean, or the value picked.
 * @csspart range - The bar of `percent`.
 * @csspart share - The figure of `percent`.
 * @csspart skip - The answer that a row does not apply.
 * @csspart bar - The progress bar.
 * @csspart back - The button to the question before.
 * @csspart next-step - The button to the next question.
 */
export class ScorecardElement extends LongFormElement {
  static override styles = [
    ...LongFormElement.styles,
    scaleStyles,
    ...pictures.styles,
    ...percent.styles,
    figuresStyles,
    scorecardStyles,
    stepStyles,
  ];

  /** Name of a built-in scorecard: `technician` (default), `servqual`, `courier`, `equipment-after-sales` or `nursing`. */
  @property() preset: string | null = null;
  /** Without children the same as `preset`; with them the name of the page's own scorecard, sent with the answers; `own` by default. */
  @property() scorecard: string | null = null;
  /** Version of the page's own scorecard, to change whenever the meaning of an item does; by default one made from its structure. */
  @property() version: string | null = null;
  /** Scale of the page's own scorecard; `likert5` by default. */
  @property() scale: string | null = null;
  /**
   * What every row is asked for: `perception` (default: what people got), `expectation`, both as `expectation perception` (default of
   * `servqual`), `standard` or `promise`.
   */
  @property() mode: string | null = null;
  /** Rows that have to be answered: `all`, or ids of items separated by spaces; none by default. */
  @property({ attribute: 'required-rows' }) requiredRows: string | null = null;
  /** Whether questions come one by one: `auto` (default: where there is no more room than on a phone), `always` or `never`. */
  @property() steps: string | null = null;
  /** Caption of what people expected, where rows are asked for both; by default "What you expect", in the language. */
  @property({ attribute: 'expectation-label' }) expectationLabel: string | null = null;
  /** Caption of what people got, where rows are asked for both; by default "What you got", in the language. */
  @property({ attribute: 'perception-label' }) perceptionLabel: string | null = null;
  /** Highest score that counts as low; by default any below the middle of the scale. */
  @property({ attribute: 'low-score' }) lowScore: string | null = null;
  /** Label of the comment once a row has a low score; by default what went wrong. */
  @property({ attribute: 'low-score-question' }) lowScoreQuestion: string | null = null;
  /** Label of the comment otherwise; by default whether there is anything to add. */
  @property({ attribute: 'comment-question' }) commentQuestion: string | null = null;
  @state() private answers: Answers = new Map();
  @state() private comment = '';

  readonly #source = new CardSource(this);
  /** Goes by the ids of items, and `COMMENT`. */
  readonly #steps = new StepController(this);

  constructor() {
    super();
    if (!isServer) new ChildrenController(this);
  }

  /** @internal */
  get entered(): { answers: [string, Answer][]; comment: string } {
    return { answers: [...this.answers], comment: this.comment };
  }

  set entered(entered) {
    this.answers = new Map(entered.answers);
    this.comment = entered.comment;
  }

  protected headingText({ messages }: AllWords): string {
    return messages.scorecard.heading;
  }

  protected introText(words: AllWords): string {
    const dimensions = this.#card(words)?.scorecard.dimensions;
    return dimensions?.length === 1 && dimensions[0]!.id !== 'general' ? dimensions[0]!.label : '';
  }

  protected fields(words: AllWords) {
    const card = this.#card(words);
    const texts = this.#source.texts(words);
    if (!card || !texts) return html`<div id="rows" class="waiting"></div>`;
    const { answers } = this;
    const asked = askedItems(card, answers);
    const pages = [...asked, COMMENT];
    const { isStepped, page } = this.#steps;
    const at = Math.max(0, pages.indexOf(page));
    const bar = { step: at, total: pages.length, texts, onStep: (step: number) => this.#steps.go(pages[step]!) };
    const done = new Set(givenAnswers({ card, answers }).map(({ id }) => id)).size;
    return html`${isStepped ? stepProgress(bar, words) : nothing}
      <div>
        <div class="score-rows ${isStepped ? 'stepped' : ''}" id="rows">
          ${scoreRows(
            {
              card,
              answers,
              asked,
              only: isStepped ? pages[at] : undefined,
              texts,
              facetLabels: { expectation: this.expectationLabel, perception: this.perceptionLabel },
              errorOf: this.errorOf,
              onAnswer: (facet, item, answer) => this.#answer(card, facet, item, answer),
            },
            words,
          )}
          ${isStepped ? this.#commentField(card, at < pages.length - 1, words) : nothing}
        </div>
        <p class="error" part="error">${this.errorOf('rows')}</p>
      </div>
      ${
        isStepped
          ? html`<div class=${at < pages.length - 1 ? 'steps-left' : ''}>${stepButtons(bar)}</div>`
          : html`<p class="hint" part="hint">${fill(words.messages.scorecard.progress, { done, total: asked.size })}</p>
              ${this.#commentField(card, false, words)}`
      }`;
  }

  protected problems(words: AllWords): readonly Problem[] {
    const card = this.#card(words);
    const texts = this.#source.texts(words);
    return [
      ...scorecardProblems(card, this.answers, { rows: words.messages.faults.rows, row: texts?.rowMissing ?? '' }),
      ...comment.problems(this.comment, words),
    ];
  }

  /** Says of each row which it is. */
  protected override summaryOf(problems: readonly Problem[], words: AllWords) {
    const items = this.#card(words)?.scorecard.dimensions.flatMap((dimension) => dimension.items) ?? [];
    const rows = new Map(items.map(({ id, label }) => [`row-${id}`, label]));
    const named = problems.map(({ field, message }) => ({
      field,
      message: [rows.get(field), message].filter(Boolean).join(' – '),
    }));
    return super.summaryOf(named, words);
  }

  protected voice(context: VoiceContext, words: AllWords) {
    const entered = { card: this.#card(words)!, answers: this.answers, comment: this.comment };
    return { kind: 'rating' as const, data: scorecardData(entered, context) };
  }

  protected ownText() {
    return this.comment.trim();
  }

  protected clear() {
    this.answers = new Map();
    this.comment = this.#steps.page = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // Answers belong to the rows of one scorecard.
    if (['scorecard', 'preset', 'scale', 'mode'].some((name) => changed.has(name) && changed.get(name) != null))
      this.answers = new Map();
    super.willUpdate(changed);
  }

  protected override visit(id: string) {
    if (!this.#steps.isStepped || id === 'problems') return super.visit(id);
    this.#steps.show(id === 'comment' ? COMMENT : id.replace(/^row-/, ''));
    void this.updateComplete.then(() => super.visit(id === 'rows' ? 'row' : id));
  }

  #answer({ facets }: AskedScorecard, facet: Facet, item: string, answer: Answer) {
    const answers = new Map(this.answers).set(answerKey(facet, item), answer);
    // "Does not apply" holds for expectation and perception together, so a score for one ends it for the other.
    if (typeof answer === 'number')
      for (const other of facets)
        if (answers.get(answerKey(other, item)) === 'skipped') answers.set(answerKey(other, item), null);
    this.answers = answers;
  }

  #commentField(card: AskedScorecard, isAway: boolean, words: AllWords) {
    const label = commentLabel(card, this.answers, this, words);
    return html`<div class=${isAway ? 'away' : ''}>
      ${comment.field(
        {
          label,
          value: this.comment,
          error: this.errorOf('comment'),
          onInput: (typed) => (this.comment = typed),
        },
        words,
      )}
    </div>`;
  }

  #card(words: AllWords): AskedScorecard | undefined {
    return this.#source.card(this.heading || this.headingText(words), words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-scorecard': ScorecardElement;
  }
}
