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
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  div {
    all: unset;
    display: grid;
    justify-items: end;
    gap: 0.75em;
    position: fixed;
    inset: var(--_place);
    font: 600 medium/1.25 var(--hearback-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    max-width: 90vw;
    /* Browsers take it for the greatest there is. */
    z-index: 9999999999;
  }
  button {
    all: unset;
    display: flex;
    align-items: center;
    place-content: center;
    padding: 0.875em 1.25em;
    gap: 0.5em;
    border-radius: 2em;
    --_accent: rgb(from var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8))) r g b / 1);
    background: var(--_accent);
    /* White where it reaches 4.5:1 on the accent (y is its relative luminance), else black; see tokens.ts. */
    --_white: clamp(0, (0.18333 - y) * 1e5, 2);
    color: var(--hearback-on-accent, color(from var(--_accent) xyz var(--_white) var(--_white) var(--_white)));
    box-shadow: 0 0.25em 1.25em #0004;
    outline: 1px solid transparent;
    cursor: pointer;

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
  /* A speech bubble with two lines in it; while the panel is open, an arrow that points away. */
  i {
    display: grid;
    place-content: center;
    flex: none;
    box-sizing: border-box;
    width: 1.375em;
    height: 1.125em;
    border: 0.125em solid;
    border-radius: 0.5em 0.5em 0.5em 0;

    &::before {
      content: '';
      width: 0.5em;
      height: 0.125em;
      border: solid;
      border-width: 0.125em 0;
    }
  }
  [aria-expanded='true'] i {
    width: 0.75em;
    height: 0.75em;
    margin: 0 0.3125em 0.25em;
    border-width: 0 0.125em 0.125em 0;
    border-radius: 0;
    rotate: 45deg;

    &::before {
      display: none;
    }
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
