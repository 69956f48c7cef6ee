import { SCALES, type Facet, type ScaleId, type ScorecardItem } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import { option } from '../form/option.js';
import { ticked } from '../form/ticked.js';
import type { AllWords } from '../form/words.js';
import type { ScorecardMessages } from '../locales/scorecard/messages.js';
import { face } from '../rating/drawings/face.js';
import { drawing as percent } from '../rating/drawings/percent.js';
import { jumpToEnd } from '../rating/jump-to-end.js';
import { pointName } from '../rating/point-name.js';
import type { Answer } from '../rating/rating-data.js';
import { scalePoints } from '../rating/scale-points.js';
import { star } from '../rating/drawings/star.js';
import { starName } from '../rating/star-name.js';
import { answerKey, type Answers, type AskedScorecard } from './asked-scorecard.js';

/** The rows of a scorecard. */
export type ScoreRowsOptions = {
  readonly card: AskedScorecard;
  readonly answers: Answers;
  /** Items that are asked. */
  readonly asked: ReadonlySet<string>;
  /** The only item to show, where questions come one by one; an id of none hides them all. */
  readonly only?: string | undefined;
  readonly texts: ScorecardMessages;
  /** What the sides of a gap are called in place of their usual names. */
  readonly facetLabels: { readonly [Side in Facet]?: string | null };
  readonly errorOf: (field: string) => string | undefined;
  readonly onAnswer: (facet: Facet, item: string, answer: Answer) => void;
};

/** Scales that people read from the best value on. */
const BEST_FIRST: readonly ScaleId[] = ['likert5', 'emoji', 'thumbs'];

/** Every item as a group of radio buttons: a table's row where there is room, a card where there is not. */
export function scoreRows(options: ScoreRowsOptions, words: AllWords): TemplateResult {
  const { dimensions, scale } = options.card.scorecard;
  const isStepped = options.only !== undefined;
  const [first, last] = endsOf(scale, words);
  const shown = dimensions.map(({ items, label }) => ({
    label,
    items: items.filter(({ id }) => options.asked.has(id)),
  }));
  return html`${
    isStepped || scale === 'thumbs' || isWide(options.card)
      ? nothing
      : html`<div class="head ends hint" part="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>`
  }
  ${shown.map(
    ({ label, items }) =>
      html`${
        dimensions.length > 1 && !isStepped && items.length > 0
          ? html`<h3 class="dimension" part="dimension">${label}</h3>`
          : nothing
      }
      ${items.map((item) => row(options, item, isStepped && dimensions.length > 1 ? label : '', words))}`,
  )}`;
}

/** Names of the ends of a scale, in the order shown. */
function endsOf(scale: ScaleId, { messages }: AllWords) {
  const { names } = messages.scales[scale];
  return BEST_FIRST.includes(scale) ? [names.at(-1), names[0]] : [names[0], names.at(-1)];
}

/** Whether the values of a row take a line of their own even in a table. */
const isWide = ({ facets, scorecard: { scale } }: AskedScorecard): boolean =>
  facets.length > 1 || SCALES[scale].max > 7;

function row(options: ScoreRowsOptions, item: ScorecardItem, dimension: string, words: AllWords) {
  const { card, answers, only, texts, errorOf, onAnswer } = options;
  const { facets } = card;
  const isRequired = card.rules.get(item.id)?.required ?? false;
  const name = `item-${item.id}`;
  const isSkipped = facets.every((facet) => answers.get(answerKey(facet, item.id)) === 'skipped');
  const error = errorOf(`row-${item.id}`);
  return html`<div
    class="row field ${isWide(card) ? 'wide' : ''} ${only === undefined || only === item.id ? '' : 'away'}"
    part="row"
  >
    <fieldset
      id="row-${item.id}"
      role=${facets.length > 1 || card.scorecard.scale === 'percent' ? nothing : 'radiogroup'}
      aria-describedby="row-${item.id}-error step"
    >
      <legend part="question" tabindex=${only === undefined ? nothing : '-1'}>
        ${dimension ? html`<span class="of hint" part="dimension">${dimension}</span>` : nothing}${item.label}${
          isRequired ? html`<span class="optional"> (${texts.required})</span>` : nothing
        }
      </legend>
      ${facets.map((facet) => side(options, item, facet, words))}
      <label class="check" part="skip">
        <input
          type="radio"
          name=${facets.length > 1 ? `skip-${item.id}` : name}
          value="skipped"
          .checked=${ticked(isSkipped)}
          @click=${() => {
            for (const facet of facets) onAnswer(facet, item.id, facets.length > 1 && isSkipped ? null : 'skipped');
          }}
        />${words.messages.scorecard.notApplicable}
      </label>
      <p class="error" id="row-${item.id}-error" part="error">${error}</p>
    </fieldset>
  </div>`;
}

/** The values to choose from, for one side of the gap. */
function side(options: ScoreRowsOptions, item: ScorecardItem, facet: Facet, words: AllWords) {
  const { card, answers, texts, facetLabels, onAnswer } = options;
  const { scale } = card.scorecard;
  const isPair = card.facets.length > 1;
  const { names } = words.messages.scales[scale];
  const [first, last] = endsOf(scale, words);
  const answer = answers.get(answerKey(facet, item.id)) ?? null;
  const name = `${isPair && facet !== 'perception' ? facet : 'item'}-${item.id}`;
  const looks = scale === 'likert5' ? 'emoji' : scale;
  const isNamed = looks === 'emoji' || scale === 'stars';
  const points = scalePoints(scale);
  const values = BEST_FIRST.includes(scale) ? points.toReversed() : points;
  const label = (value: number) => (scale === 'stars' ? starName(value, words) : pointName(scale, value, words));
  const draw = (value: number) =>
    looks === 'emoji' ? face(value) : scale === 'stars' ? star : scale === 'thumbs' ? names[value] : value;
  const pick = (given: Answer) => onAnswer(facet, item.id, given);
  const caption = facetLabels[facet] || (facet === 'expectation' ? texts.expectation : texts.perception);
  return html`<div
    class="side scale ${looks} ${answer === null ? '' : 'answered'}"
    part="scale"
    role=${isPair ? 'radiogroup' : nothing}
    aria-labelledby=${isPair ? `${name}-side` : nothing}
  >
    ${isPair ? html`<p class="caption" id="${name}-side" part="facet">${caption}</p>` : nothing}
    ${
      scale === 'percent'
        ? html`<span class="visually-hidden" id="${name}-question">${item.label}</span>${percent.answers(
              { id: name, scale, question: item.label, answer, error: undefined, onAnswer: pick },
              words,
            )}`
        : html`<div class="points" @keydown=${jumpToEnd}>
              ${values.map((value) =>
                option({
                  name,
                  value,
                  chosen: answer === value,
                  drawn: draw(value),
                  part: 'point',
                  label: scale === 'thumbs' ? undefined : label(value),
                  title: isNamed ? label(value) : undefined,
                  onPick: () => pick(value),
                }),
              )}
            </div>
            <div class="ends hint" part="ends" aria-hidden="true">
              ${
                typeof answer === 'number' && isNamed
                  ? html`<b class="at${values.indexOf(answer) + 1}">${pointName(scale, answer, words)}</b>`
                  : scale === 'thumbs'
                    ? nothing
                    : html`<span>${first}</span><span>${last}</span>`
              }
            </div>`
    }
  </div>`;
}
