import { SCALE_IDS, type Facet } from '@hearback/protocol/light';
import { html, isServer, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseOneOf } from '../attributes/parse-one-of.js';
import type { Problem } from '../form/problem.js';
import { LateValue } from '../form/late-value.js';
import type { VoiceContext } from '../form/voice-context.js';
import { LongFormElement } from '../form/long-form-element.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/scorecard/load.js';
import type { ScorecardMessages } from '../locales/scorecard/messages.js';
import { comment } from '../rating/comment.js';
import { drawing as percent } from '../rating/drawings/percent.js';
import { drawing as pictures } from '../rating/drawings/pictures.js';
import { isLowScore } from '../rating/low-score.js';
import type { Answer } from '../rating/rating-data.js';
import { scaleStyles } from '../rating/scale.styles.js';
import { NarrowController } from '../steps/narrow-controller.js';
import { loadedAhead } from '../server/loaded-ahead.js';
import { stepButtons, stepProgress, stepStyles } from '../steps/step-bar.js';
import { replaced } from '../texts/replaced.js';
import { answerKey, askedItems, type Answers, type AskedScorecard } from './asked-scorecard.js';
import { ChildrenController } from './children-controller.js';
import { loadScorecard, localized, type LoadedScorecard } from './load-scorecard.js';
import { SCORECARD_IDS } from './preset-labels.js';
import { hasOwnScorecard, readScorecard } from './read-scorecard.js';
import { scoreRows } from './score-rows.js';
import { givenAnswers, scorecardData } from './scorecard-data.js';
import { scorecardProblems, withRequired } from './scorecard-problems.js';
import { scorecardStyles } from './scorecard.styles.js';

/** What `mode` may ask every item for. */
const MODES: { readonly [mode: string]: readonly Facet[] } = {
  perception: ['perception'],
  expectation: ['expectation'],
  'expectation perception': ['expectation', 'perception'],
  standard: ['standard'],
  promise: ['promise'],
};
const STEPS = ['auto', 'always', 'never'] as const;
/** Stands for the page with the comment among the steps; no item has such an id. */
const COMMENT = ':comment';

/**
 * Several aspects of one service, each on the same scale, sent together. Any row may be left out or marked as not applying, unless it is
 * required. Asks what comes with the widget, by `preset`, or what its children say:
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
 * @csspart progress - How far one is, where questions come one by one.
 * @csspart intro - What it is for, where no promise is made.
 * @csspart scale - The values of one row.
 * @csspart question - What a row asks.
 * @csspart ends - What the ends of a scale mean, or the value picked.
 * @csspart range - The bar of `percent`.
 * @csspart share - The figure of `percent`.
 * @csspart skip - The answer that a row does not apply.
 * @csspart bar - The drawing of it.
 * @csspart back - The button to the question before.
 * @csspart next-step - The button to the next question.
 */
export class ScorecardElement extends LongFormElement {
  static override styles = [
    ...LongFormElement.styles,
    scaleStyles,
    ...pictures.styles,
    ...percent.styles,
    scorecardStyles,
    stepStyles,
  ];

  /** Name of a scorecard that comes along: `technician` (default), `servqual`, `courier`, `equipment-after-sales` or `nursing`. */
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
  /** Rows that have to be answered: `all`, or ids of items separated by blanks; none by default. */
  @property({ attribute: 'required-rows' }) requiredRows: string | null = null;
  /** Whether questions come one by one: `auto` (default: where there is only the room of a phone), `always` or `never`. */
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
  /** Item of the step shown, or `COMMENT`; the first step where that is not asked. */
  @state() private step = '';

