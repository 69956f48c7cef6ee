import { css, type CSSResult } from 'lit';

/** Look of the question whether anybody is still there. */
export const kioskStyles: CSSResult = css`
  .idle {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius-control);
    background: color-mix(in oklab, var(--hearback-warning, #f0a81c) 16%, var(--_surface));
    font-variant-numeric: tabular-nums;

    > p {
      flex: 1 1 14em;
    }
  }
`;
