import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { actorName } from '../cases/actor-name.js';
import type { SessionInfo } from '../api/session.js';
import { nextClock } from '../cases/case-clock.js';
import { type CaseView } from '../cases/case-filter.js';
import type { ListedCase } from '../cases/case-types.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { categoryName } from '../reading/category-name.js';
import { shownText } from '../reading/erased-text.js';
import { exactTime, timeAgo } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { bones } from './bones.styles.js';
import { clockView, stateView } from './case-words.js';
import { caseListStyles } from './case-list.styles.js';
import { caseStyles } from './case.styles.js';
import { icon } from './icons.js';

/** What a case is about, or else that it is no complaint; before it, whether the person has withdrawn it. */
function topicOf({ kind, category, categoryLabel, site, isWithdrawn }: ListedCase, words: Words): string {
  const about = category
    ? categoryName({ id: category, site, shown: categoryLabel ?? undefined }, words)
    : kind === 'suggestion'
      ? words.kinds.suggestion
      : '';
  return [isWithdrawn ? words.cases.inbox.withdrawn : '', about].filter(Boolean).join(' · ');
}

/** Somebody picks a case, wants more of them, another try, or the filters gone. */
export class CaseListEvent extends Event {
  constructor(readonly wish: { readonly pick: string } | 'more' | 'retry' | 'clear') {
    super('console-case-list', { bubbles: true, composed: true });
  }
}

/**
 * The rows of the inbox. Each is a link to its case; one of them is in the tab order, and keys lead to the others.
 *
 * @tag console-case-list
 * @event {CaseListEvent} console-case-list - A case is picked, or the list is to change.
 */
export class CaseListElement extends LitElement {
  static override readonly styles = [base, caseStyles, bones, caseListStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) cases: readonly ListedCase[] = [];
  @property({ attribute: false }) sites: SessionInfo['sites'] = [];
  @property({ attribute: false }) state: 'loading' | 'ready' | 'failed' = 'loading';
  /** Number of the case that is open. */
  @property({ attribute: false }) open: string | null = null;
  /** Number of the case in the tab order. */
  @property({ attribute: false }) cursor: string | null = null;
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** Whether cases can be selected. */
  @property({ type: Boolean }) canSelect = false;
  @property({ type: Boolean }) hasMore = false;
  @property({ type: Boolean }) isLoadingMore = false;
  /** What is looked at, for what to say where there is nothing. */
  @property({ attribute: false }) view: CaseView = 'open';
  @property({ type: Boolean }) isNarrowed = false;
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  /** Address of a case. */
  @property({ attribute: false }) hrefOf: (number: string) => string = () => '#';
  @query('a[tabindex="0"]') private readonly cursorRow!: HTMLElement | null;
  @query('ul[role]') private readonly rows!: HTMLElement | null;
  #wantsFocus = false;

  /** Whether the focus is on one of the rows. */
  get hasRowFocus(): boolean {
    return this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.localName === 'a';
  }

  /** Puts the focus on the list as a whole, once it is there: nothing is marked, and the keys work. */
  async focusList() {
    this.#wantsFocus = true;
    await this.updateComplete;
    this.#takeFocus();
  }

  /** Puts the focus on the row in the tab order, if there is one. */
  async focusCursor() {
    await this.updateComplete;
    this.cursorRow?.focus();
    this.cursorRow?.scrollIntoView({ block: 'nearest' });
  }

  protected override updated() {
    this.#takeFocus();
  }

  protected override render() {
    return html`<p class="hidden-text" role="status">${this.#said()}</p>
      ${this.#renderWhole()}`;
  }

