import { css } from 'lit';

/** Look of what only long forms have: an opening line, and a list of what is to be put right. */
export const longFormStyles = css`
  .intro {
    margin-block-start: -1em;
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
      border: 0;
      color: inherit;
      vertical-align: top;
      text-align: start;
      text-decoration: underline;
    }
  }
`;
