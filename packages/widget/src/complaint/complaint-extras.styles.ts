import { css } from 'lit';

/** Look of the question about danger, of the day and of the consent. */
export const extraStyles = css`
  .danger {
    padding: 0.75em 1em;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);

    strong {
      display: block;
      font-weight: 650;
    }
  }
  /* Browsers give a date a width that large type makes too much. */
  #occurred {
    min-inline-size: 0;
  }
  /* Beside the first line of its text. */
  .check:has(#consent) {
    align-items: start;
    padding-block: 0.625em;
  }
  #consent {
    margin-block-start: 0.125em;
  }
`;
