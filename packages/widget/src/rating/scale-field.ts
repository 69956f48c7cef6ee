import { html, nothing, type TemplateResult } from 'lit';
import type { ScaleId } from '@hearback/protocol/light';
import type { Words } from '../form/words.js';
import { face } from './face.js';
import { star, thumb } from './icons.js';
import { pointName } from './point-name.js';
import { percentField } from './percent-field.js';
import type { Answer } from './rating-data.js';
import { scalePoints } from './scale-points.js';

/** A question answered on a scale. */
export type ScaleFieldOptions = {
  /** Id of the group and name of its radio buttons. */
  readonly id: string;
  readonly scale: ScaleId;
  readonly question: string;
  readonly answer: Answer;
  readonly error: string | undefined;
  /** Text of the way out for a question that does not apply; absent where there is none. */
  readonly notApplicable?: string;
  readonly onAnswer: (answer: Answer) => void;
};

/** Scales whose best value stands first, as their fields do in print. */
const BEST_FIRST: readonly ScaleId[] = ['likert5', 'thumbs'];

/** Scales that name only their ends; the names stand under the first and the last figure. */
const FIGURES: readonly ScaleId[] = ['nps', 'ces', 'servqual7'];

/** A group of native radio buttons (a range for `percent`), drawn as the scale asks. */
export function scaleField(options: ScaleFieldOptions, words: Words): TemplateResult {
  const { id, scale, question, answer, error, notApplicable, onAnswer } = options;
  const { low, high } = words.messages.scales[scale];
  const points = scalePoints(scale);
  if (BEST_FIRST.includes(scale)) points.reverse();
  return html`<fieldset
    id=${id}
    class="scale ${scale} ${answer === null ? '' : 'answered'}"
    part="scale"
    role=${scale === 'percent' ? 'group' : 'radiogroup'}
    aria-labelledby="${id}-question"
    aria-describedby="${id}-error"
    aria-invalid=${error && scale !== 'percent' ? 'true' : nothing}
  >
    <legend id="${id}-question" class="question" part="question">${question}</legend>
    ${
      scale === 'percent'
        ? percentField({ id, answer, onAnswer }, words)
        : html`<div class="points">${points.map((value) => point(options, value, words))}</div>`
    }
    ${FIGURES.includes(scale) || scale === 'percent' ? ends(low, high) : nothing}
    ${scale === 'stars' || scale === 'emoji' ? reading(scale, answer, words) : nothing}
    ${
      notApplicable
        ? html`<label class="skip" part="skip">
            <input
              type="radio"
              class="ring"
              name=${id}
              value="skipped"
              .checked=${answer === 'skipped'}
              @change=${() => onAnswer('skipped')}
            />${notApplicable}
          </label>`
        : nothing
    }
    <p class="error" id="${id}-error" part="error">${error}</p>
  </fieldset>`;
}

const ends = (low: string, high: string) =>
  html`<div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>`;

/** What the answer means, under figures that have no room for their names; the two ends before there is one. */
function reading(scale: 'stars' | 'emoji', answer: Answer, { messages }: Words): TemplateResult {
  const { low, high, points } = messages.scales[scale];
  if (typeof answer !== 'number') return ends(low, high);
  return html`<div class="ends reading" aria-hidden="true">
    <span class="at${answer}">${points?.[answer - 1]}</span>
  </div>`;
}

function point({ id, scale, answer, onAnswer }: ScaleFieldOptions, value: number, words: Words): TemplateResult {
  const on = scale === 'stars' && typeof answer === 'number' && value <= answer;
  const name = pointName(scale, value, words);
  return html`<label
    class="point v${value} ${on ? 'on' : ''}"
    part="point"
    title=${scale === 'emoji' || scale === 'stars' ? name : nothing}
  >
    <input
      type="radio"
      name=${id}
      value=${value}
      aria-label=${name}
      .checked=${answer === value}
      @change=${() => onAnswer(value)}
    /><span class="mark" aria-hidden="true">${mark(scale, value, words)}</span>
  </label>`;
}

function mark(scale: ScaleId, value: number, { messages }: Words) {
  const name = messages.scales[scale].points?.[scale === 'thumbs' ? value : value - 1];
  switch (scale) {
    case 'stars':
      return star;
    case 'emoji':
      return face(value);
    case 'thumbs':
      return html`${thumb}${name}`;
    case 'likert5':
      return name;
    default:
      return value;
  }
}
