import { CASE_STATES, DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ViewCounts } from '../api/cases-api.js';
import {
  CASE_VIEWS,
  type CaseFilter,
  type CaseView,
  isCaseFilterNarrowed,
  NO_CASE_FILTER,
} from '../cases/case-filter.js';
import { MAX_SEARCH, orderOf, ordersOf } from '../cases/case-query.js';
import { categoryName } from '../reading/category-name.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { ByKeys } from './by-keys.js';
import { caseFilterBarStyles } from './case-filter-bar.styles.js';
import { icon } from './icons.js';
import { type SearchEvent, type SearchFieldElement, TYPING_MS } from './search-field-element.js';

/** The inbox is to be narrowed in another way. */
export class CaseFilterEvent extends Event {
  /** @param isAgain Whether it is the same as the last time that is changed, and no step of its own on the way back. */
  constructor(
    readonly change: Partial<CaseFilter>,
    readonly isAgain: boolean,
  ) {
    super('console-case-filter', { bubbles: true, composed: true });
  }
}

/** The collector counts no further what is overdue. */
const MOST_OVERDUE = 10_000;

/** What the filter shows is wanted as a file. */
export class CaseExportEvent extends Event {
  constructor() {
    super('console-case-export', { bubbles: true, composed: true });
  }
}

type Choice = readonly [value: string, text: string];

/**
 * Views of the inbox with how many cases each has, search, filters and order.
 *
 * @tag console-case-filter-bar
 * @event {CaseFilterEvent} console-case-filter - Somebody narrowed or widened the list.
 * @event {CaseExportEvent} console-case-export - Somebody wants what the filter shows as a file.
 */
export class CaseFilterBarElement extends LitElement {
  static override readonly styles = [base, caseFilterBarStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) filter: CaseFilter = NO_CASE_FILTER;
  @property({ attribute: false }) counts: ViewCounts = {};
  /** Sites to choose from. */
  @property({ attribute: false }) sites: readonly string[] = [];
  /** Categories that cases have, besides the usual ones. */
  @property({ attribute: false }) categories: readonly string[] = [];
  /** What people saw categories called, as far as it is known. */
  @property({ attribute: false }) shown: ReadonlyMap<string, string> = new Map();
  /** Whether a file is being made. */
  @property({ type: Boolean }) isExporting = false;
  @state() private isOpen = false;
  @query('console-search-field') private readonly search!: SearchFieldElement;

  readonly #byKeys = new ByKeys();

  /** Puts the focus into the search field. */
  focusSearch() {
    this.search.focus();
  }

  /** Puts the focus on the view that is chosen. */
  focusView() {
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  protected override willUpdate() {
    if (!this.hasUpdated) this.isOpen = this.#narrowedBy() > 0;
  }

  protected override render() {
    const { inbox } = this.words.cases;
    const by = this.#narrowedBy();
    return html`<search aria-label=${inbox.filters}>
      <div class="views" role="group" aria-label=${inbox.title}>
        ${CASE_VIEWS.map((view) => this.#renderView(view))}
      </div>
      <console-search-field
        label=${inbox.search}
        .text=${this.filter.text}
        .maxLength=${MAX_SEARCH}
        .pauseMs=${TYPING_MS}
        @console-search=${({ text }: SearchEvent) => this.#change({ text })}
      ></console-search-field>
      <button
        class="button quiet toggle"
        aria-expanded=${this.isOpen}
        aria-controls="filters"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('filter')}<span>${inbox.filters}</span>${by > 0 ? html`<span class="badge">${by}</span>` : nothing}
      </button>
      <div
        class="filters"
        id="filters"
        ?hidden=${!this.isOpen}
        @keydown=${this.#byKeys.hear}
        @pointerdown=${this.#byKeys.hear}
        @focusout=${this.#byKeys.hear}
      >
        ${this.#renderFilters()}
      </div>
    </search>`;
  }

  #renderView(view: CaseView) {
    const { words } = this;
    const pick = () => this.#change({ view, state: null });
    return html`<button class=${view} aria-pressed=${view === this.filter.view} @click=${pick}>
      ${words.cases.views[view]}${view === 'mine' ? nothing : this.#renderCount(view, this.counts[view])}
    </button>`;
  }

