import { css } from 'lit';

/**
 * Keeps the button that sends at the lower edge of the panel while there is more of the form below, so that nobody has to look for it. Not
 * where the on-screen keyboard or a low window leaves no room. Goes after `formStyles`, in a form of the panel.
 */
export const footerInViewStyles = css`
  @media (height >= 26em) {
    /* Each row of a grid would hold what is in it. */
    .form {
      display: flex;
      flex-direction: column;
    }
    .footer {
      display: contents;

      > .hint {
        order: 2;
        flex: none;
      }
    }
    .send {
      position: var(--_send, sticky);
      z-index: 1;
      /* At the edge of what scrolls, and not of its padding. */
      inset-block-end: calc(-1 * max(1.5em, env(safe-area-inset-bottom)));
      order: 1;
      flex: none;
      margin-block: -0.75em;
      margin-inline: calc(-1 * var(--_inset));
      padding-block: 0.75em max(0.75em, env(safe-area-inset-bottom));
      padding-inline: var(--_inset);
      background: var(--_surface);
      container-type: scroll-state;

      /* What goes under it fades; a hairline says that there is more, where the browser knows. */
      &::before {
        content: '';
        position: absolute;
        inset: auto 0 100%;
        block-size: 0.75em;
        background: linear-gradient(transparent, var(--_surface));
        pointer-events: none;

        @container scroll-state(stuck: block-end) {
          border-block-end: 1px solid var(--_line);
        }
      }
    }
  }
`;
