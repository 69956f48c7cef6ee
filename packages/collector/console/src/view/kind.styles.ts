import { css } from 'lit';

/** Colour of each kind's icon. The word stands beside it, so nothing is said by colour alone. */
export const kindColours = css`
  .kind-rating {
    color: var(--rating);
  }
  .kind-complaint {
    color: var(--complaint);
  }
  .kind-suggestion {
    color: var(--suggestion);
  }
  .kind-follow-up,
  .kind-amendment,
  .kind-withdrawal,
  .kind-case {
    color: var(--later);
  }
`;
