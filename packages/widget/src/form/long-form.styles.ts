import { css } from 'lit';

/** Look of what only long forms have: an opening line, a list of what is to be put right, and words that do not fit. */
export const longFormStyles = css`
  .intro {
    h2 + & {
      margin-block-start: -1em;
    }
    color: var(--_ink-muted);
  }
  .problems {
    ul {
      margin: 0;
      padding-inline-start: 1.25em;
    }
    .button {
      min-block-size: 0;
      padding: 0.25em 0;
      vertical-align: top;
      border: 0;
      color: inherit;
      text-align: start;
      text-decoration: underline;
    }
  }
  /* Large type on a small screen. */
  @container (width < 14em) {
    * {
      overflow-wrap: anywhere;
    }
    .mark,
    .button:not(.quiet) {
      padding-inline: 0.5em;
    }
  }
`;
