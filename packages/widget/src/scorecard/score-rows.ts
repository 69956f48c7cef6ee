import type { Scorecard, ScorecardItem } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import { face } from '../rating/face.js';
import { pointName } from '../rating/point-name.js';
import type { Answer } from '../rating/rating-data.js';
import { scalePoints } from '../rating/scale-points.js';

/** The rows of a scorecard. */
export type ScoreRowsOptions = {
  readonly scorecard: Scorecard;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onAnswer: (item: string, answer: Answer) => void;
};

/** Every item as a group of radio buttons: a table's row where there is room, a card where there is not. */
export function scoreRows(options: ScoreRowsOptions, words: Words): TemplateResult {
  const { dimensions, scale } = options.scorecard;
  const values = scalePoints(scale).reverse();
  const { low, high } = words.messages.scales[scale];
  return html`<div class="score-rows" id="rows">
    <div class="head" aria-hidden="true">
      <span class="names"><span>${high}</span><span>${low}</span></span>
    </div>
    ${dimensions.map(
      ({ label, items }) =>
        html`${dimensions.length > 1 ? html`<h3 class="dimension" part="dimension">${label}</h3>` : nothing}
        ${items.map((item) => row(options, item, values, words))}`,
    )}
  </div>`;
}

function row({ scorecard, answers, onAnswer }: ScoreRowsOptions, item: ScorecardItem, values: number[], words: Words) {
  const { scale } = scorecard;
  const { low, high } = words.messages.scales[scale];
  const answer = answers.get(item.id) ?? null;
  const faces = scale === 'likert5' || scale === 'emoji';
  const radio = (value: number | 'skipped', name: string | undefined) =>
    html`<input
      type="radio"
      name="item-${item.id}"
      class=${value === 'skipped' ? 'ring' : ''}
      value=${value}
      aria-label=${name ?? nothing}
      .checked=${answer === value}
      @change=${() => onAnswer(item.id, value)}
    />`;
  return html`<fieldset
    class="row scale ${faces ? 'emoji' : 'figures'} ${answer === null ? '' : 'answered'}"
    part="row"
  >
    <legend part="question">${item.label}</legend>
    <div class="points">
      ${values.map(
        (value) =>
          html`<label class="point v${value}" part="point" title=${pointName(scale, value, words)}>
            ${radio(value, pointName(scale, value, words))}<span class="mark" aria-hidden="true">
              ${faces ? face(value) : value}
            </span>
          </label>`,
      )}
    </div>
    ${
      typeof answer === 'number' && faces
        ? html`<div class="ends reading" aria-hidden="true">
            <span class="at${values.indexOf(answer) + 1}">${pointName(scale, answer, words)}</span>
          </div>`
        : html`<div class="ends" aria-hidden="true"><span>${high}</span><span>${low}</span></div>`
    }
    <label class="skip" part="skip">${radio('skipped', undefined)}${words.messages.scorecard.notApplicable}</label>
  </fieldset>`;
}
