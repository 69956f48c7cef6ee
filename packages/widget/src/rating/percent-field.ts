import { html, type TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import type { Answer } from './rating-data.js';

/** A share of a hundred. */
type PercentFieldOptions = {
  readonly id: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
};

/** Nearest whole number from 0 to 100; `null` for what is no number. */
const readPercent = (text: string): number | null => {
  const value = text.trim() === '' ? NaN : Math.round(Number(text));
  return Number.isNaN(value) ? null : Math.min(100, Math.max(0, value));
};

/** A range to drag and the figure to type, each following the other. Unanswered until one of them is touched. */
export function percentField({ id, answer, onAnswer }: PercentFieldOptions, { messages }: Words): TemplateResult {
  const value = typeof answer === 'number' ? String(answer) : '';
  const read = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const share = readPercent(field.value);
    // What was typed may be no share at all, which leaves the answer as it was and nothing to render.
    if (field.type === 'number') field.value = share === null ? '' : String(share);
    onAnswer(share);
  };
  return html`<div class="percent-pair">
    <input
      type="range"
      class="ring"
      min="0"
      max="100"
      step="1"
      aria-labelledby="${id}-question"
      aria-valuetext=${value === '' ? '–' : `${value} %`}
      .value=${value || '50'}
      @input=${read}
      @click=${read}
    />
    <label class="figure">
      <span class="visually-hidden">${messages.rating.percent}</span>
      <input
        type="number"
        class="ring"
        inputmode="numeric"
        min="0"
        max="100"
        placeholder="–"
        .value=${value}
        @change=${read}
      /><span aria-hidden="true">%</span>
    </label>
  </div>`;
}
