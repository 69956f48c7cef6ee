import { css } from 'lit';

/** Look of what is to be copied by hand. */
export const copyingStyles = css`
  .by-hand {
    > textarea {
      min-block-size: 2.75em;
      margin-block-start: 0.5em;
    }
  }
  @media print {
    .by-hand {
      display: none;
    }
  }
`;
