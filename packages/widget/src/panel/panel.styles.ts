import { css } from 'lit';

/**
 * A floating card beside the launcher, in the corner that the launcher's own `--_place` says; below 600 px of width a sheet at the bottom
 * edge, above the on-screen keyboard.
 */
export const panelStyles = css`
  :host {
    /* Out of the page's flow, where blanks between our own elements would make a line of the page longer and higher. */
    position: fixed;
    --_inset: 1.5em;
  }
  dialog {
    position: fixed;
    inset: var(--_place);
    flex-direction: column;
    inline-size: min(24em, 100% - 2.5em);
    max-inline-size: none;
    max-block-size: var(--_room, calc(100% - 6.25em));
    /* Clear of the launcher. */
    margin: var(--_clear, 3.75em) var(--_clear-side, 0);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    overflow: clip;
    overflow-wrap: anywhere;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--hearback-shadow, 0 0 0 1px var(--_line), 0 0.75em 3em #0004);
    transition: var(--_motion) allow-discrete;
    transition-property: opacity, translate, overlay, display;

    &:is(:popover-open, [open]) {
      display: flex;
    }
    &:not(:popover-open, [open]) {
      opacity: 0;
      translate: 0 0.75em;
    }
    /* To be seen from its first frame. */
    @starting-style {
      opacity: 0.5;
      translate: 0 0.75em;
    }
  }
  header {
    align-items: start;
    display: grid;
    grid: auto / 1fr auto;
    gap: 0.25em 0.75em;
    padding-block-start: 1.25em;
    padding-inline: var(--_inset) 0.75em;
  }
  h2 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    margin: 0.5em 0 0;
    outline: none;
  }
  #promise {
    grid-column: 1 / -1;
    margin: 0;
    margin-inline-end: 0.75em;
    font-size: 0.875em;
    color: var(--_ink-muted);
  }
  svg {
    display: block;
    inline-size: 1.25em;
    fill: none;
    margin: auto;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    margin: 1em var(--_inset) 0;
    padding: 0.25em;
    border-radius: calc(var(--_radius-control) + 0.25em);
    background: var(--_surface-raised);
  }
  .tab {
    flex: auto;
    padding: 0.5em 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-muted);
    cursor: pointer;
    transition: var(--_motion);

    &[aria-selected='true'] {
      background: var(--_surface);
      color: var(--_accent-text);
    }
    &[aria-selected='true']:not(:focus-visible) {
      box-shadow:
        0 0 0 1px var(--_line),
        0 1px 3px #0003;
    }
  }
  .body {
    min-block-size: 0;
    margin-block-start: 0.25em;
    padding: 1em var(--_inset) max(1.5em, env(safe-area-inset-bottom));
    overflow: auto;
  }
  @media (width < 600px) {
    :host {
      --_inset: 1.25em;
    }
    dialog {
      inset: auto 0 var(--_keyboard, 0px);
      inline-size: auto;
      max-block-size: calc(var(--_visible, 100%) - max(1.5em, env(safe-area-inset-top)));
      margin: 0;
      border-radius: calc(var(--_radius) * 1.25) calc(var(--_radius) * 1.25) 0 0;
    }
  }
  /* Zoomed in, or on a phone that lies on its side, there is no room for a header that stays. */
  @media (height < 26em) {
    dialog {
      overflow: auto;
      scroll-padding-block: 6em 2em;
    }
    .body {
      flex: none;
      overflow: visible;
    }
  }
`;
