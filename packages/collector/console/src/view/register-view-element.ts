import { siteOf } from '@hearback/protocol/light';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { type Figures, figuresOf } from '../reading/figures.js';
import { type Filter, filterRecords, isNarrowed, NO_FILTER } from '../reading/filter-records.js';
import type { RegisterRecord } from '../register/record.js';
import { PAGE_SIZE, type RegisterController } from '../register/register-controller.js';
import { withoutErased } from '../register/without-erased.js';
import type { Words } from '../words/words.js';
import { GoEvent } from './go-event.js';
import { base } from './base.styles.js';
import type { FilterBarElement, FilterEvent } from './filter-bar-element.js';
import type { KindEvent } from './figures-element.js';
import { keyCommand } from './key-command.js';
import { panes } from './panes.styles.js';
import type { DetailEvent, RecordDetailElement } from './record-detail-element.js';
import type { ListEvent, RegisterListElement } from './register-list-element.js';

const sameEnds = (a: readonly RegisterRecord[], b: readonly RegisterRecord[]): boolean =>
  a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1);

/**
 * The register as a live list, with one record open beside it.
 *
 * @tag console-register-view
 * @event {GoEvent} console-go - Another record is to be open.
 */
export class RegisterViewElement extends LitElement {
  static override readonly styles = [
    base,
    panes,
    css`
      .top {
        display: grid;
        gap: 0.75rem;
        padding: 0.85rem 1.25rem;
      }
      .panes {
        border-block-start: 1px solid var(--line);
      }
      @media (max-width: 40rem) {
        .top {
          padding-inline: 1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** Reads older records and single ones; `records` tell when it has changed. */
  @property({ attribute: false }) register!: RegisterController;
  /** Whether the register may hold records of other sites, which the token may not see. */
  @property({ attribute: false }) isBound = false;
  /** Records that are held, the newest first. */
  @property({ attribute: false }) records: readonly RegisterRecord[] = [];
  /** Whether the newest records have been read. */
  @property({ type: Boolean }) ready = false;
  /** Whether older records are being read. */
  @property({ type: Boolean }) loadingOlder = false;
  /** The record that is open, by its `seq`. */
  @property({ attribute: false }) record: number | null = null;
  /** Records that came while the page was open. */
  @property({ attribute: false }) fresh: ReadonlySet<number> = new Set();
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @state() private filter: Filter = NO_FILTER;
  @state() private shown = PAGE_SIZE;
  @state() private openRecord: RegisterRecord | null | undefined;
  @state() private hasFailed = false;
  @state() private cursor: number | null = null;
  @query('console-register-list') private readonly list!: RegisterListElement | null;
  @query('console-record-detail') private readonly detail!: RecordDetailElement | null;
  @query('console-filter-bar') private readonly filters!: FilterBarElement | null;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const isOther = changed.has('record');
    if (this.openRecord) [this.openRecord] = withoutErased([this.openRecord], this.records);
    const mayBeThere = (changed.has('ready') || changed.has('records')) && !this.openRecord;
    if (this.record !== null && (isOther || mayBeThere)) void this.#open(this.record, isOther);
    else if (isOther) void this.updateComplete.then(() => this.list?.focusCursor());
  }

  protected override firstUpdated() {
    if (this.record === null) void this.list?.focusList();
  }

  protected override render() {
    const { words, records, ready } = this;
    if (ready && records.length === 0)
      return html`<main>
        <console-empty-register .words=${words} origin=${location.origin}></console-empty-register>
      </main>`;
    const onSite = filterRecords(records, { ...NO_FILTER, site: this.filter.site });
    const reading = this.record !== null;
    return html`<main class=${reading ? 'reading' : ''}>
      <div class="top">
        <console-figures
          .words=${words}
          .figures=${this.#figuresOf(onSite)}
          .kind=${this.filter.kind}
          @console-kind=${(event: KindEvent) => this.#narrow({ kind: event.kind })}
        ></console-figures>
        <console-filter-bar
          .words=${words}
          .filter=${this.filter}
          .sites=${this.#sites()}
          .scope=${this.#scope()}
          @console-filter=${(event: FilterEvent) => this.#narrow(event.change)}
        ></console-filter-bar>
      </div>
      <div class="panes ${reading ? 'split' : ''}">
        <div class="pane">${this.#renderList()}</div>
        ${reading ? html`<div class="pane" id="reading">${this.#renderDetail()}</div>` : nothing}
      </div>
    </main>`;
  }

  #renderList() {
    const { ready, loadingOlder } = this;
    const matching = this.#matching();
    const more = matching.length > this.shown || this.register.floor > 0;
    return html`<console-register-list
      .words=${this.words}
      .records=${matching.slice(0, this.shown)}
      .open=${this.record}
      .cursor=${this.#cursorIn(matching)}
      .fresh=${this.fresh}
      .nowMs=${this.nowMs}
      .end=${loadingOlder ? 'loading' : more ? 'more' : 'start'}
      .pageSize=${PAGE_SIZE}
      .waiting=${!ready}
      @console-list=${this.#onList}
    ></console-register-list>`;
  }

  #renderDetail() {
    const record = this.openRecord;
    const related = record
      ? this.records.filter(({ number, seq }) => number === record.number && seq !== record.seq)
      : [];
    return html`<console-record-detail
      .words=${this.words}
      .record=${record}
      .failed=${this.hasFailed}
      .related=${related}
      .nowMs=${this.nowMs}
      @console-detail=${(event: DetailEvent) => this.#onDetail(event.wish)}
    ></console-record-detail>`;
  }

  #figures: { of: readonly RegisterRecord[]; figures: Figures } | undefined;
  /** Counted again only when the records changed. */
  #figuresOf(records: readonly RegisterRecord[]): Figures {
    if (this.#figures?.of !== records && !(this.#figures && sameEnds(this.#figures.of, records)))
      this.#figures = { of: records, figures: figuresOf(records) };
    return this.#figures!.figures;
  }

  #matching(): readonly RegisterRecord[] {
    return filterRecords(this.records, this.filter);
  }

  #cursorIn(matching: readonly RegisterRecord[]): number | null {
    const wanted = this.record ?? this.cursor;
    return matching.slice(0, this.shown).some(({ seq }) => seq === wanted) ? wanted : (matching[0]?.seq ?? null);
  }

  #sites(): string[] {
    const sites = new Set(this.records.map(({ event }) => siteOf(event.source) ?? ''));
    if (this.filter.site) sites.add(this.filter.site);
    return [...sites].filter(Boolean).toSorted();
  }

  /** How many match, and how much of the register has been read. */
  #scope(): string {
    const { figures, list, count } = this.words;
    const parts: string[] = [];
    if (isNarrowed(this.filter)) parts.push(list.matches(this.#matching().length));
    // The place of the newest record is the number of records only where the token may see them all.
    const total = this.isBound ? null : count(this.records[0]?.seq ?? 0);
    if (this.register.floor > 0) parts.push(figures.scope(count(this.records.length), total));
    return parts.join(' · ');
  }

  async #open(seq: number, isOther: boolean) {
    this.openRecord = this.records.find((record) => record.seq === seq);
    this.hasFailed = false;
    if (this.ready && !this.openRecord) {
      const found = await this.register.find(seq).catch(() => undefined);
      if (this.record === seq) [this.openRecord, this.hasFailed] = [found, found === undefined];
    }
    if (!isOther) return;
    this.cursor = seq;
    await this.updateComplete;
    const pane = this.renderRoot.querySelector('#reading');
    if (pane) pane.scrollTop = 0;
    void this.list?.revealOpen();
    if (!this.#staysInList) void this.detail?.focusHeading();
    this.#staysInList = false;
  }

  /** Whether the focus stays in the list while records open beside it. */
  #staysInList = false;

  #step(by: 1 | -1, keepFocus: 'row' | 'heading') {
    const rows = this.#matching().slice(0, this.shown);
    const from = rows.findIndex(({ seq }) => seq === this.#cursorIn(rows));
    const stays = keepFocus === 'row' && !this.list?.hasRowFocus;
    const next = rows[Math.min(rows.length - 1, Math.max(0, from + (stays ? 0 : by)))];
    if (!next) return;
    this.cursor = next.seq;
    this.#staysInList = keepFocus === 'row';
    if (this.record !== null) this.dispatchEvent(new GoEvent({ record: next.seq }, 'replace'));
    if (keepFocus === 'row') void this.updateComplete.then(() => this.list?.focusCursor());
  }

  #narrow(change: Partial<Filter>) {
    this.filter = { ...this.filter, ...change };
    this.shown = PAGE_SIZE;
  }

  readonly #onList = (event: ListEvent) => {
    if (event.wish === 'clear') this.filter = NO_FILTER;
    else if (!this.loadingOlder) void this.#showOlder();
  };

  /** Shows more of the list and goes on at what came. */
  async #showOlder() {
    const last = this.#matching()[this.shown - 1] ?? this.#matching().at(-1);
    this.shown += PAGE_SIZE;
    if (this.#matching().length < this.shown) await this.register.loadOlder();
    const rows = this.#matching();
    const next = rows[last ? rows.indexOf(last) + 1 : 0];
    if (!next || !(isFocusLost() || this.list?.matches(':focus-within'))) return;
    this.cursor = next.seq;
    await this.updateComplete;
    await this.list?.focusRow(next.seq);
  }

  #onDetail(wish: DetailEvent['wish']) {
    if (wish === 'close') this.dispatchEvent(new GoEvent({ record: null }, 'push'));
    else if (wish === 'retry') void this.#open(this.record!, true);
    else this.#step(wish === 'older' ? 1 : -1, 'heading');
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const command = keyCommand(event);
    if (!command || (command === 'close' && this.record === null)) return;
    event.preventDefault();
    if (command === 'search') this.filters?.focusSearch();
    else if (command === 'close') this.dispatchEvent(new GoEvent({ record: null }, 'push'));
    else this.#step(command.by, command.within === 'list' ? 'row' : 'heading');
  };
}
