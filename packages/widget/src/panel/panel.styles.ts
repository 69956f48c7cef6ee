import { css } from 'lit';

/** A floating card beside the launcher; below 600 px of width a sheet at the bottom edge, above the on-screen keyboard. */
export const panelStyles = css`
  :host {
    display: contents;
    --_gap: 1.25em;
    --_launcher: 3em;
  }
  dialog {
    position: fixed;
    inset: auto;
    inset-inline-end: max(var(--_gap), env(safe-area-inset-right));
    bottom: calc(max(var(--_gap), env(safe-area-inset-bottom)) + var(--_launcher) + 0.75em);
    flex-direction: column;
    inline-size: min(24em, 100vw - 2 * var(--_gap));
    block-size: auto;
    max-inline-size: none;
    max-block-size: calc(100dvh - var(--_launcher) - 2 * var(--_gap) - 1.75em);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    opacity: 0;
    transform: translateY(0.75em) scale(0.985);
    transform-origin: bottom;
    transition:
      opacity var(--_motion),
      transform var(--_motion),
      overlay var(--_motion) allow-discrete,
      display var(--_motion) allow-discrete;
  }
  dialog:is(:popover-open, [open]) {
    display: flex;
    opacity: 1;
    transform: none;
  }
  @starting-style {
    dialog:is(:popover-open, [open]) {
      opacity: 0;
      transform: translateY(0.75em) scale(0.985);
    }
  }
  dialog::backdrop {
    background: none;
  }
  :host([position^='top']) dialog {
    top: calc(max(var(--_gap), env(safe-area-inset-top)) + var(--_launcher) + 0.75em);
    bottom: auto;
    transform-origin: top;
  }
  :host([position$='right']) dialog {
    inset-inline: auto;
    right: max(var(--_gap), env(safe-area-inset-right));
  }
  :host([position$='left']) dialog {
    inset-inline: auto;
    left: max(var(--_gap), env(safe-area-inset-left));
  }
  :host([position$='start']) dialog {
    inset-inline: max(var(--_gap), env(safe-area-inset-left)) auto;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.75em;
    align-items: start;
    padding: 1.25em 0.75em 0 1.5em;
    padding-inline: 1.5em 0.75em;
  }
  h2 {
    margin: 0;
    padding-block-start: 0.3em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  .promise {
    grid-column: 1 / -1;
    margin: 0;
    padding-inline-end: 0.75em;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_ink-muted);
    overflow-wrap: anywhere;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tabs {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin: 1em 1.5em 0;
    padding: 0.25em;
    border-radius: calc(var(--_radius-control) + 0.25em);
    background: var(--_surface-raised);
  }
  .thumb {
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: 0.25em;
    inline-size: calc((100% - 0.5em) / var(--_count, 1));
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow:
      0 0 0 1px light-dark(rgb(16 32 48 / 0.06), rgb(255 255 255 / 0.14)),
      0 1px 3px light-dark(rgb(16 32 48 / 0.14), rgb(0 0 0 / 0.4));
    transform: translateX(calc(var(--_index, 0) * 100%));
    transition: transform var(--_motion);
  }
  .thumb:dir(rtl) {
    transform: translateX(calc(var(--_index, 0) * -100%));
  }
  .tab {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.125em;
    min-inline-size: 0;
    min-block-size: 3.75em;
    margin: 0;
    padding: 0.375em 0.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 550;
    line-height: 1.2;
    letter-spacing: inherit;
    color: var(--_ink-muted);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    overflow-wrap: anywhere;
    transition: color var(--_motion);
  }
  .tab[aria-selected='true'] {
    color: var(--_accent-text);
    font-weight: 650;
  }
  @media (hover: hover) and (pointer: fine) {
    .tab:hover {
      color: var(--_ink);
    }
    .tab[aria-selected='true']:hover {
      color: var(--_accent-text);
    }
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 0;
    margin-block-start: 0.25em;
    padding: 1em 1.5em max(1.5em, env(safe-area-inset-bottom));
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_control-line) transparent;
    /* A hairline at either end as long as there is more to scroll to; the covers move with the content, the hairlines stay. */
    background:
      linear-gradient(var(--_surface) 50%, transparent) top / 100% 0.5em no-repeat local,
      linear-gradient(transparent, var(--_surface) 50%) bottom / 100% 0.5em no-repeat local,
      linear-gradient(var(--_line), var(--_line)) top / 100% 1px no-repeat,
      linear-gradient(var(--_line), var(--_line)) bottom / 100% 1px no-repeat;
  }
  .waiting {
    display: grid;
    gap: 1em;
    min-block-size: 12em;
    align-content: start;
  }
  .waiting::before,
  .waiting::after {
    content: '';
    block-size: 1.25em;
    inline-size: 70%;
    border-radius: 0.375em;
    background: var(--_surface-raised);
  }
  .waiting::after {
    block-size: 3.25em;
    inline-size: 100%;
    border-radius: var(--_radius-control);
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    margin: 0;
  }
  .failed p {
    margin: 0;
  }
  .grip {
    display: none;
  }
  @media (width < 600px) {
    dialog,
    :host([position]) dialog {
      inset: auto 0 var(--_keyboard, 0px) 0;
      inline-size: auto;
      max-block-size: calc(var(--_visible, 100dvh) - max(1.5em, env(safe-area-inset-top)));
      border-radius: calc(var(--_radius) * 1.25) calc(var(--_radius) * 1.25) 0 0;
    }
    dialog {
      transform: translateY(2.5em);
    }
    @starting-style {
      dialog:is(:popover-open, [open]) {
        transform: translateY(2.5em);
      }
    }
    .grip {
      display: block;
      flex: none;
      inline-size: 2.25em;
      block-size: 0.25em;
      margin: 0.5em auto -0.625em;
      border-radius: 1em;
      background: var(--_line);
    }
    header {
      padding-inline: 1.25em 0.5em;
    }
    .tabs {
      margin-inline: 1.25em;
    }
    .body {
      padding-inline: 1.25em;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
    .thumb {
      border: 2px solid Highlight;
    }
  }
  @media print {
    dialog {
      display: none !important;
    }
  }
`;
