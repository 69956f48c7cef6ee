import { type Interval } from '@hearback/insights';
import { css, html, type TemplateResult } from 'lit';

/** Colours of a spread. */
export const spreadStyles = css`
  .axis {
    stroke: var(--empty);
  }
  .range {
    stroke: var(--accent);
    opacity: 0.45;
  }
  .point {
    fill: var(--accent);
  }
  @media (forced-colors: active) {
    .axis {
      stroke: GrayText;
    }
    .range {
      stroke: CanvasText;
    }
    .point {
      fill: CanvasText;
    }
  }
`;

/** Place of a ratio on the axis. */
const at = (ratio: number): number => 3 + ratio * 114;

/** A rate on an axis from 0 to 100 %, with its interval as a band. */
export const spreadGraphic = (ratio: number, { lower, upper }: Interval): TemplateResult =>
  html`<svg viewBox="0 0 120 8" width="120" height="8" aria-hidden="true">
    <line class="axis" x1="3" x2="117" y1="4" y2="4" stroke-width="2" stroke-linecap="round" />
    <line class="range" x1=${at(lower)} x2=${at(upper)} y1="4" y2="4" stroke-width="6" stroke-linecap="round" />
    <circle class="point" cx=${at(ratio)} cy="4" r="3" />
  </svg>`;
