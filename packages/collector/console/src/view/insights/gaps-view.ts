import type { GapAdvice, GapNumber, ServiceGaps } from '@hearback/insights';
import { css, html, nothing, type TemplateResult } from 'lit';
import { dimensionName } from '../../insights/dimension-name.js';
import type { ScorecardFigures } from '../../../../src/insights/insights-answer.js';
import { gapPoints, gapReasons } from '../../insights/gap-words.js';
import { scorecardName } from '../../insights/scorecard-name.js';
import { signedWords } from '../../words/number-words.js';
import type { Words } from '../../words/words.js';

/** Looks of the five gaps. */
export const gapsStyles = css`
  h4 {
    margin: 1.25rem 0 0;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .gaps li {
    display: grid;
    grid-template-columns: 2fr minmax(max-content, 1fr) 3fr;
    gap: 0.15rem 1.25rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--line);
  }
  .gaps li:first-child {
    border: 0;
  }
  .gap-name {
    font-weight: 550;
  }
  .gap-name .weak {
    display: block;
  }
  @container (max-width: 40rem) {
    .gaps li {
      grid-template-columns: 1fr;
    }
  }
  .advice {
    margin: 0.25rem 0 0;
  }
  .advice dt {
    margin-block-start: 0.25rem;
    font-weight: 550;
  }
  .advice dd {
    display: list-item;
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  .falls {
    color: var(--poor);
    font-weight: 600;
  }
  .by-dimension {
    margin-block-start: 0.75rem;
  }
`;

const NUMBERS: readonly GapNumber[] = [5, 1, 2, 3, 4];

/** A gap falls short where chance alone would not explain it. */
const falls = (interval: { readonly upper: number } | null): boolean => interval !== null && interval.upper < 0;

/** The name of a gap: its number, and what it is between. */
const nameOf = (number: GapNumber, { insights: { gaps } }: Words): string =>
  `${gaps.gap} ${number} · ${gaps.of[number].name}`;

/** What usually opens a gap, and what closes it. */
function adviceView(
  { causes, remedies }: GapAdvice[GapNumber],
  { causes: causesTitle, remedies: remediesTitle }: Words['insights']['gaps'],
): TemplateResult {
  const list = (title: string, phrases: readonly string[]) =>
    html`<dt>${title}</dt>
      ${phrases.map((phrase) => html`<dd>${phrase}</dd>`)}`;
  return html`<dl class="advice weak">${list(causesTitle, causes)} ${list(remediesTitle, remedies)}</dl>`;
}

function overallView(scorecard: ScorecardFigures, { overall }: ServiceGaps, words: Words): TemplateResult {
  const { gaps } = words.insights;
  const row = (number: GapNumber) => {
    const { value, interval, reasons } = overall[number];
    const said = gaps.of[number];
    const meaning =
      value === null
        ? html`<p>${gapReasons(reasons, scorecard, words)}</p>`
        : html`<p>${value < 0 ? said.short : said.met}</p>
            ${value < 0 ? adviceView(gaps.advice[number], gaps) : nothing}`;
    return html`<li>
      <p class="gap-name">
        ${nameOf(number, words)}<span class="hidden-text">, </span><span class="weak">${said.about}</span>
      </p>
      <p class="points ${falls(interval) ? 'falls' : ''}">
        ${value === null ? gaps.none : gapPoints(value, interval, words)}
      </p>
      <div>${meaning}</div>
    </li>`;
  };
  return html`<ul class="gaps" role="list" aria-label=${gaps.caption(scorecardName(scorecard, words))}>
    ${NUMBERS.map(row)}
  </ul>`;
}

/** The gaps that are known, by dimension. */
function byDimensionView(scorecard: ScorecardFigures, { dimensions }: ServiceGaps, words: Words): TemplateResult {
  const { gaps, scorecards } = words.insights;
  const known = NUMBERS.filter((number) => dimensions.some((each) => each.gaps[number].value !== null));
  const [first] = known;
  if (first === undefined || dimensions.length < 2) return html`${nothing}`;
  const widest = [...dimensions].sort(
    (one, other) => (one.gaps[first].value ?? Infinity) - (other.gaps[first].value ?? Infinity),
  );
  return html`<table class="by-dimension">
    <caption>
      ${gaps.byDimension(scorecardName(scorecard, words))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${scorecards.dimension}</th>
        ${known.map((number) => html`<th scope="col" class="number">${nameOf(number, words)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${widest.map(
        (dimension) =>
          html`<tr>
            <th scope="row">${dimensionName(scorecard, dimension.id, words)}</th>
            ${known.map((number) => {
              const { value, interval } = dimension.gaps[number];
              return html`<td class="number ${falls(interval) ? 'falls' : ''}">
                ${value === null ? gaps.none : signedWords(value, 1, words.locale)}
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The five gaps of a scorecard, the customers' own first, with what each means, and why it is not known. */
export const gapsView = (scorecard: ScorecardFigures, gaps: ServiceGaps, words: Words): TemplateResult =>
  html`<h4>${words.insights.gaps.title}</h4>
    <p class="hint">${words.insights.gaps.intro}</p>
    ${overallView(scorecard, gaps, words)} ${byDimensionView(scorecard, gaps, words)}`;
