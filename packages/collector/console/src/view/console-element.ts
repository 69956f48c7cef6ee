import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { siteOf } from '@hearback/protocol/light';
import { readFragment, writeFragment } from '../page/fragment.js';
import { preferences, type Theme } from '../page/preferences.js';
import { sessionToken } from '../page/session-token.js';
import { type Figures, figuresOf } from '../reading/figures.js';
import { type Filter, filterRecords, isNarrowed, NO_FILTER } from '../reading/filter-records.js';
import { summarise } from '../reading/record-summary.js';
import type { RegisterRecord } from '../register/record.js';
import { RegisterClient } from '../register/register-client.js';
import { PAGE_SIZE, RegisterController } from '../register/register-controller.js';
import { type Words, wordsOf } from '../words/words.js';
import { base } from './base.styles.js';
import { consoleStyles } from './console.styles.js';
import type { FilterBarElement, FilterEvent } from './filter-bar-element.js';
import type { KindEvent } from './figures-element.js';
import { keyCommand } from './key-command.js';
import type { DetailEvent, RecordDetailElement } from './record-detail-element.js';
import type { ListEvent, RegisterListElement } from './register-list-element.js';
import type { SignInEvent, SignInProblem } from './sign-in-element.js';
import type { BarEvent } from './top-bar-element.js';

const CLOCK_MS = 20_000;

/**
 * The console: the register as a live list, with one record open beside it.
 *
 * @tag hearback-console
 */
export class ConsoleElement extends LitElement {
  static override readonly styles = [base, consoleStyles];

  @state() private words: Words = wordsOf(preferences.locale);
  @state() private theme: Theme = preferences.theme;
  @state() private token: string | null = null;
  @state() private problem: SignInProblem | null = null;
  @state() private filter: Filter = NO_FILTER;
  @state() private shown = PAGE_SIZE;
  @state() private openSeq: number | null = null;
  @state() private openRecord: RegisterRecord | null | undefined;
  @state() private cursor: number | null = null;
  @state() private fresh: ReadonlySet<number> = new Set();
  @state() private nowMs = Date.now();
  @state() private news = '';
  @query('console-register-list') private readonly list!: RegisterListElement | null;
  @query('console-record-detail') private readonly detail!: RecordDetailElement | null;
  @query('console-filter-bar') private readonly filters!: FilterBarElement | null;

  /** Whether a token that was typed is still being checked; a kept one is trusted until the collector refuses it. */
  #checking = false;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #register = new RegisterController(this, {
    onRefused: () => this.#signOut('refused'),
    onUnreachable: () => {
      if (!this.#checking) return true;
      this.#signOut('unreachable');
      return false;
    },
    onReady: () => this.#welcome(),
    onArrived: (records) => this.#announce(records),
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#applyPreferences();
    this.#clock = setInterval(() => (this.nowMs = Date.now()), CLOCK_MS);
    window.addEventListener('hashchange', this.#readAddress);
    window.addEventListener('keydown', this.#onKey);
    this.#readAddress();
    const kept = sessionToken.read();
    if (this.token === null && kept) this.#signIn(kept, false);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    window.removeEventListener('hashchange', this.#readAddress);
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override render() {
    const { words } = this;
    const signedIn = this.token !== null && !this.#checking;
    const link = signedIn ? this.#register.link : null;
    return html`<console-top-bar .words=${words} .theme=${this.theme} .link=${link} @console-bar=${this.#onBar}>
      </console-top-bar>
      ${signedIn ? this.#renderRegister() : this.#renderSignIn()}
      <p class="hidden-text" role="status">${this.news}</p>`;
  }

  #renderSignIn() {
    return html`<main>
      <console-sign-in
        .words=${this.words}
        .problem=${this.problem}
        .busy=${this.#checking}
        @console-sign-in=${(event: SignInEvent) => this.#signIn(event.token, true)}
      ></console-sign-in>
    </main>`;
  }

  #renderRegister() {
    const { records, ready } = this.#register;
    const { words } = this;
    if (ready && records.length === 0)
      return html`<main>
        <console-empty-register .words=${words} origin=${location.origin}></console-empty-register>
      </main>`;
    const onSite = filterRecords(records, { ...NO_FILTER, site: this.filter.site });
    const reading = this.openSeq !== null;
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
    const { ready, floor, loadingOlder } = this.#register;
    const matching = this.#matching();
    const more = matching.length > this.shown || floor > 0;
    return html`<console-register-list
      .words=${this.words}
      .records=${matching.slice(0, this.shown)}
      .open=${this.openSeq}
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
      ? this.#register.records.filter(({ number, seq }) => number === record.number && seq !== record.seq)
      : [];
    return html`<console-record-detail
      .words=${this.words}
      .record=${record}
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
    return filterRecords(this.#register.records, this.filter);
  }

  #cursorIn(matching: readonly RegisterRecord[]): number | null {
    const wanted = this.openSeq ?? this.cursor;
    return matching.slice(0, this.shown).some(({ seq }) => seq === wanted) ? wanted : (matching[0]?.seq ?? null);
  }

  #sites(): string[] {
    const sites = new Set(this.#register.records.map(({ event }) => siteOf(event.source) ?? ''));
    if (this.filter.site) sites.add(this.filter.site);
    return [...sites].filter(Boolean).toSorted();
  }

  /** How many match, and how much of the register has been read. */
  #scope(): string {
    const { records, floor } = this.#register;
    const { figures, list, count } = this.words;
    const parts: string[] = [];
    if (isNarrowed(this.filter)) parts.push(list.matches(this.#matching().length));
    if (floor > 0) parts.push(figures.scope(count(records.length), count(records[0]!.seq)));
    return parts.join(' · ');
  }

  #signIn(token: string, check: boolean) {
    this.#checking = check;
    this.token = token;
    this.problem = null;
    if (!check) sessionToken.write(token);
    this.#register.open(new RegisterClient(new URL('/v1/events', location.href), token));
  }

  #signOut(problem: SignInProblem | null) {
    this.#checking = false;
    this.#register.close();
    sessionToken.clear();
    const nothingRead = { openRecord: undefined, cursor: null, fresh: new Set(), news: '' };
    Object.assign(this, { token: null, problem, filter: NO_FILTER, shown: PAGE_SIZE, ...nothingRead });
  }