  /** What a screen reader is told of the list; that it could not be read is said as an alert. */
  #said(): string {
    const { inbox } = this.words.cases;
    const { length } = this.cases;
    if (this.state === 'loading') return inbox.loading;
    if (this.state === 'failed' && length === 0) return '';
    return inbox.listed(length, this.hasMore);
  }

  #renderWhole() {
    const { inbox } = this.words.cases;
    if (this.state === 'failed' && this.cases.length === 0) return this.#renderFailed();
    if (this.state === 'loading')
      return html`<ul class="bones" aria-hidden="true">
        ${Array.from({ length: 10 }, () => html`<li></li>`)}
      </ul>`;
    if (this.cases.length === 0) return this.#renderNone();
    const cursor = this.cursor ?? this.cases[0]!.number;
    return html`<ul role="list" tabindex="-1" aria-label=${inbox.title}>
        ${repeat(
          this.cases,
          ({ number }) => number,
          (each) => this.#renderRow(each, each.number === cursor),
        )}
      </ul>
      ${this.hasMore ? this.#renderMore() : nothing}`;
  }

  #renderRow(each: ListedCase, isCursor: boolean) {
    const { words, nowMs } = this;
    const { number } = each;
    const isOpen = number === this.open;
    const isPicked = this.selected.has(number);
    const tabindex = isCursor ? 0 : -1;
    return html`<li class="${isOpen ? 'open' : ''} ${isPicked ? 'picked' : ''}">
      ${
        this.canSelect
          ? html`<label class="pick"
              ><input
                type="checkbox"
                tabindex=${tabindex}
                aria-label=${words.cases.inbox.select(number)}
                .checked=${live(isPicked)}
                @change=${() => this.#wish({ pick: number })}
            /></label>`
          : html`<span class="pick"></span>`
      }
      <a
        class="${each.state === 'received' ? 'waiting' : ''} ${each.contactName === null ? '' : 'named'}"
        href=${this.hrefOf(number)}
        tabindex=${tabindex}
        data-number=${number}
        aria-current=${isOpen ? 'true' : nothing}
      >
        <span class="what"
          >${each.contactName === null ? nothing : html`<span class="who" dir="auto">${each.contactName}</span> `}<span
            class="text"
            dir="auto"
            >${shownText(each.excerpt, words)}</span
          ></span
        >
        ${this.#renderFacts(each)}
        <time class="when" datetime=${each.receivedAt} title=${exactTime(each.receivedAt, words.dates)}
          >${timeAgo(each.receivedAt, nowMs, words.dates)}</time
        >
      </a>
    </li>`;
  }

  #renderFacts(each: ListedCase) {
    const { words, nowMs } = this;
    const { severity, assignedTo } = each;
    const calendar = this.sites.find(({ id }) => id === each.site)?.calendar ?? null;
    const clock = nextClock(each, nowMs, calendar);
    return html`<span class="facts">
      <span class="lead"
        >${
          severity
            ? html`<abbr class="severity severity-${severity}" title=${words.severities[severity]}>${severity}</abbr>`
            : nothing
        }
        ${stateView(each.state, words)} <span class="category" dir="auto">${topicOf(each, words)}</span></span
      >
      <span class="assignee ${assignedTo ? '' : 'nobody'}" dir="auto"
        >${assignedTo ? actorName(assignedTo) : words.cases.inbox.nobody}</span
      >
      ${clock ? clockView(clock, words) : nothing}
      <span class="number">${each.number}</span>
    </span>`;
  }

  #renderMore() {
    const { inbox } = this.words.cases;
    return html`<div class="foot">
      <button class="button" aria-disabled=${this.isLoadingMore} @click=${() => this.#wish('more')}>
        ${this.isLoadingMore ? inbox.loading : inbox.more}
      </button>
    </div>`;
  }

  #renderNone() {
    const { inbox } = this.words.cases;
    const what = { open: inbox.noneOpen, mine: inbox.noneMine, overdue: inbox.noneOverdue, all: inbox.none };
    if (this.isNarrowed)
      return html`<div class="none" tabindex="-1">
        <span class="mark">${icon('search', 20)}</span><strong>${inbox.none}</strong>
        <button class="button" @click=${() => this.#wish('clear')}>${inbox.clear}</button>
      </div>`;
    return html`<div class="none" tabindex="-1">
      <span class="mark well">${icon('check', 22)}</span><strong>${what[this.view]}</strong>
      <span>${inbox.noneHint}</span>
    </div>`;
  }

  #renderFailed() {
    const { inbox } = this.words.cases;
    return html`<div class="none">
      <span class="mark">${icon('complaint', 20)}</span>
      <p role="alert"><strong>${inbox.failed}</strong> <span>${inbox.failedHint}</span></p>
      <button class="button" @click=${() => this.#wish('retry')}>${inbox.retry}</button>
    </div>`;
  }

  #takeFocus() {
    if (!this.#wantsFocus || this.state === 'loading') return;
    this.#wantsFocus = false;
    const whole = this.rows ?? this.renderRoot.querySelector<HTMLElement>('.none');
    if (isFocusLost()) whole?.focus({ preventScroll: true });
  }

  #wish(wish: CaseListEvent['wish']) {
    this.dispatchEvent(new CaseListEvent(wish));
  }
}