  #renderCount(view: CaseView, count: number | undefined) {
    if (count === undefined) return nothing;
    const more = view === 'overdue' && count >= MOST_OVERDUE ? '+' : '';
    const [full, rough] = [this.words.count(count), this.words.roughCount(count)];
    return html`<span class="count ${count > 0 ? 'some' : ''}"
      ><span class="full">${full}${more}</span><span class="rough">${rough}${more}</span></span
    >`;
  }

  #renderFilters() {
    const { words, filter } = this;
    const { inbox, states, orders } = words.cases;
    const categories = [...new Set([...DEFAULT_CATEGORIES, ...this.categories])];
    const kinds = ['complaint', 'suggestion'] as const;
    return html`${this.#renderSelect(
        'state',
        [inbox.state, inbox.anyState],
        CASE_STATES.map((each) => [each, states[each]]),
      )}
      ${this.#renderSelect(
        'kind',
        [inbox.kind, inbox.anyKind],
        kinds.map((each) => [each, words.kinds[each]]),
      )}
      ${this.#renderSelect(
        'severity',
        [inbox.severity, inbox.anySeverity],
        (['A', 'B', 'C'] as const).map((each) => [each, inbox.severityOf(each)]),
      )}
      ${this.#renderSelect(
        'category',
        [inbox.category, inbox.anyCategory],
        categories.map((each) => [
          each,
          categoryName({ id: each, site: filter.site, shown: this.shown.get(each) }, words),
        ]),
      )}
      ${
        this.sites.length > 1
          ? this.#renderSelect(
              'site',
              [inbox.site, inbox.anySite],
              this.sites.map((each) => [each, each]),
            )
          : nothing
      }
      <select
        class="field"
        aria-label=${inbox.order}
        @change=${this.#onSelect((value) => ({ order: value as CaseFilter['order'] }))}
      >
        ${ordersOf(filter).map(
          (order) =>
            html`<option value=${order} .selected=${live(order === orderOf(filter))}>${orders[order]}</option>`,
        )}
      </select>
      ${
        isCaseFilterNarrowed(filter)
          ? html`<button class="button quiet" @click=${() => this.#clear()}>${inbox.clear}</button>`
          : nothing
      }
      <button
        class="button quiet"
        aria-disabled=${this.isExporting}
        @click=${() => this.isExporting || this.dispatchEvent(new CaseExportEvent())}
      >
        ${icon('download')}${inbox.export}
      </button>`;
  }

  #renderSelect(
    name: 'state' | 'kind' | 'severity' | 'category' | 'site',
    [label, any]: Choice,
    choices: readonly Choice[],
  ) {
    const chosen = this.filter[name];
    const pick = this.#onSelect((value) => ({ [name]: value || null }));
    return html`<select class="field ${chosen === null ? '' : 'set'}" aria-label=${label} @change=${pick}>
      <option value="" .selected=${live(chosen === null)}>${any}</option>
      ${choices.map(
        ([value, text]) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>`;
  }

  /** How many filters are set, besides the view and the words. */
  #narrowedBy(): number {
    const { state: chosen, kind, severity, category, site } = this.filter;
    return [chosen, kind, severity, category, site].filter((value) => value !== null).length;
  }

  #clear() {
    const { view, order } = this.filter;
    this.#change({ ...NO_CASE_FILTER, view, order });
    this.focusView();
  }

  #onSelect(changeTo: (value: string) => Partial<CaseFilter>) {
    return ({ currentTarget }: Event) => {
      const field = currentTarget as HTMLSelectElement;
      this.#change(changeTo(field.value), this.#byKeys.isAgain(field));
    };
  }

  #change(change: Partial<CaseFilter>, isAgain = false) {
    this.dispatchEvent(new CaseFilterEvent(change, isAgain));
  }
}
