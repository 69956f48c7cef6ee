import { css } from 'lit';

/** Look of what the ends of a scale mean. */
export const endsStyles = css`
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;

    :nth-child(2) {
      margin-inline-start: auto;
      text-align: end;
    }
  }
`;
