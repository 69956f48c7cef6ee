import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Filter } from '../reading/filter-records.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import type { SearchEvent, SearchFieldElement } from './search-field-element.js';

/** The list is to be narrowed in another way. */
export class FilterEvent extends Event {
  constructor(readonly change: Partial<Pick<Filter, 'site' | 'text'>>) {
    super('console-filter', { bubbles: true, composed: true });
  }
}

/**
 * Search in the text, choice of the site, and how much of the register this covers.
 *
 * @tag console-filter-bar
 * @event {FilterEvent} console-filter - The reader narrowed or widened the list.
 */
export class FilterBarElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      search {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
      }
      console-search-field {
        flex: 0 1 20rem;
        min-inline-size: 9rem;
      }
      select.field {
        max-inline-size: 12rem;
        cursor: pointer;
      }
      .scope {
        margin-inline-start: auto;
        color: var(--muted);
        white-space: nowrap;
      }
      @media (max-width: 40rem) {
        console-search-field {
          flex: 1 1 9rem;
        }
        .scope {
          margin: 0;
          inline-size: 100%;
          font-size: 0.8125rem;
        }
        .scope:empty {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) filter!: Filter;
  /** Sites to choose from. */
  @property({ attribute: false }) sites: readonly string[] = [];
  /** What the list covers, in words; empty for the whole register. */
  @property({ attribute: false }) scope = '';
  @query('console-search-field') private readonly search!: SearchFieldElement;

  /** Puts the focus into the search field. */
  focusSearch() {
    this.search.focus();
  }

  protected override render() {
    const { list } = this.words;
    const { site, text } = this.filter;
    return html`<search>
      <console-search-field
        label=${list.search}
        .text=${text}
        @console-search=${(event: SearchEvent) => this.#change({ text: event.text })}
      ></console-search-field>
      <select class="field" aria-label=${list.site} @change=${this.#pickSite}>
        <option value="" .selected=${live(site === null)}>${list.allSites}</option>
        ${this.sites.map((name) => html`<option value=${name} .selected=${live(name === site)}>${name}</option>`)}
      </select>
      <span class="scope" role="status">${this.scope}</span>
    </search>`;
  }

  readonly #pickSite = (event: Event) => {
    this.#change({ site: (event.currentTarget as HTMLSelectElement).value || null });
  };

  #change(change: FilterEvent['change']) {
    this.dispatchEvent(new FilterEvent(change));
  }
}
