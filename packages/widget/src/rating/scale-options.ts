import type { ScaleId } from '@hearback/protocol/light';
import { html, type TemplateResult } from 'lit';
import { option } from '../form/option.js';
import type { Words } from '../form/words.js';
import { jumpToEnd } from './jump-to-end.js';
import type { ScaleFieldOptions } from './scale-field-options.js';
import { scalePoints } from './scale-points.js';

/** Scales whose best value stands first, as their fields do in print. */
const BEST_FIRST: readonly ScaleId[] = ['likert5', 'thumbs'];

/**
 * Every value of a scale as a radio button.
 *
 * @param draw Draws a value; gets its name, if it has one.
 */
export function scaleOptions(
  { id, scale, answer, label, title, onAnswer }: ScaleFieldOptions,
  draw: (value: number, name: string | undefined) => unknown,
  words: Words,
): TemplateResult {
  const { names } = words.messages.scales[scale];
  const points = scalePoints(scale);
  const options = points.map((value, index) =>
    option({
      name: id,
      value,
      chosen: answer === value,
      drawn: draw(value, names.length === points.length ? names[index] : undefined),
      part: 'point',
      label: label?.(value),
      title: title?.(value),
      onPick: () => onAnswer(value),
    }),
  );
  return html`<div class="points" @keydown=${jumpToEnd}>
    ${BEST_FIRST.includes(scale) ? options.reverse() : options}
  </div>`;
}
