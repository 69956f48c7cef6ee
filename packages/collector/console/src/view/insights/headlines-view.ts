import { css, html, nothing, type TemplateResult } from 'lit';
import { type Headline } from '../../insights/headlines.js';
import { headlineWords } from '../../insights/headline-words.js';
import type { Words } from '../../words/words.js';
import { spreadGraphic } from '../spread-graphic.js';

/** Cards of the figures that stand first. */
export const headlinesStyles = css`
  .headlines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.75rem;
  }
  .headline {
    display: flex;
    flex-direction: column;
    min-block-size: 11rem;
    padding: 0.9rem 1.1rem 1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    break-inside: avoid;
  }
  .headline .name {
    color: var(--soft);
    font-weight: 550;
  }
  .headline .value {
    margin-block-start: 0.25rem;
    font-size: 2rem;
    line-height: 1.2;
    font-weight: 640;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  .headline .value.long {
    font-size: 1.5rem;
    line-height: 1.6;
  }
  .headline .value.none {
    color: var(--muted);
    font-size: 1.125rem;
    line-height: 2.13;
    font-weight: 500;
    letter-spacing: 0;
  }
  .headline.few .value {
    color: var(--muted);
    font-weight: 450;
  }
  .headline .band {
    font-weight: 550;
  }
  .headline svg {
    margin-block: 0.35rem 0.2rem;
    max-inline-size: 100%;
  }
  .headline .basis,
  .headline .hint,
  .headline .few-note {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .headline .few-note {
    color: var(--fair);
  }
  .headline .hint {
    margin-block-start: auto;
    padding-block-start: 0.5rem;
  }
  @container (max-width: 40rem) {
    .headline {
      padding: 0.75rem 0.85rem;
    }
    .headline .value.long {
      font-size: 1.3125rem;
    }
    .headline:last-child:nth-child(odd) {
      grid-column: 1 / -1;
      min-block-size: 0;
    }
  }
  @media print {
    .headlines {
      grid-template-columns: repeat(3, 1fr);
    }
    .headline {
      min-block-size: 0;
    }
  }
  .change {
    margin-block-start: 0.35rem;
    font-weight: 550;
  }
  .change.good {
    color: var(--good);
  }
  .change.poor {
    color: var(--poor);
  }
  .change.even {
    color: var(--muted);
    font-weight: 450;
  }
`;

/** Place of a value between the ends of what it can be; `null` of what has no ends. */
function spreadOf({ name, value, interval }: Headline): TemplateResult | typeof nothing {
  if (value === null || interval === null || name === 'complaints' || name === 'toAnswer') return nothing;
  const at = name === 'nps' ? (points: number) => (points + 100) / 200 : (ratio: number) => ratio;
  return spreadGraphic(at(value), { lower: at(interval.lower), upper: at(interval.upper) });
}

function headlineView(headline: Headline, words: Words): TemplateResult {
  const { name, hint, value, band, basis, few, change, phrase } = headlineWords(headline, words);
  const kind = value === null ? 'none' : value.length > 6 ? 'long' : '';
  return html`<li class="headline ${few ? 'few' : ''}">
    <p class="hidden-text">${phrase}</p>
    <div aria-hidden="true">
      <p class="name">${name}</p>
      <p class="value ${kind}">${value ?? basis}</p>
      ${band ? html`<p class="band">${band}</p>` : nothing} ${spreadOf(headline)}
      ${value !== null && basis !== '' ? html`<p class="basis">${basis}</p>` : nothing}
      ${few ? html`<p class="few-note">${few}</p>` : nothing}
      ${change ? html`<p class="change ${change.tone}">${change.text}</p>` : nothing}
    </div>
    <p class="hint">${hint}</p>
  </li>`;
}

/** The headline figures; to a screen reader, each is one phrase. */
export const headlinesView = (headlines: readonly Headline[], words: Words): TemplateResult =>
  html`<ul class="headlines" role="list">
    ${headlines.map((each) => headlineView(each, words))}
  </ul>`;
