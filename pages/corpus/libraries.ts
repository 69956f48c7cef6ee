import type { HostPage } from './host-page.ts';

const sheet = (path: string) => `<link rel="stylesheet" href="/library/${path}">`;
const script = (path: string) => `<script src="/library/${path}"></script>`;
const OWN = '<link rel="stylesheet" href="/hosts/host.css">';

/** Pages built with what pages are built with, and were. Each library is the real one, from npm. */
export const libraries: readonly HostPage[] = [
  {
    name: 'bootstrap-3',
    what: 'built with Bootstrap 3, which makes ten pixels of an em',
    head: sheet('bootstrap3/dist/css/bootstrap.min.css'),
    bodyAttributes: 'class="container"',
    looksAsEver: true,
  },
  {
    name: 'bootstrap-5',
    what: 'built with Bootstrap 5',
    head: sheet('bootstrap5/dist/css/bootstrap.min.css'),
    bodyAttributes: 'class="container"',
    looksAsEver: true,
  },
  {
    name: 'foundation',
    what: 'built with Foundation',
    head: sheet('foundation-sites/dist/css/foundation.min.css'),
    looksAsEver: true,
  },
  {
    name: 'tailwind-preflight',
    what: "that starts from Tailwind's preflight",
    head: sheet('tailwindcss/preflight.css'),
    looksAsEver: true,
  },
  {
    name: 'govuk-frontend',
    what: 'built with GOV.UK Frontend',
    head: sheet('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    root: 'lang="en" class="govuk-template"',
    bodyAttributes: 'class="govuk-template__body js-enabled"',
    looksAsEver: true,
  },
  {
    name: 'ant-design-reset',
    what: 'that starts from the reset of Ant Design',
    head: '<link rel="stylesheet" href="/vendor/ant-design/reset.css">',
    looksAsEver: true,
  },
  {
    name: 'zone-js',
    what: 'on which zone.js has replaced promises, timers and listeners',
    head: OWN + script('zone.js/bundles/zone.umd.min.js'),
    wrapsListeners: true,
    looksAsEver: true,
  },
  {
    name: 'core-js-2',
    what: 'on which core-js 2 has seen to old browsers',
    head: OWN + script('core-js/client/shim.min.js'),
    looksAsEver: true,
  },
  {
    name: 'mootools',
    what: 'on which MooTools has extended what is built in',
    head: `${OWN}${script('mootools/lib/mootools-core-1.5.2-server.js')}<script src="/hosts/like-mootools-elements.js"></script>`,
    looksAsEver: true,
  },
  {
    name: 'prototype-js',
    what: 'that extends what is built in as Prototype.js did',
    head: `${OWN}<script src="/hosts/like-prototype.js"></script>`,
    looksAsEver: true,
  },
];