  readonly #presets = new LateValue<LoadedScorecard>(() => this.requestUpdate());
  readonly #texts = new LateValue<ScorecardMessages>(() => this.requestUpdate());
  readonly #narrow = new NarrowController(this);
  #focusStep = false;

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
    const texts = this.#ownTexts(words);
    if (!card || !texts) return html`<div id="rows" class="waiting"></div>`;
    const { answers } = this;
    const asked = askedItems(card, answers);
    const pages = [...asked, COMMENT];
    const isStepped = this.#isStepped;
    const at = Math.max(0, pages.indexOf(this.step));
    const bar = { step: at, total: pages.length, texts, onStep: (step: number) => this.#go(pages[step]!) };
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
    const texts = this.#ownTexts(words);
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
    this.comment = this.step = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // Rows of one scorecard mean nothing on another.
    if (['scorecard', 'preset', 'scale', 'mode'].some((name) => changed.has(name) && changed.get(name) != null))
      this.answers = new Map();
    super.willUpdate(changed);
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    super.updated(changed);
    if (!this.#focusStep) return;
    this.#focusStep = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('.row:not(.away) legend');
    // Asked whether it is visible, Firefox knows that it is; else it takes the legend for hidden and goes on to the first answer.
    (heading?.checkVisibility() ? heading : this.renderRoot.querySelector<HTMLElement>('#step'))?.focus();
  }

  protected override visit(id: string) {
    if (!this.#isStepped || id === 'problems') return super.visit(id);
    this.step = id === 'comment' ? COMMENT : id.replace(/^row-/, '');
    void this.updateComplete.then(() => super.visit(id === 'rows' ? 'row' : id));
  }

  get #isStepped(): boolean {
    const steps = parseOneOf(this, 'steps', this.steps, STEPS, 'auto');
    return steps === 'always' || (steps === 'auto' && this.#narrow.isNarrow);
  }

  #go(page: string) {
    this.step = page;
    this.#focusStep = true;
  }

  #answer({ facets }: AskedScorecard, facet: Facet, item: string, answer: Answer) {
    const answers = new Map(this.answers).set(answerKey(facet, item), answer);
    // A row applies or does not, for both sides of the gap.
    if (typeof answer === 'number')
      for (const other of facets)
        if (answers.get(answerKey(other, item)) === 'skipped') answers.set(answerKey(other, item), null);
    this.answers = answers;
  }

  #commentField(card: AskedScorecard, isAway: boolean, words: AllWords) {
    const { scale } = card.scorecard;
    const isLow = givenAnswers({ card, answers: this.answers }).some(
      ({ answer, facet }) =>
        facet === 'perception' && typeof answer === 'number' && isLowScore(scale, answer, this.lowScore),
    );
    const label = isLow
      ? this.lowScoreQuestion || words.messages.rating.wrong
      : this.commentQuestion || words.messages.scorecard.comment;
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

  /** Texts for what this form alone has; `undefined` until they have loaded. */
  #ownTexts({ locale }: AllWords): ScorecardMessages | undefined {
    const texts = isServer ? loadedAhead(loadTexts, locale) : this.#texts.get(locale, () => loadTexts(locale));
    return replaced(this, texts, 'scorecard');
  }

  /** What is asked; `undefined` until it has loaded, or where the children make no scorecard. */
  #card(words: AllWords): AskedScorecard | undefined {
    if (hasOwnScorecard(this)) {
      const scale = parseOneOf(this, 'scale', this.scale, SCALE_IDS, 'likert5');
      const heading = this.heading || this.headingText(words);
      const own = readScorecard(this, { id: this.scorecard, version: this.version, scale, heading });
      return own && withRequired({ ...own, facets: this.#facets('perception') }, this.requiredRows);
    }
    const { locale } = words;
    const name = this.preset ?? this.scorecard;
    const id = parseOneOf(this, this.preset ? 'preset' : 'scorecard', name, SCORECARD_IDS, 'technician');
    const preset = isServer
      ? loadedAhead(loadScorecard, id, locale)
      : this.#presets.get(`${id} ${locale}`, () => loadScorecard(id, locale));
    const facets = this.#facets(id === 'servqual' ? 'expectation perception' : 'perception');
    const scorecard = preset && localized(preset, replaced(this, preset.labels, `presets.${preset.structure.id}`));
    return scorecard && withRequired({ scorecard, rules: new Map(), facets }, this.requiredRows);
  }

  #facets(usual: string): readonly Facet[] {
    const mode = this.mode
      ?.trim()
      .split(/[\s,]+/)
      .sort()
      .join(' ');
    return MODES[parseOneOf(this, 'mode', mode, Object.keys(MODES), usual)]!;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-scorecard': ScorecardElement;
  }
}
