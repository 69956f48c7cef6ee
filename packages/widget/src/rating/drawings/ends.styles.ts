import { css } from 'lit';

/** Look of what the ends of a scale mean. */
export const endsStyles = css`
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;

    :nth-child(2) {
      text-align: end;
    }
  }
`;
