import { css } from 'lit';

/** Look of an element in the page's form. A page that is taken to a field which is missing shows what it asks, too. */
export const memberStyles = css`
  :is(input, textarea) {
    scroll-margin-block: 7em 2em;
  }
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
