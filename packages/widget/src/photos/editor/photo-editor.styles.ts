import { css } from 'lit';

/** Look of the editor: on phones the whole screen, elsewhere a card. Every target is at least 44 px high. */
export const photoEditorStyles = css`
  :host {
    display: contents;
  }
  dialog {
    display: grid;
    grid-template-rows: auto auto minmax(8em, 1fr) auto auto auto;
    gap: 0.75em;
    inline-size: 46em;
    max-inline-size: calc(100% - 2em);
    block-size: 44em;
    max-block-size: calc(100dvh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    overflow: auto;

    &:not([open]) {
      display: none;
    }
    &::backdrop {
      background: rgb(0 0 0 / 55%);
    }
    @media (max-width: 40em) {
      inline-size: 100%;
      max-inline-size: 100%;
      block-size: 100dvh;
      max-block-size: 100dvh;
      padding: max(1em, env(safe-area-inset-top)) 1em max(1em, env(safe-area-inset-bottom));
      border: 0;
      border-radius: 0;
    }
  }
  h2 {
    margin: 0;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
  }
  .stage {
    display: grid;
    place-content: safe center;
    min-block-size: 8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .sheet {
    position: relative;
    line-height: 0;
    cursor: crosshair;

    .moving & {
      cursor: grab;
    }
  }
  canvas {
    inline-size: 100%;
    block-size: auto;
  }
  .box {
    display: none;
    position: absolute;
    border: 2px solid #fff;
    outline: 2px solid #000;
    pointer-events: none;

    .stage:focus-visible & {
      display: block;
    }
  }
  .tools,
  .buttons,
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .tools {
    justify-content: space-between;
  }
  .brush {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    font-weight: 600;

    input {
      inline-size: 8em;
      min-block-size: 2.75em;
      margin: 0;
      font: inherit;
      cursor: pointer;

      &:focus-visible {
        border-radius: var(--_radius-control);
        outline: 0.125em solid transparent;
        box-shadow: var(--_focus-ring);
      }
    }
  }
  .buttons {
    gap: 0;
  }
  .icon svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    border-color: var(--_control-line);
  }
  .footer {
    justify-content: end;
    align-items: stretch;
    gap: 0.75em;

    .button {
      @media (max-width: 26em) {
        flex: 1 1 8em;
      }
    }
  }
  @media not all and (any-hover: hover) {
    #keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
