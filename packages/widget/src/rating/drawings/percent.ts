import { css, html } from 'lit';
import type { ScaleDrawing } from '../scale-drawing.js';
import { endsStyles } from './ends.styles.js';
import { scaleEnds } from './scale-ends.js';

/** Nearest whole number from 0 to 100; `null` for what is no number. */
const readPercent = (text: string): number | null => {
  const value = text.trim() === '' ? NaN : Math.round(Number(text));
  return Number.isNaN(value) ? null : Math.min(100, Math.max(0, value));
};

/** A range to drag and the figure to type, each following the other. Unanswered until one of them is touched. */
export const drawing: ScaleDrawing = {
  scales: ['percent'],
  styles: [
    endsStyles,
    css`
      .percent-pair {
        display: flex;
        align-items: center;
        gap: 1.25em;

        [type='range'] {
          flex: 1;
          appearance: auto;
          min-inline-size: 0;
          min-block-size: 2.75em;
          margin: 0;
          cursor: pointer;

          .scale:not(.answered) & {
            /* Dark enough for browsers to leave the rest of the bar light. */
            accent-color: var(--_ink-muted);
          }
        }
        label {
          display: flex;
          align-items: baseline;
          gap: 0.25em;
        }
        [type='number'] {
          appearance: textfield;
          inline-size: 3em;
          margin: 0;
          padding: 0.125em;
          border: 1px solid var(--_control-line);
          border-radius: var(--_radius-control);
          background: var(--_surface);
          font: inherit;
          font-size: 1.625em;
          color: inherit;
          font-weight: 600;
          font-variant-numeric: tabular-nums;
          text-align: center;
        }
      }
    `,
  ],
  answers({ id, scale, answer, onAnswer }, words) {
    const value = typeof answer === 'number' ? String(answer) : '';
    const read = ({ target }: Event) => {
      const field = target as HTMLInputElement;
      const share = readPercent(field.value);
      // Set here, since text that is not a number leaves the answer as it is, so that no rendering would correct the field.
      if (field.type === 'number') field.value = share === null ? '' : String(share);
      onAnswer(share);
    };
    return html`<div class="percent-pair">
        <input
          type="range"
          class="ring"
          part="range"
          min="0"
          max="100"
          step="1"
          aria-labelledby="${id}-question"
          aria-valuetext=${value === '' ? '–' : `${value} %`}
          .value=${value || '50'}
          @input=${read}
          @click=${read}
        />
        <label part="share">
          <span class="visually-hidden">${words.messages.rating.percent}</span>
          <input
            type="number"
            name=${id}
            class="ring"
            inputmode="numeric"
            min="0"
            max="100"
            placeholder="–"
            .value=${value}
            @change=${read}
          /><span aria-hidden="true">%</span>
        </label>
      </div>
      ${scaleEnds(scale, words)}`;
  },
};
