import type { Actor } from '@hearback/protocol';
import { html, LitElement } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SiteCategories } from '../api/cases-api.js';
import type { SessionInfo } from '../api/session.js';
import { type CaseFilter, isCaseFilterNarrowed, NO_CASE_FILTER } from '../cases/case-filter.js';
import type { ListedCase, WholeCase } from '../cases/case-types.js';
import { InboxController } from '../cases/inbox-controller.js';
import { knownPeople } from '../cases/known-people.js';
import { shownCategories } from '../cases/shown-category.js';
import { placeBeside, placeIn } from '../cases/list-place.js';
import { writeAddress } from '../page/address.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { categoriesOf } from '../reading/category-name.js';
import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import type { Sign } from './act.js';
import type { AssignDialogElement } from './assign-dialog-element.js';
import { base } from './base.styles.js';
import { BulkActions } from './bulk-actions.js';
import type { CaseFilterBarElement, CaseFilterEvent } from './case-filter-bar-element.js';
import type { CaseListElement, CaseListEvent } from './case-list-element.js';
import { exportShown } from './export-shown.js';
import { GoEvent } from './go-event.js';
import { inboxBars } from './inbox-bars.js';
import { inboxListStyles } from './inbox-list.styles.js';
import type { Saying } from './toast-element.js';

/** Cases were changed in the list. */
export class ChangedEvent extends Event {
  constructor(readonly numbers: readonly string[]) {
    super('console-changed', { bubbles: true, composed: true });
  }
}

/**
 * What is waiting: filters, notices and rows, and what can be done to several cases at once. Scrolls itself.
 *
 * @tag console-inbox-list
 * @event {GoEvent} console-go - Another filter.
 * @event {ChangedEvent} console-changed - Cases were changed here.
 * @event console-listed - Other cases are listed, or what is known of them is new.
 * @event console-toast - A sentence to be said in passing.
 * @event console-expired - The session is over.
 */
export class InboxListElement extends LitElement {
  static override readonly styles = [base, inboxListStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) session!: SessionInfo;
  /** Id of the handler who is signed in. */
  @property({ attribute: false }) me: string | null = null;
  /** What they are called; empty for no name. */
  @property({ attribute: false }) handler = '';
  @property({ type: Boolean }) canHandle = false;
  @property({ attribute: false }) filter: CaseFilter = NO_CASE_FILTER;
  /** Number of the case that is open. */
  @property({ attribute: false }) number: string | null = null;
  @property({ type: Boolean }) isOffline = false;
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @property({ attribute: false }) sign: Sign = async () => undefined;
  @state() private cursor: string | null = null;
  @state() private isExporting = false;
  @query('console-case-list') private readonly rows!: CaseListElement | null;
  @query('console-assign') private readonly dialog!: AssignDialogElement | null;
  @query('console-case-filter-bar') private readonly filters!: CaseFilterBarElement | null;

  #told: readonly ListedCase[] = [];
  #toldCategories: SiteCategories = {};
  readonly #inbox = new InboxController(this, { onSignedOut: () => this.#say('console-expired') });
  readonly #bulk: BulkActions;

  constructor() {
    super();
    this.#bulk = new BulkActions(this, this.#inbox);
  }

  /** The cases that are listed. */
  get cases(): readonly ListedCase[] {
    return this.#inbox.cases;
  }

