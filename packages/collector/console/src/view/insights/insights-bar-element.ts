import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type FiguresFilter, LAST_MONTH, SPANS } from '../../insights/figures-filter.js';
import type { Words } from '../../words/words.js';
import { base } from '../base.styles.js';
import { caseFilterBarStyles } from '../case-filter-bar.styles.js';

/** Other figures are wanted. */
export class FiguresFilterEvent extends Event {
  constructor(readonly change: Partial<FiguresFilter>) {
    super('console-figures-filter', { bubbles: true, composed: true });
  }
}

/**
 * Span and site of the figures.
 *
 * @tag console-insights-bar
 * @event {FiguresFilterEvent} console-figures-filter - Somebody chose another span or site.
 */
export class InsightsBarElement extends LitElement {
  static override readonly styles = [
    base,
    caseFilterBarStyles,
    css`
      :host {
        container-type: normal;
      }
      search {
        padding: 0;
      }
      select {
        max-inline-size: 12rem;
        cursor: pointer;
      }
      select.set {
        border-color: var(--accent);
        color: var(--accent);
        font-weight: 550;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) filter: FiguresFilter = LAST_MONTH;
  /** Sites to choose from. */
  @property({ attribute: false }) sites: readonly string[] = [];

  protected override render() {
    const { insights, list } = this.words;
    const { days, site } = this.filter;
    return html`<search aria-label=${insights.insights}>
      <div class="views" role="group" aria-label=${insights.span}>
        ${SPANS.map(
          (each) =>
            html`<button aria-pressed=${each === days} @click=${() => this.#choose({ days: each })}>
              ${insights.days[each]}
            </button>`,
        )}
      </div>
      ${
        this.sites.length > 1 || site !== null
          ? html`<select class="field ${site === null ? '' : 'set'}" aria-label=${list.site} @change=${this.#pickSite}>
              <option value="" .selected=${live(site === null)}>${list.allSites}</option>
              ${this.#choices().map(
                (each) => html`<option value=${each} .selected=${live(each === site)}>${each}</option>`,
              )}
            </select>`
          : nothing
      }
    </search>`;
  }

  /** An address may name a site that there is no longer: what it said then still counts. */
  #choices(): readonly string[] {
    const { site } = this.filter;
    return site === null || this.sites.includes(site) ? this.sites : [...this.sites, site];
  }

  readonly #pickSite = (event: Event) => {
    this.#choose({ site: (event.currentTarget as HTMLSelectElement).value || null });
  };

  #choose(change: Partial<FiguresFilter>) {
    this.dispatchEvent(new FiguresFilterEvent(change));
  }
}
