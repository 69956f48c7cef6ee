import type { Scorecard, ScorecardItem } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import { option } from '../form/option.js';
import type { AllWords } from '../form/words.js';
import { face } from '../rating/drawings/face.js';
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
export function scoreRows(options: ScoreRowsOptions, words: AllWords): TemplateResult {
  const { dimensions, scale } = options.scorecard;
  const values = scalePoints(scale).reverse();
  const { names } = words.messages.scales[scale];
  return html`<div class="score-rows" id="rows">
    <div class="head ends hint" aria-hidden="true"><span>${names.at(-1)}</span><span>${names[0]}</span></div>
    ${dimensions.map(
      ({ label, items }) =>
        html`${dimensions.length > 1 ? html`<h3 class="dimension" part="dimension">${label}</h3>` : nothing}
        ${items.map((item) => row(options, item, values, words))}`,
    )}
  </div>`;
}

function row(
  { scorecard, answers, onAnswer }: ScoreRowsOptions,
  item: ScorecardItem,
  values: number[],
  words: AllWords,
) {
  const { scale } = scorecard;
  const { names } = words.messages.scales[scale];
  const answer = answers.get(item.id) ?? null;
  const faces = scale === 'likert5' || scale === 'emoji';
  const name = `item-${item.id}`;
  return html`<fieldset
    class="row field scale ${faces ? 'emoji' : 'figures'} ${answer === null ? '' : 'answered'}"
    part="row"
  >
    <legend part="question">${item.label}</legend>
    <div class="points">
      ${values.map((value) =>
        option({
          name,
          value,
          chosen: answer === value,
          drawn: faces ? face(value) : value,
          part: 'point',
          label: pointName(scale, value, words),
          title: pointName(scale, value, words),
          onPick: () => onAnswer(item.id, value),
        }),
      )}
    </div>
    <div class="ends hint" aria-hidden="true">
      ${
        typeof answer === 'number' && faces
          ? html`<b class="at${values.indexOf(answer) + 1}">${pointName(scale, answer, words)}</b>`
          : html`<span>${names.at(-1)}</span><span>${names[0]}</span>`
      }
    </div>
    <label class="check" part="skip">
      <input
        type="radio"
        name=${name}
        value="skipped"
        .checked=${answer === 'skipped'}
        @click=${() => onAnswer(item.id, 'skipped')}
      />${words.messages.scorecard.notApplicable}
    </label>
  </fieldset>`;
}
