import { css } from 'lit';

/**
 * Keeps the button that sends in sight at the lower edge of a panel while a long form is scrolled, where there is height for it: not while
 * somebody writes on a touch screen, whose keyboard leaves little, nor in forced colours, which draw no shadow to cover what passes beneath.
 * Goes after the styles of a form.
 */
export const sendInSightStyles = css`
  @media (height >= 30em) and (forced-colors: none) {
    /* The button alone stays; the line on what is sent with it stands where the form ends. */
    .form .footer {
      display: contents;

      .hint {
        order: 2;
        margin-block-start: -0.625em;
      }
      .button {
        --_strip: 0 0.25em 0.25em 0.75em var(--_surface);
        position: sticky;
        inset-block-end: -0.75em;
        z-index: 1;
        order: 1;
        box-shadow: var(--_strip);

        &:focus-visible {
          box-shadow: var(--_focus-ring), var(--_strip);
        }
      }
    }
    @media (pointer: coarse) {
      .form:has([part~='input']:focus) .button {
        position: static;
      }
    }
  }
`;
