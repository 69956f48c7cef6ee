import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SessionInfo } from '../api/session.js';
import { CaseController } from '../cases/case-controller.js';
import { type CaseFilter, isCaseFilterNarrowed, NO_CASE_FILTER } from '../cases/case-filter.js';
import { InboxController } from '../cases/inbox-controller.js';
import { knownPeople } from '../cases/known-people.js';
import { placeBeside, placeIn } from '../cases/list-place.js';
import { whatWasAcknowledged } from '../cases/what-was-acknowledged.js';
import type { HandlerChange, Draft } from '../composer/change-fields.js';
import { changeBody } from '../composer/change-fields.js';
import { writeAddress } from '../page/address.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import type { CaseFilterBarElement, CaseFilterEvent } from './case-filter-bar-element.js';
import type { CaseKey } from './case-key.js';
import { CaseKeysController } from './case-keys-controller.js';
import type { CaseListElement, CaseListEvent } from './case-list-element.js';
import type { Answer } from './act.js';
import type { CaseViewElement, CaseWish } from './case-view-element.js';
import { GoEvent } from './go-event.js';
import { inboxBars } from './inbox-bars.js';
import { inboxStyles } from './inbox.styles.js';
import { panes } from './panes.styles.js';
import type { Saying } from './toast-element.js';

/** Asks who signs a change; `undefined` if the person cancels. */
export type Sign = () => Promise<{ by: Actor | null } | undefined>;

/**
 * The inbox: what is waiting, and the case that is open beside it.
 *
 * @tag console-inbox
 * @event {GoEvent} console-go - Another case or another filter.
 * @event console-toast - A sentence to be said in passing.
 * @event console-shortcuts - The keys are to be shown.
 * @event console-expired - The session is over.
 */
export class InboxViewElement extends LitElement {
  static override readonly styles = [base, panes, inboxStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) session!: SessionInfo;
  /** Name that signs changes; empty for none. */
  @property({ attribute: false }) handler = '';
  @property({ attribute: false }) filter: CaseFilter = NO_CASE_FILTER;
  /** Number of the case that is open. */
  @property({ attribute: false }) number: string | null = null;
  @property({ type: Boolean }) isOffline = false;
  /** Whether nothing has ever reached the collector. */
  @property({ type: Boolean }) isEmptyRegister = false;
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @property({ attribute: false }) sign: Sign = async () => undefined;
  @state() private cursor: string | null = null;
  @query('console-case-list') private readonly list!: CaseListElement | null;
  @query('console-case-view') private readonly view!: CaseViewElement | null;
  @query('console-case-filter-bar') private readonly filters!: CaseFilterBarElement | null;

