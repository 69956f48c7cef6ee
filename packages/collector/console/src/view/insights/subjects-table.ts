import { css, html, nothing, type TemplateResult } from 'lit';
import type { SubjectFigures } from '../../../../src/insights/insights-answer.js';
import { shareRange, shareWords } from '../../insights/share-words.js';
import { subjectName, subjectType } from '../../insights/subject-name.js';
import type { Words } from '../../words/words.js';
import { icon } from '../icons.js';

/** Looks of subjects. */
export const subjectsStyles = css`
  .warning {
    color: var(--poor);
    font-weight: 600;
  }
  .warning svg {
    display: inline-block;
    margin-inline-end: 0.3rem;
    vertical-align: -0.15em;
  }
  .more {
    margin-block-start: 0.75rem;
  }
  console-search-field {
    max-inline-size: 20rem;
    margin-block-end: 0.75rem;
  }
  .hint:empty {
    display: none;
  }
`;

/** How the share of dissatisfied compares with subjects of the same type, in words. */
function standingView({ isAbove, isBelow, limits, n }: SubjectFigures, words: Words): TemplateResult {
  const { subjects, noAnswers } = words.insights;
  if (isAbove)
    return html`<span class="warning"
      >${icon('complaint', 15)}${subjects.above(shareWords(limits!.upper, words))}</span
    >`;
  if (n === 0) return html`<span class="weak">${noAnswers}</span>`;
  return html`<span class="weak">${isBelow ? subjects.below : subjects.usual}</span>`;
}

function rowView(subject: SubjectFigures, isNext: boolean, words: Words): TemplateResult {
  const { rate, n, complaints, name, type, isAbove, isBelow } = subject;
  return html`<tr>
    <th scope="row" tabindex=${isNext ? '-1' : nothing}>
      ${subjectName(subject, words)}${
        name === null ? nothing : html` <span class="weak">${subjectType(type, words)}</span>`
      }
      ${isAbove || isBelow ? html`<span class="narrow">${standingView(subject, words)}</span>` : nothing}
    </th>
    <td class="number">${words.count(n)}</td>
    <td class="number">
      ${
        rate.ratio === null || rate.interval === null
          ? '–'
          : html`${shareWords(rate.ratio, words)} <span class="weak">(${shareRange(rate.interval, words)})</span>`
      }
    </td>
    <td class="number">${words.count(complaints)}</td>
    <td class="wide">${standingView(subject, words)}</td>
  </tr>`;
}

/**
 * What people spoke about, as a table.
 *
 * @param goOnAt Place of the row that can have the focus: the first that was not there before.
 */
export function subjectsTable(shown: readonly SubjectFigures[], goOnAt: number, words: Words): TemplateResult {
  const { subjects: said, scales, complaints } = words.insights;
  return html`<table>
    <caption>
      ${said.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${said.subject}</th>
        <th scope="col" class="number">${scales.count}</th>
        <th scope="col" class="number">${said.dissatisfied}</th>
        <th scope="col" class="number">${complaints.count}</th>
        <th scope="col" class="wide">${said.standing}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map((subject, place) => rowView(subject, place === goOnAt, words))}
    </tbody>
  </table>`;
}
