import type { HostPage } from './host-page.ts';

const OWN = '<link rel="stylesheet" href="/hosts/host.css">';
const PARAGRAPHS = Array.from(
  { length: 900 },
  (_, at) =>
    `<section class="card"><h3 id="s${at}">District ${at}</h3><p>Pipes of ${1900 + (at % 120)}, <a href="#s${at}">works</a> until <time>2026-0${1 + (at % 9)}-11</time>, pressure <b>${(2 + (at % 30) / 10).toFixed(1)} bar</b>. No water from 8 to 12 on Tuesdays; a tank stands at the mill, and the office answers the telephone all day. Ask there for a reading of the meter, for a copy of a bill or for a plan of the works.</p></section>`,
).join('');

/** Pages whose document itself is out of the ordinary. */
export const documents: readonly HostPage[] = [
  { name: 'plain', what: 'with nothing special about it', looksAsEver: true },
  { name: 'quirks-mode', what: 'in quirks mode', doctype: '', looksAsEver: true },
  {
    name: 'xhtml',
    what: 'that is a document of XML',
    contentType: 'application/xhtml+xml',
    root: 'lang="en" xmlns="http://www.w3.org/1999/xhtml"',
    tag: (_, element) => ({ head: '<script src="/hosts/import-the-tag.js"></script>', body: element }),
    standIn: true,
    ownMessages: /shows a plain form/,
  },
  {
    name: 'base-elsewhere',
    what: 'whose base is somewhere else',
    head: `<base href="http://127.0.0.1:1/nowhere/" target="_blank">`,
  },
  {
    name: 'same-origin-frame',
    what: 'in a frame of its own origin',
    frame: 'width="900" height="700"',
  },
  {
    name: 'sandbox',
    what: 'in a sandbox that allows scripts alone, and so has no origin and no storage',
    frame: 'width="900" height="700" sandbox="allow-scripts"',
  },
  {
    name: 'service-worker',
    what: 'whose service worker answers for everything on its origin',
    head: `${OWN}<script src="/hosts/register-worker.js"></script>`,
    looksAsEver: true,
  },
  {
    name: 'large',
    what: 'of 300 KB',
    head: OWN,
    after: PARAGRAPHS,
    looksAsEver: true,
  },
  {
    name: 'inside-a-form',
    what: 'that has the element inside its own form',
    tag: (address, element) => ({
      head: `<script type="module" src="${address}"></script>`,
      body: `<form id="around" action="/nowhere"><input name="outer" value="kept">${element}<button>Outer</button></form>`,
    }),
    looksAsEver: true,
  },
];
