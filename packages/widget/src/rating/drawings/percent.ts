import { css, html, nothing } from 'lit';
import type { ScaleDrawing } from '../scale-drawing.js';
import { endsStyles } from './ends.styles.js';
import { scaleEnds } from './scale-ends.js';

/** Nearest whole number from 0 to 100; `null` for anything that is not a number. */
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
        flex-wrap: wrap;
        align-items: center;
        gap: 0 1.25em;

        [type='range'] {
          flex: 1;
          min-inline-size: 6em;
          inline-size: 0;
          min-block-size: 2.75em;
          margin: 0;
          border-radius: var(--_radius-control);
          font: inherit;
          cursor: pointer;
        }
        label {
          display: flex;
          align-items: baseline;
          gap: 0.25em;
        }
        [type='number'] {
          appearance: textfield;
          inline-size: 3.25em;
          block-size: calc(2.75em / 1.375);
          margin: 0;
          padding: 0;
          border: 1px solid var(--_control-line);
          border-radius: calc(var(--_radius-control) / 1.375);
          background: var(--_surface);
          font: inherit;
          font-size: 1.375em;
          color: inherit;
          font-weight: 600;
          font-variant-numeric: tabular-nums;
          text-align: center;

          &::-webkit-inner-spin-button {
            display: none;
          }
          &[aria-invalid='true'] {
            border-color: var(--_danger);
          }
        }
      }
      /* Forced colours have the browser's own, which they know how to paint. A selector that names one browser's pieces is void in others. */
      @media not (forced-colors: active) {
        [type='range'] {
          appearance: none;
          background: none;
          --thumb: var(--_accent-text);
          --bar: linear-gradient(var(--thumb) 0 0) var(--bar-start, 0%) / calc(var(--share) * 1%) no-repeat
            var(--_surface-raised);

          &:dir(rtl) {
            --bar-start: 100%;
          }
          .scale:not(.answered) & {
            --thumb: var(--_surface);
            --bar: var(--_surface-raised);
          }
          &::-webkit-slider-runnable-track {
            block-size: 0.5em;
            border-radius: 1em;
            background: var(--bar);
            box-shadow: inset 0 0 0 1px var(--_control-line);
          }
          &::-moz-range-track {
            block-size: 0.5em;
            border-radius: 1em;
            background: var(--bar);
            box-shadow: inset 0 0 0 1px var(--_control-line);
          }
          &::-webkit-slider-thumb {
            appearance: none;
            box-sizing: border-box;
            inline-size: 1.5em;
            block-size: 1.5em;
            margin-block-start: -0.5em;
            border: 1px solid var(--_control-line);
            border-radius: 50%;
            background: var(--thumb);
            box-shadow: 0 1px 3px #0003;
          }
          &::-moz-range-thumb {
            box-sizing: border-box;
            inline-size: 1.5em;
            block-size: 1.5em;
            border: 1px solid var(--_control-line);
            border-radius: 50%;
            background: var(--thumb);
            box-shadow: 0 1px 3px #0003;
          }
        }
      }
    `,
  ],
  answers({ id, scale, answer, error, onAnswer }, words) {
    // Here, since a group is never invalid, unlike a group of radio buttons.
    const invalid = error ? 'true' : nothing;
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
          aria-invalid=${invalid}
          aria-valuetext=${value === '' ? '–' : `${value} %`}
          .style=${`--share: ${value || 50}`}
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
            aria-invalid=${invalid}
            .value=${value}
            @change=${read}
          /><span aria-hidden="true">%</span>
        </label>
      </div>
      ${scaleEnds(scale, words)}`;
  },
};
