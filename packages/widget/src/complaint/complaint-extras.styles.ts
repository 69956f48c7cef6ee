import { css } from 'lit';

/** Look of the question about danger and of the consent. */
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
  #consent {
    align-self: start;
    margin-block-start: 0.125em;
  }
`;
