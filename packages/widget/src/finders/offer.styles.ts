import { css, type CSSResult } from 'lit';

/** Look of the line under a field that offers to hide something. */
export const offerStyles: CSSResult = css`
  .finding:not(.visually-hidden) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    padding-block: 0.375em;
    padding-inline: 0.75em 0.375em;
    border-radius: var(--_radius-control);
    background: var(--_accent-tint);

    > p {
      flex: 1 1 14em;
      /* The two answers stay side by side. */
      @container (width < 34em) {
        flex-basis: 100%;
      }
    }
    > .button {
      border-color: var(--_control-line);
    }
  }
`;