  /** What cases of a site are about, or can be, each with what people saw it called, where that is known. */
  categoriesOf(site: string): ReadonlyMap<string, string | undefined> {
    const shown = shownCategories(this.cases.filter((each) => each.site === site));
    const all = categoriesOf(site, this.#inbox.categoriesOf(site), this.words);
    return new Map(all.map((id) => [id, shown.get(id)]));
  }

  get hasSelection(): boolean {
    return this.#inbox.selection.numbers.size > 0;
  }

  /** Whether the focus is on one of the rows. */
  get hasRowFocus(): boolean {
    return this.rows?.hasRowFocus === true;
  }

  /** Takes note of records that arrived live. */
  onArrived(records: readonly RegisterRecord[]): Promise<void> {
    return this.#inbox.onArrived(records);
  }

  /** Takes note of a case that was read elsewhere. */
  put(whole: WholeCase) {
    this.#inbox.put(whole);
  }

  /** Puts the focus into the search field. */
  focusSearch() {
    this.filters?.focusSearch();
  }

  /** Puts the focus on the list as a whole, once it is there. */
  async focusList() {
    await this.updateComplete;
    await this.rows?.focusList();
  }

  /** Puts the focus on the row that keys act on, if there is one. */
  async focusCursor() {
    await this.updateComplete;
    await this.rows?.focusCursor();
  }

  /**
   * Goes on in the list, without the focus.
   *
   * @returns Number of the row that keys act on from now on; `null` in an empty list.
   */
  step(by: 1 | 0 | -1): string | null {
    const next = placeBeside(this.cases, this.cursor, by);
    if (next !== null) this.cursor = next;
    return next;
  }

  /** Selects the row that keys act on, or no longer. */
  toggle() {
    const number = this.place;
    if (number !== null && this.canHandle) this.#inbox.selection.toggle(number);
  }

  /** Acknowledges what is selected, or else the row that keys act on. */
  acknowledge(): Promise<void> {
    return this.#bulk.acknowledge();
  }

  /** Assigns what is selected, or else the row that keys act on. */
  assign(): Promise<void> {
    return this.#bulk.assign();
  }

  readonly askWhom = async (asked: readonly ListedCase[]): Promise<Actor | null> => {
    const { cases, me, handler, session } = this;
    const sites = asked.map(({ site }) => site);
    const people = knownPeople({ cases, found: null, me, handler, colleagues: session.colleagues ?? [], sites });
    return (await this.dialog?.ask(asked.length, people)) ?? null;
  };

  readonly onChanged = (numbers: readonly string[]) => {
    void this.#catchFocus();
    this.dispatchEvent(new ChangedEvent(numbers));
  };

  readonly onSignedOut = () => this.#say('console-expired');

  /** Shows the cases that came, where some did. */
  async showFresh() {
    if (this.#inbox.fresh.size === 0) return;
    if (!(await this.#inbox.load())) return this.#tellFailed();
    this.cursor = this.cases[0]?.number ?? null;
    this.scrollTo({ top: 0 });
    await this.focusCursor();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const isMine = this.filter.view === 'mine' && this.#inbox.me !== this.me;
    this.#inbox.me = this.me;
    if ((changed.has('filter') && !sameFilter(this.filter, this.#inbox.filter)) || !this.hasUpdated || isMine)
      void this.#inbox.load(this.filter);
    const isBack = changed.get('isOffline') === true && !this.isOffline;
    if (isBack) void (this.#inbox.state === 'failed' ? this.#inbox.load() : this.#inbox.catchUp());
    if (changed.has('number') && this.number !== null) this.cursor = this.number;
  }

  protected override updated() {
    if (this.#told === this.cases && this.#toldCategories === this.#inbox.categories) return;
    this.#told = this.cases;
    this.#toldCategories = this.#inbox.categories;
    this.#say('console-listed');
  }

  protected override render() {
    return html`${this.#renderHead()}${this.#renderRows()}<console-assign
        .words=${this.words}
        .me=${this.me}
      ></console-assign>`;
  }

  #renderHead() {
    const { words, cases } = this;
    const { fresh, unread, selection, counts, categories } = this.#inbox;
    return html`<div class="head">
      <console-case-filter-bar
        .words=${words}
        .filter=${this.filter}
        .counts=${counts}
        .sites=${this.session.sites.map(({ id }) => id)}
        .categories=${(this.filter.site === null ? Object.keys(categories) : [this.filter.site]).flatMap((site) => [...this.categoriesOf(site).keys()])}
        .shown=${shownCategories(cases)}
        .isExporting=${this.isExporting}
        @console-case-export=${this.#onExport}
        @console-case-filter=${({ change, isAgain }: CaseFilterEvent) => this.#narrow(change, isAgain ? 'replace' : 'push')}
      ></console-case-filter-bar>
      ${inboxBars({
        words,
        isOffline: this.isOffline,
        shown: cases.length,
        selected: selection.numbers.size,
        isChanging: selection.isChanging,
        fresh: fresh.size,
        unread: unread.size,
        acknowledge: () => this.acknowledge(),
        assign: () => this.assign(),
        selectAll: () => this.#select(cases.map(({ number }) => number)),
        unselect: () => this.#select([]),
        showFresh: () => this.showFresh(),
        catchUp: () => this.#catchUp(),
      })}
    </div>`;
  }

  #renderRows() {
    const { cases, state: stage, hasMore, isLoadingMore, selection } = this.#inbox;
    return html`<console-case-list
      .words=${this.words}
      .cases=${cases}
      .sites=${this.session.sites}
      .state=${stage}
      .open=${this.number}
      .cursor=${this.place}
      .selected=${selection.numbers}
      .canSelect=${this.canHandle}
      .hasMore=${hasMore}
      .isLoadingMore=${isLoadingMore}
      .view=${this.filter.view}
      .isNarrowed=${isCaseFilterNarrowed(this.filter)}
      .nowMs=${this.nowMs}
      .hrefOf=${this.#hrefOf}
      @console-case-list=${this.#onList}
    ></console-case-list>`;
  }

  readonly #hrefOf = (number: string): string =>
    writeAddress({ place: 'cases', record: null, case: number, filter: this.filter });

  /** Number of the row that keys act on. */
  get place(): string | null {
    return placeIn(this.cases, this.cursor);
  }

  readonly #onList = ({ wish }: CaseListEvent) => {
    if (wish === 'more') void this.#loadMore();
    else if (wish === 'retry') void this.#reload();
    else if (wish === 'clear') {
      this.#narrow({ ...NO_CASE_FILTER, view: this.filter.view, order: this.filter.order });
      this.filters?.focusView();
    } else {
      this.cursor = wish.pick;
      this.#inbox.selection.toggle(wish.pick);
    }
  };

  readonly #onExport = async () => {
    this.isExporting = true;
    const { filter, me, words, session } = this;
    const saying = await exportShown({ filter, me, words, holder: session.holder }).finally(
      () => (this.isExporting = false),
    );
    if (saying) this.tell(saying);
    else this.onSignedOut();
  };

  /** Each filter is a place that the way back leads to; what is searched for is in no address. */
  #narrow(change: Partial<CaseFilter>, how: GoEvent['how'] = 'push') {
    this.dispatchEvent(new GoEvent({ filter: { ...this.filter, ...change } }, how));
  }

  #select(numbers: readonly string[]) {
    this.#inbox.selection.only(numbers);
    void this.#catchFocus();
  }

  /** Puts the focus into the list where what had it is gone. */
  async #catchFocus() {
    await this.updateComplete;
    if (isFocusLost()) await this.focusCursor();
  }

  /** Shows more of the list and goes on at what came. */
  async #loadMore() {
    const first = await this.#inbox.loadMore();
    if (first === undefined) this.#tellFailed();
    if (first == null) return;
    this.cursor = first;
    await this.updateComplete;
    if (isFocusLost() || this.rows?.matches(':focus-within')) await this.focusCursor();
  }

  async #reload() {
    await this.#inbox.load();
    await (this.cases.length > 0 ? this.focusCursor() : this.filters?.focusView());
  }

  /** Reads what could not be read; in vain, that is said again. */
  async #catchUp() {
    await this.#inbox.catchUp();
    if (this.#inbox.unread.size > 0) this.#tellFailed();
    else await this.#catchFocus();
  }

  #tellFailed() {
    this.tell({ text: this.words.cases.inbox.failed, isTrouble: true });
  }

  readonly tell = (saying: Saying) => this.#say('console-toast', saying);

  #say(name: string, detail?: Saying) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const sameFilter = (a: CaseFilter, b: CaseFilter): boolean => JSON.stringify(a) === JSON.stringify(b);
