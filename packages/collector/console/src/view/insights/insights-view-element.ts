import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { SessionInfo } from '../../api/session.js';
import type { Insights } from '../../../../src/insights/insights-answer.js';
import { type FiguresFilter, LAST_MONTH, type SpanDays } from '../../insights/figures-filter.js';
import { firstLooks } from '../../insights/first-looks.js';
import { headlinesOf } from '../../insights/headlines.js';
import { InsightsController, type Shown } from '../../insights/insights-controller.js';
import { isFocusLost } from '../../page/is-focus-lost.js';
import { daysWords } from '../../words/time-words.js';
import type { Words } from '../../words/words.js';
import { base } from '../base.styles.js';
import { GoEvent } from '../go-event.js';
import { icon } from '../icons.js';
import { spreadStyles } from '../spread-graphic.js';
import { barStyles } from './bar-graphic.js';
import { complaintsStyles, complaintsView } from './complaints-view.js';
import { emptyInsightsStyles, emptyInsightsView } from './empty-insights-view.js';
import { gapsStyles } from './gaps-view.js';
import { headlinesStyles, headlinesView } from './headlines-view.js';
import type { FiguresFilterEvent } from './insights-bar-element.js';
import { insightsStyles } from './insights.styles.js';
import { insightsTableStyles } from './insights-table.styles.js';
import { looksStyles, looksView } from './looks-view.js';
import { sampleView } from './sample-view.js';
import { scalesStyles, scalesView } from './scales-view.js';
import { scorecardsStyles, scorecardsView } from './scorecards-view.js';

/** Whether there is no answer and no case in the span. */
const isEmpty = ({ ratings, complaints, suggestions, cases, followUps, scales, scorecards }: Insights): boolean =>
  [
    ratings,
    complaints,
    suggestions,
    cases.received,
    ...Object.values(followUps.fixed),
    scales.length,
    scorecards.length,
  ].every((count) => count === 0);

/**
 * What the voices mean: how the service does, and where to look first.
 *
 * @tag console-insights
 * @event {GoEvent} console-go - Another span or site.
 * @event console-expired - The session is over.
 */
export class InsightsViewElement extends LitElement {
  static override readonly styles = [
    base,
    insightsStyles,
    insightsTableStyles,
    barStyles,
    spreadStyles,
    headlinesStyles,
    looksStyles,
    scalesStyles,
    scorecardsStyles,
    gapsStyles,
    complaintsStyles,
    emptyInsightsStyles,
  ];

  @property({ attribute: false }) words!: Words;
  /** Sites to choose from. */
  @property({ attribute: false }) sites: SessionInfo['sites'] = [];
  @property({ attribute: false }) filter: FiguresFilter = LAST_MONTH;
  @property({ type: Boolean }) isOffline = false;
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @query('h2') private readonly heading!: HTMLElement | null;
  @query('.notice button') private readonly again!: HTMLElement | null;

  readonly #insights = new InsightsController(this, {
    onSignedOut: () => this.dispatchEvent(new CustomEvent('console-expired', { bubbles: true, composed: true })),
  });

  /** Takes note that something arrived live. */
  onArrived() {
    this.#insights.onArrived();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    this.#insights.show(this.filter, { nowMs: this.nowMs, timeZones: this.#timeZones, lang: this.words.locale });
    if (changed.get('isOffline') === true && !this.isOffline) void this.#insights.load();
  }

  /** By whose clocks days are told. */
  get #timeZones(): string[] {
    const asked = this.sites.filter(({ id }) => this.filter.site === null || id === this.filter.site);
    return [...new Set(asked.map(({ timeZone }) => timeZone))];
  }

  protected override firstUpdated() {
    this.heading?.focus({ preventScroll: true });
  }

  protected override render() {
    const { words, filter } = this;
    const { shown, state: stage } = this.#insights;
    const { days } = stage === 'failed' && shown ? shown : this.#insights;
    const isLate = stage === 'loading' && shown !== undefined;
    return html`<main>
      <div class="page">
        <div class="head">
          <div>
            <h2 tabindex="-1">${daysWords(days.now, words.dates)}</h2>
            <p class="hint">${words.insights.hint(daysWords(days.before, words.dates), this.#clock)}</p>
          </div>
          <console-insights-bar
            .words=${words}
            .filter=${filter}
            .sites=${this.sites.map(({ id }) => id)}
            @console-figures-filter=${({ change }: FiguresFilterEvent) => this.#choose(change)}
          ></console-insights-bar>
        </div>
        ${this.#renderNotice()}
        <p class="hidden-text" role="status">${stage === 'loading' ? words.insights.loading : nothing}</p>
        <div class="body" aria-busy=${isLate}>${shown ? this.#renderFigures(shown) : this.#renderBones()}</div>
      </div>
    </main>`;
  }

  /** The time zone of all sites; `null` where they differ. */
  get #clock(): string | null {
    const [first = 'UTC', ...others] = this.#timeZones;
    return others.length === 0 ? first.replaceAll('_', ' ') : null;
  }

  /** Keeps the place of the figures while they are counted. */
  #renderBones() {
    if (this.#insights.state === 'failed') return nothing;
    return html`<div class="part first" aria-hidden="true">
      <h2>${this.words.insights.glance.title}</h2>
      <ul class="bones">
        ${Array.from({ length: 5 }, () => html`<li></li>`)}
      </ul>
    </div>`;
  }

  #renderNotice() {
    const { insights } = this.words;
    const { state: stage, shown } = this.#insights;
    const said = this.isOffline && shown ? insights.offline : stage === 'failed' ? insights.failed : null;
    const retry = html`<button class="button" @click=${() => this.#retry()}>${insights.retry}</button>`;
    return html`<div class=${said === null ? '' : 'notice'}>
      ${said === null ? nothing : icon('clock')}<span role="status">${said}</span>
      ${said === insights.failed ? retry : nothing}
    </div>`;
  }

  async #retry() {
    await this.#insights.load();
    await this.updateComplete;
    if (isFocusLost()) (this.again ?? this.heading)?.focus({ preventScroll: true });
  }

  #renderFigures({ now, before, filter, days: span }: Shown) {
    const { words } = this;
    const { glance, looks, scales, scorecards, complaints, subjects } = words.insights;
    if (isEmpty(now))
      return html`<div class="part first">
        ${emptyInsightsView(filter, (days: SpanDays) => this.#choose({ days }), words)}
      </div>`;
    const part = (title: string, content: unknown, isFirst = false) =>
      html`<section class="part ${isFirst ? 'first' : ''}">
        <h2>${title}</h2>
        ${content}
      </section>`;
    return html`${part(
      glance.title,
      html`${headlinesView(headlinesOf(now, before), words)}
        <p class="reading">${glance.reading}</p>`,
      true,
    )}
    ${part(looks.title, html`<div class="card">${looksView(firstLooks(now), words)}</div>`)}
    ${now.scales.length > 0 ? part(scales.title, html`${sampleView(now, words)}${scalesView(now.scales, words)}`) : nothing}
    ${now.scorecards.length > 0 ? part(scorecards.title, scorecardsView(now.scorecards, words)) : nothing}
    ${part(complaints.title, complaintsView(now, filter.site, words))}
    ${part(
      subjects.title,
      html`<console-subjects .words=${words} .days=${span.now} .site=${filter.site} .list=${now}></console-subjects>`,
    )}`;
  }

  #choose(change: Partial<FiguresFilter>): void {
    this.dispatchEvent(new GoEvent({ figures: { ...this.filter, ...change } }, 'push'));
  }
}
