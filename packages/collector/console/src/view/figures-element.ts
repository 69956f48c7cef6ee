import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Figures } from '../reading/figures.js';
import { RECORD_KINDS, type RecordKind } from '../reading/record-kind.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';
import { kindColours } from './kind.styles.js';
import { spreadGraphic, spreadStyles } from './spread-graphic.js';

/** A kind was picked to be listed alone, or every kind (`null`). */
export class KindEvent extends Event {
  constructor(readonly kind: RecordKind | null) {
    super('console-kind', { bubbles: true, composed: true });
  }
}

/** Kinds that always have a figure, even when it is 0. */
const ALWAYS: readonly RecordKind[] = ['rating', 'complaint', 'suggestion'];

/**
 * Counts per kind, which are also the filter by kind, and the satisfaction rate with its interval.
 *
 * @tag console-figures
 * @event {KindEvent} console-kind - A figure was picked.
 */
export class FiguresElement extends LitElement {
  static override readonly styles = [
    base,
    kindColours,
    spreadStyles,
    css`
      :host {
        container-type: inline-size;
      }
      section {
        display: flex;
        align-items: stretch;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.25rem 1.5rem;
      }
      .kinds {
        display: flex;
        gap: 0.25rem;
        min-inline-size: 0;
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
      }
      .kinds button {
        display: grid;
        flex: none;
        gap: 0.1rem;
        min-inline-size: 5.75rem;
        padding: 0.5rem 0.85rem 0.55rem;
        border: 1px solid transparent;
        border-radius: 10px;
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .kinds button:hover {
        background: var(--surface);
      }
      .kinds button[aria-pressed='true'] {
        background: var(--surface);
        border-color: var(--edge);
      }
      @media (forced-colors: active) {
        .kinds button[aria-pressed='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
      .name {
        display: flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--muted);
        font-size: 0.8125rem;
        white-space: nowrap;
      }
      .value {
        font-size: 1.5rem;
        line-height: 1.2;
        font-weight: 620;
        letter-spacing: -0.02em;
      }
      .rate {
        flex: none;
        display: grid;
        grid-template-columns: auto auto;
        align-items: center;
        column-gap: 0.9rem;
        padding-block: 0.5rem;
      }
      .rate .name {
        grid-column: 1 / -1;
      }
      .spread {
        display: grid;
        gap: 0.15rem;
        color: var(--muted);
        font-size: 0.75rem;
        white-space: nowrap;
      }
      .none {
        color: var(--muted);
      }
      @container (max-width: 70rem) {
        .name > span {
          display: none;
        }
        .kinds button {
          min-inline-size: 4.25rem;
          padding-inline: 0.6rem;
        }
      }
      @container (max-width: 40rem) {
        .name > span {
          display: block;
        }
        .rate {
          padding: 0.5rem 0.65rem 0.25rem;
        }
        .value {
          font-size: 1.3125rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) figures!: Figures;
  @property({ attribute: false }) kind: RecordKind | null = null;

  protected override render() {
    const { counts, total } = this.figures;
    const kinds = RECORD_KINDS.filter((kind) => ALWAYS.includes(kind) || counts[kind] > 0 || kind === this.kind);
    return html`<section aria-label=${this.words.figures.title}>
      <div class="kinds" role="group" aria-label=${this.words.list.kind}>
        ${this.#renderKind(null, this.words.figures.all, total)}
        ${kinds.map((kind) => this.#renderKind(kind, this.words.kindCounts[kind], counts[kind]))}
      </div>
      ${this.#renderRate()}
    </section>`;
  }

  #renderKind(kind: RecordKind | null, name: string, count: number) {
    const pick = () => this.dispatchEvent(new KindEvent(kind));
    return html`<button aria-pressed=${kind === this.kind} @click=${pick}>
      <span class="name">${kind ? html`<span class="kind-${kind}">${icon(kind, 14)}</span>` : nothing}${name}</span>
      <span class="value">${this.words.count(count)}</span>
    </button>`;
  }

  #renderRate() {
    const { figures, percent } = this.words;
    const { ratio, interval, n } = this.figures.satisfaction;
    const name = html`<span class="name">${figures.satisfaction}</span>`;
    if (ratio === null || interval === null)
      return html`<div class="rate" title=${figures.satisfactionHint}>
        ${name}<span class="value none">–</span><span class="spread">${figures.noAnswers}</span>
      </div>`;
    return html`<div class="rate" title=${figures.satisfactionHint}>
      ${name}<span class="value">${percent(ratio)}</span>
      <span class="spread">
        ${spreadGraphic(ratio, interval)}
        <span>${figures.interval(percent(interval.lower), percent(interval.upper))} · ${figures.answers(n)}</span>
      </span>
    </div>`;
  }
}
