import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../form/words.js';
import type { Answer } from './rating-data.js';

/** A share of a hundred. */
type PercentFieldOptions = {
  readonly id: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
};

/** Whole number from 0 to 100; `null` for anything else. */
const readPercent = (text: string): number | null => {
  const value = text.trim() === '' ? NaN : Math.round(Number(text));
  return value >= 0 && value <= 100 ? value : null;
};

/** A range to drag and the figure to type, each following the other. Unanswered until one of them is touched. */
export function percentField({ id, answer, onAnswer }: PercentFieldOptions, { messages }: Words): TemplateResult {
  const value = typeof answer === 'number' ? String(answer) : '';
  const read = ({ target }: Event) => onAnswer(readPercent((target as HTMLInputElement).value));
  return html`<div class="percent-pair">
    <input
      type="range"
      class="ring"
      min="0"
      max="100"
      step="1"
      aria-labelledby="${id}-question"
      aria-valuetext=${value === '' ? '–' : `${value} %`}
      .value=${live(value || '50')}
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
        .value=${live(value)}
        @change=${read}
      /><span aria-hidden="true">%</span>
    </label>
  </div>`;
}
