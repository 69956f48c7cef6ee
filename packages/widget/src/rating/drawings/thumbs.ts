import { css, html } from 'lit';
import { scaleOptions } from '../scale-options.js';
import type { ScaleDrawing } from '../scale-drawing.js';

const HAND =
  'M7 10.5v9M7 10.5l4-7.3c1.5 0 2.5 1.1 2.5 2.6v3.7h4.7a2 2 0 0 1 2 2.3l-1 6a2 2 0 0 1-2 1.7H7M7 10.5H4.5a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1H7';

/** A thumb for yes; turned round by its style for no. */
const thumb = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${HAND} /></svg>`;

/** Yes and no. */
export const drawing: ScaleDrawing = {
  scales: ['thumbs'],
  styles: [
    css`
      .thumbs {
        .points {
          gap: 0.75em;
          max-inline-size: 24em;
        }
        .mark {
          display: flex;
          justify-content: center;
          gap: 0.625em;
          min-block-size: 3.5em;
          font-weight: 600;
        }
        svg {
          inline-size: 1.5em;
          fill: none;
          stroke: currentColor;
          stroke-width: 1.75;
          stroke-linecap: round;
          stroke-linejoin: round;
        }
        .v0 svg {
          rotate: 180deg;
        }
      }
    `,
  ],
  answers: (options, words) => scaleOptions(options, (_value, name) => html`${thumb}${name}`, words),
};
