import { css } from 'lit';

/** A small card in the launcher's corner, clear of the launcher. */
export const promptStyles = css`
  :host {
    display: contents;
  }
  aside {
    position: fixed;
    inset: var(--_place);
    z-index: 2147483647;
    display: block;
    inline-size: min(21em, 100% - 2.5em);
    block-size: auto;
    max-block-size: calc(100% - 6.25em);
    margin: var(--_clear, 3.75em) var(--_clear-side, 0);
    padding: 1.25em;
    border: 0;
    border-radius: var(--_radius);
    outline: 1px solid transparent;
    overflow: auto;
    background: var(--_surface);
    color: var(--_ink);
    overflow-wrap: anywhere;
    box-shadow: var(--hearback-shadow, 0 0 0 1px var(--_line), 0 0.75em 3em #0004);
    animation: appear var(--_motion);
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    padding-inline-end: 2em;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  [part='prompt-text'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    color: var(--_ink-muted);
  }
  .icon {
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-end: 0.375em;
  }
  svg {
    display: block;
    inline-size: 1.125em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-start: 1em;
  }
  .never {
    flex: 1 0 100%;
    /* As high as the others although its text is smaller. */
    min-block-size: calc(2.75em / 0.875);
    margin-block-end: -0.5em;
    padding-inline: 0;
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: var(--_ink-muted);

    /* There it has an edge like the other answers. */
    @media (forced-colors: active) {
      flex: none;
      margin: 0;
      padding-inline: 1.125em;
    }
  }
  .visually-hidden {
    white-space: normal;
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 0.75em;
    }
  }
  @media (width < 600px) {
    aside {
      inset-inline: 1.25em;
      inline-size: auto;
    }
  }
  /* Large type on a small screen. */
  @media (width < 20em) {
    aside {
      inset-inline: 0.5em;
      padding: 0.75em;
    }
  }
  @media print {
    aside {
      display: none !important;
    }
  }
`;