  #staysInList = false;
  readonly #inbox = new InboxController(this, { onSignedOut: () => this.#say('console-expired') });
  readonly #case = new CaseController(this, {
    onSignedOut: () => this.#say('console-expired'),
    onRead: (found) => this.#inbox.put(found),
  });

  constructor() {
    super();
    new CaseKeysController(this, (key, event) => this.#onKey(key, event));
  }

  /** Takes note of records that arrived live. */
  async onArrived(records: readonly RegisterRecord[]) {
    const isMeant = records.some(({ number }) => number === this.number);
    await Promise.all([this.#inbox.onArrived(records), isMeant ? this.#case.refresh() : null]);
  }

  get #me(): string | null {
    return this.session.name ?? (this.handler || null);
  }

  get #canHandle(): boolean {
    return this.session.scope !== 'read';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const isMine = this.filter.view === 'mine' && this.#inbox.me !== this.#me;
    this.#inbox.me = this.#me;
    if ((changed.has('filter') && !sameFilter(this.filter, this.#inbox.filter)) || !this.hasUpdated || isMine)
      void this.#inbox.load(this.filter);
    if (changed.get('isOffline') === true && !this.isOffline) this.#tryAgain();
    if (!changed.has('number')) return;
    void this.#case.open(this.number);
    if (this.number !== null) this.cursor = this.number;
    if (!this.hasUpdated) return;
    const goesToCase = this.number !== null && !this.#staysInList;
    void this.updateComplete.then(() => (goesToCase ? this.view?.focusHeading() : this.list?.focusCursor()));
    this.#staysInList = false;
  }

  protected override firstUpdated() {
    void (this.number === null ? this.list?.focusList() : this.view?.focusHeading());
  }

  protected override render() {
    const reading = this.number !== null;
    if (this.isEmptyRegister && !reading)
      return html`<main>
        <console-empty-register .words=${this.words} origin=${location.origin}></console-empty-register>
      </main>`;
    return html`<main class=${reading ? 'reading' : ''}>
      <div class="panes ${reading ? 'split' : ''}">
        <div class="pane list">${this.#renderHead()}${this.#renderList()}</div>
        ${reading ? html`<div class="pane case">${this.#renderCase()}</div>` : nothing}
      </div>
    </main>`;
  }

  #renderHead() {
    const { words } = this;
    const { cases, fresh, selected, counts } = this.#inbox;
    const categories = cases.flatMap(({ category }) => (category ? [category] : []));
    return html`<div class="head">
      <console-case-filter-bar
        .words=${words}
        .filter=${this.filter}
        .counts=${counts}
        .sites=${this.session.sites.map(({ id }) => id)}
        .categories=${categories}
        @console-case-filter=${(event: CaseFilterEvent) => this.#narrow(event.change)}
      ></console-case-filter-bar>
      ${inboxBars({
        words,
        isOffline: this.isOffline,
        shown: cases.length,
        selected: selected.size,
        isAcknowledging: this.#inbox.isAcknowledging,
        fresh: fresh.size,
        acknowledge: () => this.#acknowledge(),
        selectAll: () => this.#select(cases.map(({ number }) => number)),
        unselect: () => this.#select([]),
        showFresh: () => this.#showFresh(),
      })}
    </div>`;
  }

  #renderList() {
    const { cases, state: stage, hasMore, isLoadingMore, selected } = this.#inbox;
    return html`<console-case-list
      .words=${this.words}
      .cases=${cases}
      .sites=${this.session.sites}
      .state=${stage}
      .open=${this.number}
      .cursor=${this.#place}
      .selected=${selected}
      .canSelect=${this.#canHandle}
      .hasMore=${hasMore}
      .isLoadingMore=${isLoadingMore}
      .view=${this.filter.view}
      .isNarrowed=${isCaseFilterNarrowed(this.filter)}
      .nowMs=${this.nowMs}
      .hrefOf=${this.#hrefOf}
      @console-case-list=${this.#onList}
    ></console-case-list>`;
  }

  #renderCase() {
    const { found, hasFailed } = this.#case;
    const site = this.session.sites.find(({ id }) => id === found?.site);
    return html`<console-case-view
      .words=${this.words}
      .number=${this.number}
      .found=${found}
      .hasFailed=${hasFailed}
      .calendar=${site?.calendar ?? null}
      .me=${this.#me}
      .handler=${this.handler || this.session.name || ''}
      .canHandle=${this.#canHandle}
      .people=${knownPeople(this.#inbox.cases, found ?? null, this.#me, this.handler)}
      .nowMs=${this.nowMs}
      .act=${this.#act}
      @console-case=${(event: Event & { wish: CaseWish }) => this.#onCase(event.wish)}
    ></console-case-view>`;
  }

  readonly #hrefOf = (number: string): string =>
    writeAddress({ place: 'cases', record: null, case: number, filter: this.filter });

  /** Number of the row that keys act on. */
  get #place(): string | null {
    return placeIn(this.#inbox.cases, this.cursor);
  }

  #narrow(change: Partial<CaseFilter>) {
    this.dispatchEvent(new GoEvent({ filter: { ...this.filter, ...change } }, 'replace'));
  }

  async #showFresh() {
    await this.#inbox.load();
    this.cursor = this.#inbox.cases[0]?.number ?? null;
    this.renderRoot.querySelector('.list')?.scrollTo({ top: 0 });
    await this.list?.focusCursor();
  }

  #select(numbers: readonly string[]) {
    this.#inbox.select(numbers);
    void this.#catchFocus();
  }

  /** Puts the focus into the list where what had it is gone. */
  async #catchFocus() {
    await this.updateComplete;
    if (isFocusLost()) await this.list?.focusCursor();
  }

  /** Shows more of the list and goes on at what came. */
  async #loadMore() {
    const first = await this.#inbox.loadMore();
    if (first === undefined) this.#tell({ text: this.words.cases.inbox.failed, isTrouble: true });
    if (first == null) return;
    this.cursor = first;
    await this.updateComplete;
    if (isFocusLost() || this.list?.matches(':focus-within')) await this.list?.focusCursor();
  }

  /** Reads what could not be read while the collector did not answer. */
  #tryAgain() {
    if (this.#inbox.state === 'failed') void this.#inbox.load();
    if (this.#case.hasFailed) void this.#case.refresh();
  }

  async #reload() {
    await this.#inbox.load();
    await (this.#inbox.cases.length > 0 ? this.list?.focusCursor() : this.filters?.focusView());
  }

  #open(number: string | null, how: 'push' | 'replace') {
    this.dispatchEvent(new GoEvent({ case: number }, how));
  }

  /** Makes a change of the open case, signed. */
  readonly #act = async (version: number, change: HandlerChange, draft: Draft): Promise<Answer> => {
    const signed = await this.sign();
    if (!signed) return { is: 'cancelled' };
    const people = knownPeople(this.#inbox.cases, this.#case.found ?? null, this.#me, this.handler);
    const to = draft.to || signed.by?.id || this.#me || '';
    const body = changeBody(change, { ...draft, to }, { people, by: signed.by });
    const acted = await this.#case.act(version, body);
    if (acted.is === 'done') this.#tell({ text: this.words.cases.composer.done[change] });
    return acted;
  };

  /** Acknowledges what is selected, or else the row that the focus is on. */
  async #acknowledge() {
    const numbers = this.#inbox.selected.size > 0 ? [...this.#inbox.selected] : [this.#place ?? ''];
    if (!this.#canHandle) return this.#tell({ text: this.words.cases.composer.readOnly, isTrouble: true });
    const signed = await this.sign();
    if (!signed) return;
    try {
      const acknowledged = await this.#inbox.acknowledge(numbers, signed.by);
      if (!acknowledged) return;
      this.#tell(whatWasAcknowledged(acknowledged, this.words));
      void this.#catchFocus();
      if (numbers.includes(this.number ?? '')) await this.#case.refresh();
    } catch {
      this.#say('console-expired');
    }
  }

  readonly #onList = ({ wish }: CaseListEvent) => {
    if (wish === 'more') void this.#loadMore();
    else if (wish === 'retry') void this.#reload();
    else if (wish === 'clear') {
      this.#narrow({ ...NO_CASE_FILTER, view: this.filter.view, order: this.filter.order });
      this.filters?.focusView();
    } else {
      this.cursor = wish.pick;
      this.#inbox.toggle(wish.pick);
    }
  };

  #onCase(wish: CaseWish) {
    if (wish === 'close') this.#open(null, 'push');
    else if (wish === 'retry') void this.#case.refresh().then(() => this.view?.focusHeading());
    else this.#step(wish === 'next' ? 1 : -1, false);
  }

  #step(by: 1 | -1, staysInList: boolean) {
    const isFirst = staysInList && !this.list?.hasRowFocus && this.number === null;
    const next = placeBeside(this.#inbox.cases, this.cursor, isFirst ? 0 : by);
    if (next === null) return;
    this.cursor = next;
    if (this.number !== null && next !== this.number) {
      this.#staysInList = staysInList;
      this.#open(next, 'replace');
    } else if (staysInList) void this.updateComplete.then(() => this.list?.focusCursor());
  }

  #onKey(key: CaseKey, event: KeyboardEvent): boolean {
    const isInCase = event.composedPath().some((node) => node === this.view);
    if (key === 'search') this.filters?.focusSearch();
    else if (key === 'keys') this.#say('console-shortcuts');
    else if (key === 'fresh') void (this.#inbox.fresh.size > 0 && this.#showFresh());
    else if (key === 'next' || key === 'previous') this.#step(key === 'next' ? 1 : -1, !isInCase);
    else if (key === 'select') {
      const number = this.#place;
      if (number !== null && this.#canHandle) this.#inbox.toggle(number);
    } else if (key === 'acknowledge') {
      if (this.#inbox.selected.size === 0 && this.number !== null) void this.view?.quick('acknowledged');
      else void this.#acknowledge();
    } else if (this.number === null) return false;
    else if (key === 'close') this.#open(null, 'push');
    else void this.view?.compose(key);
    return true;
  }

  #tell(saying: Saying) {
    this.#say('console-toast', saying);
  }

  #say(name: string, detail?: Saying) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const sameFilter = (a: CaseFilter, b: CaseFilter): boolean => JSON.stringify(a) === JSON.stringify(b);
