import { css } from 'lit';

/**
 * Has a form in a panel scroll its fields alone, so that the button that sends stays in sight at the panel's lower edge. Where an on-screen
 * keyboard leaves the fields too little room, the whole form scrolls, as a receipt does. Goes after the styles of a form.
 */
export const footStyles = css`
  @media (height >= 34em) {
    :host,
    .root,
    .card:not(.waiting),
    .form {
      gap: 0;
      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }
    :host([embedded]) .card:not(.waiting),
    .fields {
      margin: -1em calc(-1 * var(--_inset)) -1.5em;
      padding: 1em var(--_inset) 1.5em;
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding-block: 6em 0.75em;
      scrollbar-width: thin;
      background:
        linear-gradient(var(--_surface) 50%, transparent) top / 100% 0.5em no-repeat local,
        linear-gradient(transparent, var(--_surface) 50%) bottom / 100% 0.5em no-repeat local,
        linear-gradient(var(--_line), var(--_line)) top / 100% 1px no-repeat,
        linear-gradient(var(--_line), var(--_line)) bottom / 100% 1px no-repeat;
    }
    /* Before the last of several steps there is no foot. */
    .form:not(:has(.steps-left)) .fields {
      margin-block-end: 0;
      padding-block-end: 0.75em;
    }
    .fields:has(textarea) {
      min-block-size: 12em;
    }
    .footer {
      flex: none;
      margin-block-end: -1.5em;
      padding-block: 0.75em 1.5em;
    }
  }
`;
