import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { WorkingCalendar } from '../../../src/cases/working-time.js';
import { nextClock } from '../cases/case-clock.js';
import type { WholeCase } from '../cases/case-types.js';
import type { Draft, HandlerChange } from '../composer/change-fields.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { headingOf } from '../reading/heading-of.js';
import type { Words } from '../words/words.js';
import type { Act } from './act.js';
import { base } from './base.styles.js';
import { caseViewStyles } from './case-view.styles.js';
import { clockView, stateView } from './case-words.js';
import { caseStyles } from './case.styles.js';
import type { ComposerElement } from './composer-element.js';
import { icon } from './icons.js';
import { kindColours } from './kind.styles.js';
import type { TimelineElement } from './timeline-element.js';

/** Where somebody wants to go from a case. */
export type CaseWish = 'close' | 'next' | 'previous' | 'retry';

/** Somebody leaves the case, or wants it read again. */
export class CaseEvent extends Event {
  constructor(readonly wish: CaseWish) {
    super('console-case', { bubbles: true, composed: true });
  }
}

/**
 * One case with all that happened to it, and everything that can be done about it.
 *
 * @tag console-case-view
 * @event {CaseEvent} console-case - Somebody leaves the case, or wants it read again.
 */
export class CaseViewElement extends LitElement {
  static override readonly styles = [base, kindColours, caseStyles, caseViewStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) number = '';
  /** `null` if there is no such case, `undefined` while it is being read. */
  @property({ attribute: false }) found: WholeCase | null | undefined;
  @property({ type: Boolean }) hasFailed = false;
  /** When the case's site works; `null` for around the clock. */
  @property({ attribute: false }) calendar: WorkingCalendar | null = null;
  /** Id of the signed-in user. */
  @property({ attribute: false }) me: string | null = null;
  /** What they are called. */
  @property({ attribute: false }) handler = '';
  @property({ type: Boolean }) canHandle = false;
  @property({ attribute: false }) people: readonly Actor[] = [];
  /** What cases of its site are about, each with what people saw it called, where that is known. */
  @property({ attribute: false }) categories: ReadonlyMap<string, string | undefined> = new Map();
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @property({ attribute: false }) act: Act = async () => ({ is: 'cancelled' });
  @query('h2') private readonly heading!: HTMLElement | null;
  @query('p.missing, .missing button') private readonly missing!: HTMLElement | null;
  @query('console-composer') private readonly composer!: ComposerElement | null;
  @query('console-timeline') private readonly timeline!: TimelineElement | null;
  #wantsFocus = false;
  /** The case as it was when its news were brought into view. */
  #shown: Pick<WholeCase, 'number' | 'version'> | null = null;

  /** Puts the focus on the heading, as soon as there is one, or on what is said in its place. */
  async focusHeading() {
    this.#wantsFocus = true;
    await this.updateComplete;
    this.#takeFocus();
  }

  /** Opens the form of a change, if it may be made. */
  compose(change: HandlerChange) {
    this.composer?.open(change);
  }

  /** Makes a change at once, without words. If the case has changed meanwhile, the composer says so. */
  async quick(change: 'acknowledged' | 'assigned', draft: Draft = {}) {
    const { number } = this;
    const wasHere = this.#hasFocusWithin('.quick');
    await this.composer?.make(change, draft);
    await this.updateComplete;
    if (wasHere && number === this.number && isFocusLost()) this.heading?.focus({ preventScroll: true });
  }

