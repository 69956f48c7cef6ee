// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/**
 * What `layout`, `for` and `position` change about the launcher, as plain CSS text. Goes after `launcherStyles` in the
 * same shadow root.
 */
export const arrangementStyles = css`
  * {
    --_top: auto;
    --_right: var(--_side);
    --_bottom: var(--_edge);
    --_left: auto;
  }
  *,
  :dir(rtl) {
    --_place: var(--_top) var(--_right) var(--_bottom) var(--_left);
  }
  :host([position^='top']) * {
    --_top: max(1.25em, env(safe-area-inset-top));
    --_bottom: auto;
  }
  :host([position$='left']) *,
  :host([position$='start']) *,
  :dir(rtl) {
    --_right: auto;
    --_left: var(--_side);
  }
  :host([position$='right']) *,
  :host([position$='start']) :dir(rtl) {
    --_right: var(--_side);
    --_left: auto;
  }
  :host(:is([for]:not([for='']), [layout='card'], [layout='strip'])) div:not(:has(textarea)) {
    display: none;
  }
  :host(:is([layout='card'], [layout='strip'])) {
    display: block !important;
  }
  /* A piece of the page is hidden with what is around it. */
  :host(:is([layout='card'], [layout='strip'], [position='inline'])) {
    visibility: inherit !important;
    pointer-events: inherit !important;
  }
  :host([layout='card']) {
    min-height: 24em !important;
  }
  :host([layout='sheet']) [part='launcher'][aria-expanded='true'] {
    visibility: hidden;
  }
  :host([position='inline']:not([for]:not([for='']), [layout='card'], [layout='strip'])) {
    display: inline-block !important;
  }
  :host([position='inline']) div {
    position: static;
    display: inline-block;
  }
  :host([position='inline']) div > p {
    position: fixed;
  }

  /* A tab at the edge, half way up, flush with it. */
  :host(:is([position='end'], [position='start'], [position='left'], [position='right'])) {
    div {
      inset-block: 50% auto;
      margin-inline: calc(-1 * var(--_side));
      translate: 0 -50%;
    }
    hearback-panel,
    section {
      --_top: max(1.5em, 50% - 18em);
      --_bottom: auto;
      --_room: calc(100% - var(--_top) - 1.5em);
      --_clear: 0;
      --_clear-side: 2.75em;
    }
    button {
      writing-mode: vertical-rl;
      width: 2.75em;
      height: auto;
      min-height: 3.25em;
      padding: 1em 0;
      border-radius: 0.75em 0 0 0.75em;
    }
  }
  :host(:is([position='left'], [position='start'])) button,
  :host([position='end']) button:dir(rtl) {
    border-radius: 0 0.75em 0.75em 0;
  }
  :host([position='start']) button:dir(rtl) {
    border-radius: 0.75em 0 0 0.75em;
  }
  :host([radius='none'][position]) button {
    border-radius: 0;
  }

  nav {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    min-height: 4.75em;
    padding: 0.75em 1.25em;
    border-block-start: 1px solid var(--hearback-line, light-dark(#dbe2e8, #333e49));
    background: var(--hearback-surface-raised, light-dark(#f3f6f8, #212931));
    color: var(--hearback-ink, light-dark(#14202b, #edf2f6));
    font: medium/1.4 var(--hearback-font, system-ui, sans-serif);
    overflow-wrap: anywhere;

    h2 {
      flex: 1 1 12em;
      margin: 0;
      font: inherit;
      font-weight: 600;
    }
    span {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    bdi {
      position: static;
      clip-path: none;
    }
    button {
      width: auto;
      height: auto;
      min-height: 2.75em;
      min-width: 2.75em;
      padding: 0.25em 1.125em;
      border: 1px solid light-dark(#7d8792, #8b97a3);
      border-radius: var(--hearback-radius-control, 0.625em);
      background: var(--hearback-surface, light-dark(#fff, #161c22));
      box-shadow: none;
      color: inherit;
      font-weight: 600;
    }
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
