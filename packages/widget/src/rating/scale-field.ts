import type { ScaleId } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import { ticked } from '../form/ticked.js';
import type { Words } from '../form/words.js';
import type { Answer } from './rating-data.js';
import type { ScaleDrawing } from './scale-drawing.js';
import { scaleOptions } from './scale-options.js';

/** A question answered on a scale. */
export type ScaleFieldOptions = {
  /** Id of the group and name of its radio buttons. */
  readonly id: string;
  readonly scale: ScaleId;
  readonly question: string;
  readonly answer: Answer;
  readonly error: string | undefined;
  /** Text of the way out for a question that does not apply; absent where there is none. */
  readonly notApplicable?: string | undefined;
  /** What a screen reader calls a value, beginning with what is drawn; absent where that says it all. */
  readonly label?: (value: number) => string;
  /** The tooltip of a value; absent if its name is visible. */
  readonly title?: (value: number) => string;
  readonly onAnswer: (answer: Answer) => void;
};

/** A group of native radio buttons (a range for `percent`): words, or as its drawing has it. */
export function scaleField(
  options: ScaleFieldOptions,
  drawing: ScaleDrawing | undefined,
  words: Words,
): TemplateResult {
  const { id, scale, question, answer, error, notApplicable, onAnswer } = options;
  const isRange = scale === 'percent';
  return html`<fieldset
    id=${id}
    class="field scale ${scale} ${answer === null ? '' : 'answered'}"
    part="scale"
    role=${isRange ? 'group' : 'radiogroup'}
    aria-labelledby="${id}-question"
    aria-describedby="${id}-error"
    aria-invalid=${error && !isRange ? 'true' : nothing}
  >
    <legend id="${id}-question" class="question" part="question"><bdi>${question}</bdi></legend>
    ${drawing ? drawing.answers(options, words) : scaleOptions(options, (_value, name) => name, words)}
    ${
      notApplicable
        ? html`<label class="check hint" part="skip">
            <input
              type="radio"
              name=${id}
              value="skipped"
              .checked=${ticked(answer === 'skipped')}
              @click=${() => onAnswer('skipped')}
            />${notApplicable}
          </label>`
        : nothing
    }
    <p class="error" id="${id}-error" part="error">${error}</p>
  </fieldset>`;
}
