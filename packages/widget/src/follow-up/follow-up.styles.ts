import { css } from 'lit';

/** Look of the follow-up. Goes after `formStyles`. */
export const followUpStyles = css`
  .outcome {
    inline-size: fit-content;
    border-radius: 0.25em;

    /* There before it says anything, and takes no room. */
    &:empty {
      position: absolute;
    }
  }
`;
