import { css } from 'lit';

/**
 * What a panel can be used without, and so waits for nothing: hairlines, and how it looks over another dialog, under a pointer, in forced colours
 * and in print. Goes after `panelStyles`.
 */
export const finishStyles = css`
  dialog {
    outline: 1px solid transparent;

    &::backdrop {
      background: none;
    }
    /* By which a sheet is pulled down. */
    &::before {
      flex: none;
      inline-size: 2.25em;
      block-size: 0.25em;
      margin: 0.5em auto -0.625em;
      border-radius: 1em;
      background: var(--_line);
    }
  }
  @media (width < 600px) {
    dialog::before {
      content: '';
    }
  }
  dialog,
  .body {
    overscroll-behavior: contain;
  }
  .tab:not([aria-selected='true']):hover {
    color: var(--_ink);
  }
  .body {
    /* What takes the focus comes into view with what stands above it: a field with its label, a receipt's title with its sign. */
    scroll-padding-block: 6em 2em;
    scrollbar-width: thin;
  }
  @media (height >= 34em) {
    /* Their form scrolls within. */
    .body,
    .body > :not([hidden]) {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }
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
  /* A phone that lies on its side: over the launcher, whose room it needs. */
  @media (height < 416px) {
    :host {
      --_clear: 0;
      --_room: 90%;
    }
  }
  @media print {
    dialog {
      display: none !important;
    }
  }
`;
