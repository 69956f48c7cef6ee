import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { SessionInfo } from '../api/session.js';
import { CaseController } from '../cases/case-controller.js';
import { type CaseFilter, NO_CASE_FILTER } from '../cases/case-filter.js';
import { knownPeople } from '../cases/known-people.js';
import type { HandlerChange, Draft } from '../composer/change-fields.js';
import { changeBody } from '../composer/change-fields.js';
import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import type { CaseKey } from './case-key.js';
import { CaseKeysController } from './case-keys-controller.js';
import type { Answer, Sign } from './act.js';
import type { CaseViewElement, CaseWish } from './case-view-element.js';
import { GoEvent } from './go-event.js';
import type { ChangedEvent, InboxListElement } from './inbox-list-element.js';
import { inboxStyles } from './inbox.styles.js';
import { panes } from './panes.styles.js';
import type { Saying } from './toast-element.js';

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
  @query('console-inbox-list') private readonly list!: InboxListElement | null;
  @query('console-case-view') private readonly view!: CaseViewElement | null;

  #staysInList = false;
  readonly #case = new CaseController(this, {
    onSignedOut: () => this.#say('console-expired'),
    onRead: (found) => this.list?.put(found),
  });

  constructor() {
    super();
    new CaseKeysController(this, (key, event) => this.#onKey(key, event));
  }

  /** Takes note of records that arrived live. */
  async onArrived(records: readonly RegisterRecord[]) {
    const isMeant = records.some(({ number }) => number === this.number);
    await Promise.all([this.list?.onArrived(records), isMeant ? this.#case.refresh() : null]);
  }

  get #me(): string | null {
    return this.session.name ?? (this.handler || null);
  }

  get #canHandle(): boolean {
    return this.session.scope !== 'read';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const isBack = changed.get('isOffline') === true && !this.isOffline;
    if (isBack && this.#case.hasFailed) void this.#case.refresh();
    if (!changed.has('number')) return;
    void this.#case.open(this.number);
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
        ${this.#renderList()} ${reading ? html`<div class="pane case">${this.#renderCase()}</div>` : nothing}
      </div>
    </main>`;
  }

  #renderList() {
    return html`<console-inbox-list
      class="pane list"
      .words=${this.words}
      .session=${this.session}
      .me=${this.#me}
      .handler=${this.handler}
      .canHandle=${this.#canHandle}
      .filter=${this.filter}
      .number=${this.number}
      .isOffline=${this.isOffline}
      .nowMs=${this.nowMs}
      .sign=${this.sign}
      @console-listed=${() => this.requestUpdate()}
      @console-changed=${({ numbers }: ChangedEvent) => {
        if (numbers.includes(this.number ?? '')) void this.#case.refresh();
      }}
    ></console-inbox-list>`;
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
      .people=${this.#people}
      .categories=${this.list?.categoriesOf(found?.site ?? '') ?? new Map<string, undefined>()}
      .nowMs=${this.nowMs}
      .act=${this.#act}
      @console-case=${(event: Event & { wish: CaseWish }) => this.#onCase(event.wish)}
    ></console-case-view>`;
  }

  /** Whom a case can be assigned to. */
  get #people(): Actor[] {
    const { handler, list, session } = this;
    const found = this.#case.found ?? null;
    return knownPeople({
      cases: list?.cases ?? [],
      found,
      me: this.#me,
      handler,
      colleagues: session.colleagues ?? [],
      sites: found ? [found.site] : [],
    });
  }

  #open(number: string | null, how: 'push' | 'replace') {
    this.dispatchEvent(new GoEvent({ case: number }, how));
  }

  /** Makes a change of the open case, signed. */
  readonly #act = async (version: number, change: HandlerChange, draft: Draft): Promise<Answer> => {
    const signed = await this.sign();
    if (!signed) return { is: 'cancelled' };
    const to = draft.to || signed.by?.id || this.#me || '';
    const body = changeBody(change, { ...draft, to }, { people: this.#people, by: signed.by });
    const acted = await this.#case.act(version, body);
    if (acted.is === 'done') this.#tell({ text: this.words.cases.composer.done[change] });
    return acted;
  };

  #onCase(wish: CaseWish) {
    if (wish === 'close') this.#open(null, 'push');
    else if (wish === 'retry') void this.#retry();
    else this.#step(wish === 'next' ? 1 : -1, false);
  }

  async #retry() {
    await this.#case.refresh();
    if (this.#case.hasFailed) this.#tell({ text: this.words.detail.failed, isTrouble: true });
    else await this.view?.focusHeading();
  }

  #step(by: 1 | -1, staysInList: boolean) {
    const isFirst = staysInList && !this.list?.hasRowFocus && this.number === null;
    const next = this.list?.step(isFirst ? 0 : by) ?? null;
    if (next === null) return;
    if (this.number !== null && next !== this.number) {
      this.#staysInList = staysInList;
      this.#open(next, 'replace');
    } else if (staysInList) void this.updateComplete.then(() => this.list?.focusCursor());
  }

  #onKey(key: CaseKey, event: KeyboardEvent): boolean {
    const isInCase = event.composedPath().some((node) => node === this.view);
    if (key === 'search') this.list?.focusSearch();
    else if (key === 'keys') this.#say('console-shortcuts');
    else if (key === 'fresh') void this.list?.showFresh();
    else if (key === 'next' || key === 'previous') this.#step(key === 'next' ? 1 : -1, !isInCase);
    else if (key === 'select') this.list?.toggle();
    else if (key === 'acknowledge') {
      if (!this.list?.hasSelection && this.number !== null) void this.view?.quick('acknowledged');
      else void this.list?.acknowledge();
    } else if (key === 'assigned' && (this.list?.hasSelection || this.number === null)) void this.list?.assign();
    else if (this.number === null) return false;
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
