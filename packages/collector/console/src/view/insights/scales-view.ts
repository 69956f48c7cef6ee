import type { Rate } from '@hearback/insights';
import { SCALES } from '@hearback/protocol/light';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ScaleFigures } from '../../../../src/insights/insights-answer.js';
import { distributionOf } from '../../insights/distribution-of.js';
import { isFew } from '../../insights/measured.js';
import { shareWords } from '../../insights/share-words.js';
import { sliceName } from '../../insights/slice-name.js';
import { decimalWords } from '../../words/number-words.js';
import type { Words } from '../../words/words.js';
import { barGraphic } from './bar-graphic.js';

/** Looks of the answers on single scales. */
export const scalesStyles = css`
  .sampled {
    margin-block-end: 0.75rem;
  }
  .scales {
    columns: 2 26rem;
    column-gap: 0.75rem;
  }
  /* Room inside: WebKit takes a margin that ends a column into the next one. */
  .scale {
    padding-block-end: 0.75rem;
    break-inside: avoid;
  }
  .summary {
    margin-block: 0.15rem 0.75rem;
    color: var(--soft);
  }
  .summary .few-note {
    color: var(--fair);
  }
  .slices thead :is(th, td) {
    padding: 0;
    line-height: 0;
  }
  .slices th b {
    display: inline-block;
    min-inline-size: 1.6rem;
    font-weight: 600;
  }
`;

/** What the answers on a scale come to, in one line. */
function summaryOf(figures: ScaleFigures, words: Words): string {
  const { scales, range, answers, phrase } = words.insights;
  const { scale, mean, interval, n, effectiveN, skipped, nps, satisfied, verySatisfied } = figures;
  const isWeighed = Math.round(effectiveN) < n;
  const points = (value: number) => decimalWords(value, 1, words.locale);
  const { max } = SCALES[scale];
  const within =
    interval && `${range(points(Math.max(interval.lower, SCALES[scale].min)), points(Math.min(interval.upper, max)))}`;
  const share = (rate: Rate | undefined) => (rate?.ratio == null ? null : shareWords(rate.ratio, words));
  const [pleased, delighted] = [share(satisfied), share(verySatisfied)];
  const parts = [
    mean === null ? null : scales.mean(points(mean), words.count(max)) + (within ? ` (${within})` : ''),
    answers(words.count(n), n === 1),
    isWeighed ? scales.effective(words.count(Math.round(effectiveN))) : null,
    nps?.score == null ? null : scales.nps(decimalWords(nps.score, 0, words.locale)),
    pleased && scales.satisfied(pleased),
    delighted && scales.verySatisfied(delighted),
    skipped > 0 ? scales.skipped(words.count(skipped)) : null,
  ];
  return phrase(parts.filter((part) => part !== null));
}

function scaleView(figures: ScaleFigures, words: Words): TemplateResult {
  const { scales, few } = words.insights;
  const { scale } = figures;
  const title = words.scales[scale];
  const slices = distributionOf(figures);
  return html`<section class="card">
    <h3>${title}</h3>
    <p class="summary">
      ${summaryOf(figures, words)}${isFew(figures) ? html` · <span class="few-note">${few}</span>` : nothing}
    </p>
    <table class="slices">
      <caption class="hidden-text">
        ${scales.caption(title)}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="hidden-text">${scales.answer}</span></th>
          <td></td>
          <th scope="col"><span class="hidden-text">${scales.share}</span></th>
          <th scope="col"><span class="hidden-text">${scales.count}</span></th>
        </tr>
      </thead>
      <tbody>
        ${slices.map((slice, place) => {
          const { lowest, highest, n, share, tone } = slice;
          const name = sliceName(scale, slice, words);
          const isSaid = place > 0 && sliceName(scale, slices[place - 1]!, words) === name;
          return html`<tr>
            <th scope="row">
              <b>${lowest === highest ? words.count(lowest) : `${lowest}–${highest}`}</b>
              <span class=${isSaid ? 'hidden-text' : ''}>${name}</span>
            </th>
            <td class="drawn">${barGraphic(share, tone)}</td>
            <td class="number">${shareWords(share, words)}</td>
            <td class="number weak">${words.count(n)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** How the answers on each scale are spread. */
export const scalesView = (figures: readonly ScaleFigures[], words: Words): TemplateResult =>
  html`<div class="scales">${figures.map((each) => html`<div class="scale">${scaleView(each, words)}</div>`)}</div>`;
