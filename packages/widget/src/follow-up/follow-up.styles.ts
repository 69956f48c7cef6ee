import { css } from 'lit';

/** Look of the follow-up. Goes after `formStyles`. */
export const followUpStyles = css`
  /* There before it says anything, and takes no room. */
  .outcome:empty {
    position: absolute;
  }
`;
