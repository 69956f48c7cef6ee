// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/**
 * Style of the launcher as plain CSS text, for a constructable sheet. The host is protected with `!important`, which the page cannot
 * outbid from outside a shadow root; it takes no room on the page.
 */
export const launcherStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
    color-scheme: inherit !important;
    --_x: max(1.25em, env(safe-area-inset-right));
    --_y: max(1.25em, env(safe-area-inset-bottom));
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
    position: fixed;
    inset: auto;
    inset-inline-end: var(--_x);
    bottom: var(--_y);
    z-index: 2147483647;
    display: grid;
    gap: 0.75em;
    justify-items: end;
    padding: 0;
    border: 0;
    margin: 0;
    overflow: visible;
    background: none;
    font: 600 medium/1.25 var(--hearback-font, system-ui, sans-serif);
  }
  :host([position^='top']) div {
    top: var(--_y);
    bottom: auto;
  }
  :host([position$='right']) div {
    inset-inline: auto;
    right: var(--_x);
  }
  :host([position$='left']) div {
    inset-inline: auto;
    left: var(--_x);
  }
  :host([position$='start']) div {
    inset-inline: var(--_x) auto;
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    height: 3em;
    padding: 0 1.25em 0 1.125em;
    border: 1px solid transparent;
    border-radius: 1.5em;
    --_accent: var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8)));
    background: var(--_accent);
    /* White where it reaches 4.5:1 on the accent (y is its relative luminance), else black. */
    --_white: clamp(0, (0.18333 - y) * 100000, 1);
    color: var(
      --hearback-on-accent,
      color(from var(--_accent) xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white)))
    );
    box-shadow:
      0 1px 2px #0003,
      0 6px 20px #0003;
    cursor: pointer;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    transition: 180ms;
    transition-property: transform, box-shadow;
  }
  button:hover {
    box-shadow:
      0 1px 2px #0003,
      0 10px 28px #0005;
  }
  button:active {
    transform: scale(0.97);
  }
  button:focus-visible {
    outline: 2px solid transparent;
    box-shadow:
      0 0 0 2px #fff,
      0 0 0 4px #14202b,
      0 0 0 5px #fff;
  }
  svg {
    width: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='false'] path + path,
  [aria-expanded='true'] path:first-child {
    display: none;
  }
  [aria-busy='true'] {
    animation: 0.8s infinite alternate busy;
  }
  @keyframes busy {
    to {
      opacity: 0.6;
    }
  }
  p {
    max-width: 16em;
    padding: 0.75em 1em;
    border-radius: 0.75em;
    margin: 0;
    background: #14202b;
    color: #fff;
  }
  p:empty {
    display: none;
  }
  @media (width < 600px) {
    button {
      width: 3.25em;
      height: 3.25em;
      padding: 0;
      border-radius: 50%;
    }
    span {
      position: absolute;
      clip-path: inset(50%);
    }
    [aria-expanded='true'] {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion) {
    button {
      transition: none;
      animation: none !important;
    }
  }
  @media print {
    div {
      display: none;
    }
  }
`;
