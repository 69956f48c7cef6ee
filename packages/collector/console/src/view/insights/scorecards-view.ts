import { SCALES } from '@hearback/protocol/light';
import { css, html, nothing, type TemplateResult } from 'lit';
import { dimensionName } from '../../insights/dimension-name.js';
import type { DimensionFigures, ScorecardFigures, Standing } from '../../../../src/insights/insights-answer.js';
import { isFew } from '../../insights/measured.js';
import { scorecardName } from '../../insights/scorecard-name.js';
import { shareWords } from '../../insights/share-words.js';
import { sitesApart } from '../../insights/sites-apart.js';
import { labelOf } from '../../words/insights/scorecard-labels.js';
import { decimalWords } from '../../words/number-words.js';
import type { Words } from '../../words/words.js';
import { barGraphic } from './bar-graphic.js';
import { gapsView } from './gaps-view.js';

/** Looks of scorecards. */
export const scorecardsStyles = css`
  .composite {
    margin-block: 0.1rem 0.75rem;
  }
  .composite b {
    font-size: 1.5rem;
    font-weight: 640;
    letter-spacing: -0.01em;
  }
  .composite span:not(.few-note) {
    color: var(--soft);
  }
  details {
    margin-block-start: 0.75rem;
  }
  summary {
    display: inline-block;
    padding: 0.25rem 0.4rem;
    margin-inline-start: -0.4rem;
    border-radius: 7px;
    color: var(--accent);
    font-weight: 550;
    cursor: pointer;
  }
  summary:hover {
    background: var(--hover);
  }
  .items tbody th[scope='rowgroup'] {
    padding-block-start: 0.9rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Cells of what was answered to something. */
function standingCells(standing: Standing, scorecard: ScorecardFigures, words: Words): TemplateResult {
  const { range, noAnswers } = words.insights;
  const { mean, interval, ofHundred, n } = standing;
  if (mean === null || ofHundred === null)
    return html`<td class="drawn"></td>
      <td class="number none" colspan="3">${noAnswers}</td>`;
  const { min, max } = SCALES[scorecard.scale];
  const points = (value: number) => decimalWords(Math.min(max, Math.max(min, value)), 1, words.locale);
  return html`<td class="drawn">${barGraphic(ofHundred / 100)}</td>
    <td class="number">${decimalWords(ofHundred, 0, words.locale)}</td>
    <td class="number">
      ${points(mean)}${interval ? html` <span class="weak">(${range(points(interval.lower), points(interval.upper))})</span>` : nothing}
    </td>
    <td class="number weak">${words.count(n)}</td>`;
}

/** The weakest first; those without answers last. */
const byWeakness = <Figures extends Standing>(all: readonly Figures[]): Figures[] =>
  [...all].sort((one, other) => (one.ofHundred ?? Infinity) - (other.ofHundred ?? Infinity));

function headCells(first: string, words: Words): TemplateResult {
  const { scorecards, scales } = words.insights;
  return html`<th scope="col">${first}</th>
    <td class="drawn"></td>
    <th scope="col" class="number">${scorecards.ofHundred}</th>
    <th scope="col" class="number">${scorecards.mean}</th>
    <th scope="col" class="number">${scales.count}</th>`;
}

function dimensionsView(scorecard: ScorecardFigures, words: Words): TemplateResult {
  const { scorecards } = words.insights;
  const { dimensions } = scorecard;
  const name = scorecardName(scorecard, words);
  const isWeighted = dimensions.some(({ weight }) => Math.abs(weight - 1 / dimensions.length) > 1e-9);
  const row = (dimension: DimensionFigures) =>
    html`<tr>
      <th scope="row">
        ${dimensionName(scorecard, dimension.id, words)}${
          isWeighted
            ? html` <span class="weak">${scorecards.weight} ${shareWords(dimension.weight, words)}</span>`
            : nothing
        }
      </th>
      ${standingCells(dimension, scorecard, words)}
    </tr>`;
  return html`<table>
    <caption>
      <span class="hidden-text">${scorecards.caption(name)}.</span>
      ${dimensions.length > 1 ? scorecards.weakestFirst : nothing}
    </caption>
    <thead>
      <tr>
        ${headCells(scorecards.dimension, words)}
      </tr>
    </thead>
    <tbody>
      ${byWeakness(dimensions).map(row)}
    </tbody>
  </table>`;
}

function itemsView(scorecard: ScorecardFigures, words: Words): TemplateResult {
  const { scorecards } = words.insights;
  const { id, dimensions } = scorecard;
  const count = dimensions.reduce((sum, { items }) => sum + items.length, 0);
  return html`<details>
    <summary>${scorecards.items(words.count(count), count === 1)}</summary>
    <table class="items">
      <caption class="hidden-text">
        ${scorecards.itemCaption(scorecardName(scorecard, words))}
      </caption>
      <thead>
        <tr>
          ${headCells(scorecards.item, words)}
        </tr>
      </thead>
      ${byWeakness(dimensions).map(
        (dimension) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="5">${dimensionName(scorecard, dimension.id, words)}</th>
            </tr>
            ${byWeakness(dimension.items).map(
              (item) =>
                html`<tr>
                  <th scope="row">${labelOf(words.locale, id, 'items', item)}</th>
                  ${standingCells(item, scorecard, words)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </details>`;
}

/** @param sites Whose answers these are, where that is to be said. */
function scorecardView(scorecard: ScorecardFigures, sites: string | null, words: Words): TemplateResult {
  const { scorecards, bands, few, phrase, range } = words.insights;
  const { n, composite, interval, band, gaps } = scorecard;
  const filled = scorecards.filled(words.count(n), n === 1);
  const whole = (value: number) => decimalWords(value, 0, words.locale);
  const within = interval && range(whole(interval.lower), whole(interval.upper));
  const basis = phrase([band && bands[band], within, filled].filter((part) => part !== null));
  return html`<section class="card">
    <h3>${scorecardName(scorecard, words)}${sites === null ? nothing : html` <span class="weak">${sites}</span>`}</h3>
    <p class="composite">
      ${
        composite === null
          ? html`<span>${phrase([scorecards.noComposite, filled])}</span>`
          : html`<b>${scorecards.composite(whole(composite))}</b> <span>${basis}</span>`
      }${isFew({ n }) ? html` · <span class="few-note">${few}</span>` : nothing}
    </p>
    ${dimensionsView(scorecard, words)} ${itemsView(scorecard, words)}
    ${gaps ? gapsView(scorecard, gaps, words) : nothing}
  </section>`;
}

/** What came of each scorecard. */
export const scorecardsView = (scorecards: readonly ScorecardFigures[], words: Words): TemplateResult =>
  html`<div class="stack">${scorecards.map((each) => scorecardView(each, sitesApart(each, scorecards), words))}</div>`;
