// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/**
 * Style of the launcher as plain CSS text, for a constructable sheet. The host is protected with `!important`, which the page cannot
 * outbid from outside a shadow root; it takes no room on the page. The corner is also the panel's, by the property `--_place`.
 */
export const launcherStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
    color-scheme: inherit !important;
  }
  * {
    --_edge: max(1.25em, env(safe-area-inset-bottom));
    --_side: max(1.25em, env(safe-area-inset-left), env(safe-area-inset-right));
    --_place: auto var(--_side) var(--_edge) auto;
  }
  :dir(rtl) {
    --_place: auto auto var(--_edge) var(--_side);
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  div {
    all: unset;
    display: grid;
    justify-items: end;
    gap: 0.75em;
    position: fixed;
    inset: var(--_place);
    max-width: 90vw;
    overflow-wrap: anywhere;
    /* Browsers take it for the greatest there is. */
    z-index: 9999999999;
    font: 600 medium/1.25 var(--hearback-font, system-ui, sans-serif);
  }
  button {
    all: unset;
    display: flex;
    place-content: center;
    align-items: center;
    gap: 0.5em;
    padding: 0.8125em 1.25em;
    border-radius: 2em;
    --_accent: rgb(from var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8))) r g b / 1);
    background: var(--_accent);
    /* White where it reaches 4.5:1 on the accent (y is its relative luminance), else black; see tokens.ts. */
    --_white: clamp(0, (0.18333 - y) * 1e5, 2);
    color: var(--hearback-on-accent, color(from var(--_accent) xyz var(--_white) var(--_white) var(--_white)));
    box-shadow: 0 0.25em 1.25em #0004;
    cursor: pointer;
    outline: 1px solid transparent;

    &:hover {
      box-shadow: 0 0.25em 1.25em #0006;
    }
    &:active {
      scale: 0.97;
    }
    &:focus-visible {
      outline-width: 3px;
      box-shadow:
        0 0 0 2px #fff,
        0 0 0 4px #123;
    }
  }
  :host([radius='none']) button {
    border-radius: 0;
  }
  svg {
    flex: none;
    width: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='false'] path:last-child,
  [aria-expanded='true'] path:first-child,
  [hidden] {
    display: none;
  }
  [aria-busy='true'] {
    opacity: 0.7;
  }
  p,
  textarea {
    margin: 0;
    padding: 1em;
    border-radius: 1em;
    background: #123;
    color: #fff;
    font: inherit;
  }
  @media (width < 600px) {
    button {
      width: 3.25em;
      height: 3.25em;
      padding: 0;
    }
    bdi {
      position: absolute;
      clip-path: inset(50%);
    }
    [aria-expanded='true']:only-child {
      visibility: hidden;
    }
  }
  @media print {
    div {
      display: none;
    }
  }
`;
