import type { HostPage } from './host-page.ts';

const styled = (css: string) => `<link rel="stylesheet" href="/hosts/host.css"><style>${css}</style>`;
const WINS = 'div, section, dialog, [popover] { z-index: 2147483647 !important; position: relative }';

/** Pages whose styles were written for themselves alone. */
export const styles: readonly HostPage[] = [
  {
    name: 'all-unset',
    what: 'that unsets everything everywhere',
    head: styled('* { all: unset !important } script, style, head, title { display: none !important }'),
    looksAsEver: true,
  },
  {
    name: 'no-divs',
    what: 'that hides every division',
    head: styled('div { display: none } span, p, svg { display: none !important }'),
    looksAsEver: true,
  },
  {
    name: 'no-buttons',
    what: 'that hides every button, dialog and field',
    head: styled('button, dialog, textarea, input, [popover] { display: none !important; visibility: hidden }'),
    looksAsEver: true,
  },
  {
    name: 'shouting',
    what: 'that writes everything large, wide, in capitals and in red',
    head: styled(
      `html { font: italic 900 40px/3 "Comic Sans MS"; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
       text-align: center; text-indent: 4em; white-space: pre; color: red; cursor: wait; user-select: none; word-break: break-all }
       * { box-sizing: content-box; text-shadow: 0 0 2px red; border-radius: 9px }`,
    ),
    looksAsEver: true,
  },
  {
    name: 'every-element',
    what: 'that gives each of its elements a text of its own, and shows none that is not defined',
    head: styled(
      `* { font: italic small-caps 900 9px/3 "Comic Sans MS"; letter-spacing: 0.3em; text-transform: uppercase; text-align: end;
       text-indent: 2em; white-space: pre; color: red !important; -webkit-text-fill-color: red; cursor: wait } :not(:defined) { display: none }`,
    ),
    looksAsEver: true,
  },
  {
    name: 'html-10px',
    what: 'whose root has ten pixels',
    head: styled('html { font-size: 10px }'),
    looksAsEver: true,
  },
  {
    name: 'html-62-5-percent',
    what: 'whose root has 62.5 %',
    head: styled('html { font-size: 62.5% }'),
    looksAsEver: true,
  },
  {
    name: 'z-index-wars',
    what: 'full of layers with the highest z-index',
    head: styled(
      `${WINS} .curtain { position: fixed !important; inset: 0; background: #0006 } .bar { position: fixed !important; inset: auto 0 0; height: 9rem; background: #fd0 }`,
    ),
    after: '<div class="bar">Cookies?</div><div class="curtain"><div class="curtain"></div></div>',
    looksAsEver: true,
  },
  {
    name: 'transformed-body',
    what: 'whose body is scaled, filtered and clipped',
    head: styled(
      'body { transform: scale(0.6) rotate(2deg); filter: grayscale(1); contain: paint; overflow: hidden; opacity: 0.9; perspective: 400px }',
    ),
    looksAsEver: true,
  },
  {
    name: 'grid-body',
    what: 'whose body is a grid that stretches its children and counts them',
    head: styled(
      'hearback-widget:not(:defined) { display: none } body { display: grid; grid-auto-flow: column; gap: 4rem } body > *:last-child { min-width: 50vw } body > * { order: -1; flex: 1 0 100% }',
    ),
    looksAsEver: true,
  },
  {
    name: 'invisible-unknowns',
    what: 'that hides and shrinks what it does not know',
    head: styled(
      ':not(:defined), hearback-widget { display: none !important; zoom: 0.5; visibility: hidden; opacity: 0.01; pointer-events: none; transform: scale(0.1); font-size: 3px !important; color: #fff !important }',
    ),
    looksAsEver: true,
  },
];