  async #welcome() {
    this.#checking = false;
    if (this.token) sessionToken.write(this.token);
    this.nowMs = Date.now();
    if (this.openSeq !== null) await this.#open(this.openSeq);
    await this.updateComplete;
    if (document.activeElement === document.body || document.activeElement === this) this.#focusPlace();
  }

  #focusPlace() {
    if (this.openSeq === null) void this.list?.focusList();
    else void this.detail?.focusHeading();
  }

  #announce(records: readonly RegisterRecord[]) {
    this.nowMs = Date.now();
    this.fresh = new Set([...this.fresh, ...records.map(({ seq }) => seq)]);
    const { kind, line } = summarise(records[0]!);
    this.news = this.words.list.arrived(records.length, [this.words.kinds[kind], line].filter(Boolean).join(', '));
    if (this.openRecord === null && this.openSeq !== null) void this.#open(this.openSeq);
  }

  readonly #readAddress = () => {
    const { record, token } = readFragment(location.hash);
    if (token !== null) {
      history.replaceState(null, '', location.pathname + location.search + writeFragment(record));
      this.#signIn(token, true);
    }
    if (record === this.openSeq) return;
    if (record !== null) {
      this.cursor = record;
      void this.#open(record).then(() => this.detail?.focusHeading());
      return;
    }
    this.openSeq = null;
    void this.updateComplete.then(() => this.list?.focusCursor());
  };

  async #open(seq: number) {
    this.openSeq = seq;
    this.openRecord = this.#register.records.find((record) => record.seq === seq);
    if (this.#register.ready && !this.openRecord) {
      const found = await this.#register.find(seq).catch(() => null);
      if (this.openSeq === seq) this.openRecord = found;
    }
    await this.updateComplete;
    const pane = this.renderRoot.querySelector('#reading');
    if (pane) pane.scrollTop = 0;
    void this.list?.revealOpen();
  }

  #go(seq: number | null, how: 'push' | 'replace') {
    const address = location.pathname + location.search + writeFragment(seq);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#readAddress();
  }

  #step(by: 1 | -1, keepFocus: 'row' | 'heading') {
    const rows = this.#matching().slice(0, this.shown);
    const from = rows.findIndex(({ seq }) => seq === this.#cursorIn(rows));
    const stays = keepFocus === 'row' && !this.list?.hasRowFocus;
    const next = rows[Math.min(rows.length - 1, Math.max(0, from + (stays ? 0 : by)))];
    if (!next) return;
    this.cursor = next.seq;
    if (this.openSeq !== null) {
      history.replaceState(null, '', location.pathname + location.search + writeFragment(next.seq));
      void this.#open(next.seq).then(() => (keepFocus === 'heading' ? this.detail?.focusHeading() : undefined));
    }
    if (keepFocus === 'row') void this.updateComplete.then(() => this.list?.focusCursor());
  }

  #narrow(change: Partial<Filter>) {
    this.filter = { ...this.filter, ...change };
    this.shown = PAGE_SIZE;
  }

  readonly #onList = (event: ListEvent) => {
    if (event.wish === 'clear') this.filter = NO_FILTER;
    else {
      this.shown += PAGE_SIZE;
      if (this.#matching().length < this.shown) void this.#register.loadOlder();
    }
  };

  #onDetail(wish: DetailEvent['wish']) {
    if (wish === 'close') this.#go(null, 'push');
    else this.#step(wish === 'older' ? 1 : -1, 'heading');
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const command = this.token === null ? null : keyCommand(event);
    if (!command) return;
    if (command === 'close' && this.openSeq === null) return;
    event.preventDefault();
    if (command === 'search') this.filters?.focusSearch();
    else if (command === 'close') this.#go(null, 'push');
    else this.#step(command.by, command.within === 'list' ? 'row' : 'heading');
  };

  readonly #onBar = ({ choice }: BarEvent) => {
    if (choice === 'sign-out') this.#signOut(null);
    else if (choice === 'retry') this.#register.retryNow();
    else if ('locale' in choice) {
      preferences.locale = choice.locale;
      this.words = wordsOf(choice.locale);
    } else {
      preferences.theme = choice.theme;
      this.theme = choice.theme;
    }
    this.#applyPreferences();
  };

  #applyPreferences() {
    document.documentElement.lang = this.words.locale;
    document.title = `${this.words.register} · Hearback`;
    if (this.theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.theme;
  }
}

const sameEnds = (a: readonly RegisterRecord[], b: readonly RegisterRecord[]): boolean =>
  a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1);
