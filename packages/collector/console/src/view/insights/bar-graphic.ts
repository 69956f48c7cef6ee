import { css, html, type TemplateResult } from 'lit';
import type { ScoreTone } from '../../reading/score-tone.js';

/** Looks of a bar: a drawing, so that it is printed and seen in forced colours. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625rem;
    min-inline-size: 2.5rem;
    border-radius: 3px;
  }
  .bar .track {
    fill: var(--sunken);
  }
  .bar .plain {
    fill: var(--accent);
  }
  .bar .good {
    fill: var(--good);
  }
  .bar .fair {
    fill: var(--fair);
  }
  .bar .poor {
    fill: var(--poor);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      outline: 1px solid GrayText;
    }
    .bar .track {
      fill: Canvas;
    }
    .bar :is(.plain, .good, .fair, .poor) {
      fill: CanvasText;
    }
  }
`;

/** A share as a bar. The number stands beside it: nothing is read out here. */
export const barGraphic = (ratio: number, tone: ScoreTone | 'plain' = 'plain'): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class=${tone} width=${100 * ratio} height="10" />
  </svg>`;
