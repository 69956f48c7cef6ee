import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { actorName } from '../cases/actor-name.js';
import { recordFragment } from '../page/address.js';
import { shownText } from '../reading/erased-text.js';
import { summarise } from '../reading/record-summary.js';
import type { RegisterRecord } from '../register/record.js';
import { exactTime, timeAgo } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { bones } from './bones.styles.js';
import { essenceStyles, essenceView } from './essence-view.js';
import { icon } from './icons.js';
import { kindColours } from './kind.styles.js';
import { registerListStyles } from './register-list.styles.js';

/** What stands below the last row. */
export type ListEnd = 'more' | 'loading' | 'start';

/** The reader wants more rows, or wants the filters gone. */
export class ListEvent extends Event {
  constructor(readonly wish: 'older' | 'clear') {
    super('console-list', { bubbles: true, composed: true });
  }
}

/**
 * The register's rows, newest first. Rows are links to `#record=…`; one of them is in the tab order, and the arrow keys
 * lead to the others.
 *
 * @tag console-register-list
 * @event {ListEvent} console-list - More rows or no filters are wanted.
 */
export class RegisterListElement extends LitElement {
  static override readonly styles = [base, kindColours, essenceStyles, bones, registerListStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) records: readonly RegisterRecord[] = [];
  /** The record that is open. */
  @property({ attribute: false }) open: number | null = null;
  /** The row in the tab order. */
  @property({ attribute: false }) cursor: number | null = null;
  /** Records that came while the page was open. */
  @property({ attribute: false }) fresh: ReadonlySet<number> = new Set();
  /** Milliseconds since the epoch, to count the times from. */
  @property({ attribute: false }) nowMs = 0;
  @property({ attribute: false }) end: ListEnd = 'start';
  @property({ attribute: false }) pageSize = 0;
  /** Whether the first records are still being read. */
  @property({ type: Boolean }) waiting = false;
  @query('a[tabindex="0"]') private readonly cursorRow!: HTMLElement | null;
  @query('ul[role]') private readonly rows!: HTMLElement | null;

  /** Whether the focus is on one of the rows. */
  get hasRowFocus(): boolean {
    return this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.localName === 'a';
  }

  /** Scrolls the row of the open record into view, if the list is on screen and does not show it. */
  async revealOpen() {
    await this.updateComplete;
    this.renderRoot.querySelector('a[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on the list as a whole: nothing is marked, and the keys work. */
  async focusList() {
    await this.updateComplete;
    this.rows?.focus({ preventScroll: true });
  }

  /** Puts the focus on a row, if it is there. */
  async focusRow(seq: number) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-seq="${seq}"]`)?.focus();
  }

  /** Puts the focus on the row in the tab order, if there is one. */
  async focusCursor(options?: FocusOptions) {
    await this.updateComplete;
    this.cursorRow?.focus(options);
  }

  protected override render() {
    const { list } = this.words;
    if (this.waiting)
      return html`<p class="hidden-text">${list.loading}</p>
        <ul class="bones" aria-hidden="true">
          ${Array.from({ length: 10 }, () => html`<li></li>`)}
        </ul>`;
    if (this.records.length === 0)
      return html`<div class="none">
          <p>${list.none}</p>
          <button class="button" @click=${() => this.#wish('clear')}>${list.clear}</button>
        </div>
        ${this.end === 'start' ? nothing : this.#renderFoot()}`;
    const cursor = this.cursor ?? this.records[0]!.seq;
    return html`<div class="head" aria-hidden="true">
        <span class="seq">#</span><span>${list.kind}</span><span></span><span>${list.voice}</span
        ><span>${list.site}</span><span>${list.from}</span><span>${list.number}</span
        ><span class="when">${list.received}</span>
      </div>
      <p class="hidden-text" id="keys">${list.keys}</p>
      <ul role="list" tabindex="-1" aria-label=${list.title} aria-describedby="keys">
        ${repeat(
          this.records,
          ({ seq }) => seq,
          (record) => this.#renderRow(record, record.seq === this.open, record.seq === cursor),
        )}
      </ul>
      ${this.#renderFoot()}`;
  }

  #renderRow(record: RegisterRecord, isOpen: boolean, isCursor: boolean) {
    const { words, nowMs } = this;
    const isFresh = this.fresh.has(record.seq);
    const parts = [record, words, nowMs, isOpen, isCursor, isFresh];
    return html`<li class=${isFresh ? 'fresh' : ''}>
      ${guard(parts, () => this.#renderLink(record, isOpen, isCursor))}
    </li>`;
  }

  #renderLink(record: RegisterRecord, isOpen: boolean, isCursor: boolean) {
    const { words } = this;
    const { kind, site, essence, line, spoken, lang, subject, respondent, by, silenceDays } = summarise(record);
    const from = respondent ? words.respondents[respondent] : by && actorName(by);
    const noted =
      silenceDays === null ? nothing : html`<span class="asked">${words.silence.closed(silenceDays)}</span>`;
    const text = line
      ? html`<span class=${spoken ? '' : 'asked'} lang=${ifDefined(lang)}>${shownText(line, words)}</span>`
      : noted;
    const about = subject[0] ? html`<span class="subject" dir="auto">${subject[0]}</span>` : nothing;
    // Who changes a case owes it no comment.
    const isSilent = kind !== 'case' && !line && subject.length === 0;
    return html`<a
      href=${recordFragment(record.seq)}
      data-seq=${record.seq}
      tabindex=${isCursor ? 0 : -1}
      aria-current=${ifDefined(isOpen ? 'true' : undefined)}
    >
      <span class="kind"><span class="kind-${kind}">${icon(kind)}</span>${words.kinds[kind]}</span>
      <span class="essence-cell">${essenceView(essence, words)}</span>
      <span class="text" dir=${line ? 'auto' : nothing}
        >${text}${about}${isSilent ? html`<span class="asked">${words.list.noText}</span>` : nothing}</span
      >
      <span class="meta">
        <span class="number">${record.number}</span><span class="site">${site}</span>
        <span class="from ${from ? '' : 'nobody'}" dir="auto">${from ?? nothing}</span>
        <span class="seq">#${record.seq}</span>
      </span>
      <time class="when" datetime=${record.receivedAt} title=${exactTime(record.receivedAt, words.dates)}
        >${timeAgo(record.receivedAt, this.nowMs, words.dates)}</time
      >
    </a>`;
  }

  #renderFoot() {
    const { list, count } = this.words;
    if (this.end === 'start') return html`<p class="foot">${list.start}</p>`;
    const busy = this.end === 'loading';
    return html`<div class="foot">
      <button class="button" aria-disabled=${busy} @click=${() => this.#wish('older')}>
        ${busy ? list.loadingOlder : list.older(count(this.pageSize))}
      </button>
    </div>`;
  }

  #wish(wish: ListEvent['wish']) {
    this.dispatchEvent(new ListEvent(wish));
  }
}
