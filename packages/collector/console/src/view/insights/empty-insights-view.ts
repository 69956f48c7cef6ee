import { css, html, nothing, type TemplateResult } from 'lit';
import { type FiguresFilter, SPANS, type SpanDays } from '../../insights/figures-filter.js';
import type { Words } from '../../words/words.js';

/** Looks of a span in which nobody said anything. */
export const emptyInsightsStyles = css`
  .empty {
    max-inline-size: 46rem;
    padding: 1.5rem 1.5rem 1.6rem;
  }
  .empty dl {
    display: grid;
    gap: 0.75rem;
    margin-block: 1.1rem 1.35rem;
  }
  .empty dt {
    font-weight: 600;
  }
  .empty dd {
    color: var(--muted);
  }
  .empty .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem 1rem;
  }
`;

/** What will be here and from where, and a way to a longer span. */
export function emptyInsightsView(
  { days }: FiguresFilter,
  choose: (days: SpanDays) => void,
  words: Words,
): TemplateResult {
  const { empty, days: spans } = words.insights;
  const longest = SPANS.at(-1)!;
  return html`<section class="card empty">
    <h3>${empty.title}</h3>
    <p class="hint">${empty.intro}</p>
    <dl>
      ${empty.what.map(
        ([name, from]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${from}</dd>
          </div>`,
      )}
    </dl>
    <p class="ways">
      ${
        days === longest
          ? nothing
          : html`<button class="button primary" @click=${() => choose(longest)}>
              ${empty.longer(spans[longest])}
            </button>`
      }
      <a href="#register">${empty.toRegister}</a>
    </p>
  </section>`;
}
