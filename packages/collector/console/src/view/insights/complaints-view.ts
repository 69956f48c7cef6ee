import type { Median, Rate } from '@hearback/insights';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CaseFigures, Insights } from '../../../../src/insights/insights-answer.js';
import { NO_CASE_FILTER } from '../../cases/case-filter.js';
import { isFew } from '../../insights/measured.js';
import { receivedWords } from '../../insights/received-words.js';
import { shareRange, shareWords } from '../../insights/share-words.js';
import { writeAddress } from '../../page/address.js';
import { usualCategory } from '../../reading/category-name.js';
import { clockWords } from '../../words/duration-words.js';
import { decimalWords } from '../../words/number-words.js';
import type { Words } from '../../words/words.js';
import { barGraphic } from './bar-graphic.js';

/** Looks of what complaints come to. */
export const complaintsStyles = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 0.75rem;
    align-items: start;
  }
  .silent {
    margin-block-start: 1.1rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--line);
  }
  .silent h4 {
    margin: 0;
  }
  .own-words :is(th, .took) {
    word-break: keep-all;
  }
  .took,
  .took .weak {
    white-space: normal;
  }
  .took .weak {
    display: block;
  }
`;

/** What a share rests on, in words. */
type Basis = { readonly none: string; readonly counted: (count: string, isOne: boolean) => string };

/** A share with its interval, and what it rests on. */
function rateCells({ ratio, interval, n }: Rate, { none, counted }: Basis, words: Words): TemplateResult {
  const { fewShort, phrase } = words.insights;
  if (ratio === null || interval === null)
    return html`<td class="number none">–</td>
      <td class="number weak">${none}</td>`;
  const count = counted(words.count(n), n === 1);
  return html`<td class="number">
      ${shareWords(ratio, words)} <span class="weak">(${shareRange(interval, words)})</span>
    </td>
    <td class="number weak">${isFew({ n }) ? phrase([count, fewShort]) : count}</td>`;
}

/** A median of milliseconds with its interval. */
function tookCell({ median, interval }: Median, words: Words): TemplateResult {
  if (median === null) return html`<td class="number none">–</td>`;
  const clock = (ms: number) => clockWords(ms, words.locale);
  const within = interval && words.insights.range(clock(interval.lower), clock(interval.upper));
  return html`<td class="number took">
    ${clock(median)}${within === null ? nothing : html` <span class="weak">(${within})</span>`}
  </td>`;
}

function categoriesView({ categories }: CaseFigures, site: string | null, words: Words): TemplateResult {
  const { complaints } = words.insights;
  const linkTo = (category: string) =>
    writeAddress({
      place: 'cases',
      record: null,
      case: null,
      filter: { ...NO_CASE_FILTER, view: 'all', kind: 'complaint', category, site },
    });
  return html`<table class="categories">
    <caption class="hidden-text">
      ${complaints.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${complaints.category}</th>
        <td class="drawn"></td>
        <th scope="col" class="number">${complaints.count}</th>
        <th scope="col" class="number">${complaints.share}</th>
        <th scope="col" class="number">${complaints.cumulative}</th>
      </tr>
    </thead>
    <tbody>
      ${categories.map(
        ({ key, label, n, share, cumulative }) =>
          html`<tr>
            <th scope="row">
              ${key === '' ? complaints.unsaid : html`<a href=${linkTo(key)}>${label ?? usualCategory(key, null, words)}</a>`}
            </th>
            <td class="drawn">${barGraphic(share)}</td>
            <td class="number">${words.count(n)}</td>
            <td class="number">${shareWords(share, words)}</td>
            <td class="number weak">${shareWords(cumulative, words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function deadlinesView({ deadlines }: CaseFigures, words: Words): TemplateResult {
  const { complaints, noCases } = words.insights;
  const basis = { none: noCases, counted: (count: string) => count };
  return html`<table class="own-words">
      <caption>
        ${complaints.deadlinesCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${complaints.deadline}</th>
          <th scope="col" class="number">${complaints.kept}</th>
          <th scope="col" class="number">${words.cases.cases}</th>
          <th scope="col" class="number">${complaints.took}</th>
        </tr>
      </thead>
      <tbody>
        ${deadlines.map(
          ({ name, took, ...rate }) =>
            html`<tr>
              <th scope="row">${words.cases.deadlines[name]}</th>
              ${rateCells(rate, basis, words)}${tookCell(took, words)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="reading">${complaints.deadlinesHint}</p>`;
}

function ratesView({ cases, followUps }: Insights, words: Words): TemplateResult {
  const { complaints, noCases, casesCounted } = words.insights;
  const ofCases = { none: noCases, counted: casesCounted };
  const ofFollowUps = { none: complaints.noFollowUps, counted: complaints.followUps };
  const rates: Readonly<Record<keyof typeof complaints.rates, readonly [Rate, Basis]>> = {
    reopened: [cases.reopened, ofCases],
    followedUp: [followUps.rate, ofCases],
    firstTime: [followUps.firstTime, ofFollowUps],
    promiseKept: [followUps.promiseKept, ofFollowUps],
    satisfied: [followUps.satisfaction, ofFollowUps],
  };
  return html`<table class="own-words">
      <caption>
        ${complaints.afterCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${complaints.figure}</th>
          <th scope="col" class="number">${complaints.value}</th>
          <th scope="col" class="number">${complaints.basis}</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(rates) as (keyof typeof rates)[]).map(
          (name) =>
            html`<tr>
              <th scope="row">${complaints.rates[name]}</th>
              ${rateCells(...rates[name], words)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="reading">${complaints.afterHint}</p>`;
}

function silentView({ silent }: Insights, words: Words): TemplateResult {
  const { complaints, range } = words.insights;
  // Two significant digits: more would claim a precision the estimate does not have.
  const rough = (count: number) => decimalWords(Number(count.toPrecision(2)), 0, words.locale);
  const within = range(rough(silent.interval.lower), rough(silent.interval.upper));
  return html`<div class="silent">
    <h4>${complaints.silent}</h4>
    <p>${complaints.silentValue(rough(silent.dissatisfied))}</p>
    <p class="hint">${complaints.silentBasis(within, words.count(silent.n), words.wholePercent(silent.propensity))}</p>
  </div>`;
}

/** What people complained about, and how that was handled. */
export function complaintsView(insights: Insights, site: string | null, words: Words): TemplateResult {
  const { complaints } = words.insights;
  const { cases, followUps } = insights;
  if ([insights.complaints, cases.received, ...Object.values(followUps.fixed)].every((count) => count === 0))
    return html`<p class="card hint">${complaints.none}</p>`;
  return html`<div class="pair">
    <section class="card">
      <h3>${complaints.caption}</h3>
      ${
        cases.categories.length === 0
          ? html`<p class="hint">${complaints.none}</p>`
          : categoriesView(cases, site, words)
      }
      ${insights.complaints > 0 ? silentView(insights, words) : nothing}
    </section>
    <section class="card">
      <h3>${complaints.handling}</h3>
      <p class="hint">${receivedWords(insights, words)}</p>
      ${deadlinesView(cases, words)}
      <h4>${complaints.after}</h4>
      ${ratesView(insights, words)}
    </section>
  </div>`;
}
