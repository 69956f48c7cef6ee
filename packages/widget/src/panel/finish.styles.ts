import { css } from 'lit';

/**
 * What a panel can be used without, and so waits for nothing: hairlines, and how it looks over another dialog, under a pointer, in forced colours
 * and in print. Goes after `panelStyles`.
 */
export const finishStyles = css`
  dialog::backdrop {
    background: none;
  }
  dialog,
  .body {
    overscroll-behavior: contain;
  }
  .tab:not([aria-selected='true']):hover {
    color: var(--_ink);
  }
  @media (height >= 26em) {
    .body {
      /* A hairline at either end as long as there is more to scroll to; the covers move with the content, the hairlines stay. */
      background:
        linear-gradient(var(--_surface) 50%, transparent) top / 100% 0.5em no-repeat local,
        linear-gradient(transparent, var(--_surface) 50%) bottom / 100% 0.5em no-repeat local,
        linear-gradient(var(--_line), var(--_line)) top / 100% 1px no-repeat,
        linear-gradient(var(--_line), var(--_line)) bottom / 100% 1px no-repeat;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }
  @media print {
    dialog {
      display: none !important;
    }
  }
`;
