import { css, type CSSResult } from 'lit';

/** Look of the line that says that something was kept. */
export const draftStyles: CSSResult = css`
  .draft {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 1.25em;
    padding-block: 0.375em;
    padding-inline: 1em;
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    font-size: 0.9375em;

    > p {
      flex: 1 1 14em;
      padding-block: 0.375em;
    }
    /* Its text in line with what is above it, or at the edge. */
    > .button {
      margin-inline: -0.5em;
      padding-inline: 0.5em;
      color: var(--_accent-text);
    }
  }
`;
