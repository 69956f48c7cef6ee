import { css } from 'lit';

/** Look of the percentage: a range and its figure. */
export const percentStyles = css`
  .percent-pair {
    display: flex;
    align-items: center;
    gap: 1.25em;
  }
  .percent-pair [type='range'] {
    flex: 1;
    min-inline-size: 0;
    block-size: 2.75em;
    margin: 0;
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .scale:not(.answered) [type='range'] {
    accent-color: var(--_control-line);
  }
  .figure {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    color: var(--_ink-muted);
  }
  .figure input {
    appearance: textfield;
    inline-size: 3em;
    margin: 0;
    padding: 0.125em 0.25em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    font-size: 1.625em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
    color: var(--_ink);
  }
`;
