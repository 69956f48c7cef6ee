import { css } from 'lit';

/** Look of an element that the page's form has disabled. */
export const memberStyles = css`
  .root[inert] {
    opacity: 0.6;
  }
`;

/** Where the page's button sends. */
export const buttonlessStyles = css`
  .footer .button {
    display: none;
  }
`;

/** Where nothing but the page's form sends: what goes along is the page's to say. */
export const footerlessStyles = css`
  .footer {
    display: none;
  }
`;
