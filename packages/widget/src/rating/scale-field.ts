import { html, nothing, type TemplateResult } from 'lit';
import { ticked } from '../form/ticked.js';
import type { Words } from '../form/words.js';
import type { ScaleDrawing } from './scale-drawing.js';
import type { ScaleFieldOptions } from './scale-field-options.js';
import { scaleOptions } from './scale-options.js';

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