  #hasFocusWithin(selector: string): boolean {
    const focused = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
    return focused?.closest(selector) != null;
  }

  protected override willUpdate() {
    // A case that could not be read may be read at last by itself, as when the connection is back.
    this.#wantsFocus ||= this.#hasFocusWithin('.missing');
  }

  protected override updated() {
    this.#takeFocus();
    this.#showNews(this.found ?? null);
  }

  /** Brings what is new into view when a case is opened, and when whoever reads it has changed it: others' changes leave the view where it is. */
  #showNews(found: WholeCase | null) {
    const data = found?.steps.at(-1)?.event.data;
    const isOwn = data !== undefined && 'by' in data && data.by.id === this.me;
    const isOther = found?.number !== this.#shown?.number;
    if (found && isOther) void this.timeline?.showNews();
    else if (isOwn && found?.version !== this.#shown?.version) void this.timeline?.showLast();
    this.#shown = found;
  }

  protected override render() {
    const { found } = this;
    return html`${this.#renderNav()} ${this.#renderStale()}
    ${found ? this.#renderCase(found) : found === null || this.hasFailed ? this.#renderMissing() : this.#renderBones()}`;
  }

  #renderNav() {
    const { view } = this.words.cases;
    const { detail } = this.words;
    const button = (wish: CaseWish, shape: 'up' | 'down' | 'close', name: string, key: string) =>
      html`<button
        class="button quiet icon ${wish === 'close' ? 'shut' : ''}"
        title="${name} (${key})"
        aria-label=${name}
        @click=${() => this.#wish(wish)}
      >
        ${icon(shape)}
      </button>`;
    return html`<nav aria-label=${this.number}>
      <button class="button quiet back" @click=${() => this.#wish('close')}>
        ${icon('back')}<span>${view.back}</span>
      </button>
      <span class="number">${this.number}</span>
      <console-copy-button
        compact
        .text=${this.number}
        label=${detail.copyNumber}
        done=${detail.copied}
      ></console-copy-button>
      <span class="gap"></span>
      <button
        class="button quiet icon print"
        title=${view.print}
        aria-label=${view.print}
        @click=${() => window.print()}
      >
        ${icon('print')}
      </button>
      ${button('previous', 'up', view.previous, 'k')} ${button('next', 'down', view.next, 'j')}
      ${button('close', 'close', view.close, 'Esc')}
    </nav>`;
  }

  /** Says that what is shown could not be read again. */
  #renderStale() {
    const { inbox, view } = this.words.cases;
    const isStale = Boolean(this.found) && this.hasFailed;
    return html`<div class=${isStale ? 'stale' : ''}>
      ${isStale ? icon('clock') : nothing}<span role="status">${isStale ? view.stale : nothing}</span>
      ${isStale ? html`<button class="button" @click=${() => this.#wish('retry')}>${inbox.retry}</button>` : nothing}
    </div>`;
  }

  #renderHeader(found: WholeCase) {
    const { words } = this;
    const clock = nextClock(found, this.nowMs, this.calendar);
    return html`<header>
      <h2 id="heading" tabindex="-1" dir="auto">${headingOf(found)}</h2>
      <span class="kind kind-${found.kind}">${icon(found.kind)}${words.kinds[found.kind]}</span>
      ${stateView(found.state, words)} ${clock ? clockView(clock, words) : nothing}
      ${found.isWithdrawn ? html`<span class="withdrawn">${words.cases.inbox.withdrawn}</span>` : nothing}
      ${this.#renderQuick(found)}
    </header>`;
  }

  #renderCase(found: WholeCase) {
    const { words } = this;
    const { view } = words.cases;
    return html`<article aria-labelledby="heading">
        ${this.#renderHeader(found)}
        <div class="scroll">
          <console-timeline
            role="region"
            tabindex="0"
            aria-label=${view.timeline}
            .words=${words}
            .steps=${found.steps}
            .nowMs=${this.nowMs}
          ></console-timeline>
          <console-case-properties
            role="region"
            tabindex="0"
            aria-label=${view.properties}
            .words=${words}
            .found=${found}
            .calendar=${this.calendar}
            .nowMs=${this.nowMs}
          ></console-case-properties>
        </div>
      </article>
      <console-composer
        .words=${words}
        .found=${found}
        .me=${this.me}
        .handler=${this.handler}
        .canHandle=${this.canHandle}
        .people=${this.people}
        .categories=${this.categories}
        .act=${this.act}
      ></console-composer>`;
  }

  #renderQuick({ allowed, assignedTo }: WholeCase) {
    if (!this.canHandle) return nothing;
    const { inbox, view } = this.words.cases;
    const canAcknowledge = allowed.includes('acknowledged');
    const canTake = allowed.includes('assigned') && assignedTo?.id !== this.me;
    if (!canAcknowledge && !canTake) return nothing;
    const take = () => this.quick('assigned', { to: this.me ?? '' });
    return html`<span class="quick">
      ${canTake ? html`<button class="button" @click=${take}>${icon('person')}${view.takeIt}</button>` : nothing}
      ${
        canAcknowledge
          ? html`<button class="button primary" @click=${() => this.quick('acknowledged')}>
              ${icon('check')}${inbox.acknowledge}
            </button>`
          : nothing
      }
    </span>`;
  }

  #renderMissing() {
    const { view, inbox } = this.words.cases;
    if (this.found === null) return html`<p class="missing" role="status" tabindex="-1">${view.missing}</p>`;
    return html`<div class="missing">
      <p role="alert">${view.failed}</p>
      <button class="button" @click=${() => this.#wish('retry')}>${inbox.retry}</button>
    </div>`;
  }

  #renderBones() {
    return html`<p class="hidden-text" role="status">${this.words.cases.view.loading}</p>
      <div class="bones" aria-hidden="true"><span></span><span></span><span></span><span></span></div>`;
  }

  #takeFocus() {
    const target = this.heading ?? this.missing;
    if (!this.#wantsFocus || !target) return;
    this.#wantsFocus = false;
    target.focus({ preventScroll: true });
  }

  #wish(wish: CaseWish) {
    this.dispatchEvent(new CaseEvent(wish));
  }
}
