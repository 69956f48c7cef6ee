import type { HostPage } from './host-page.ts';

const OWN = '<link rel="stylesheet" href="/hosts/host.css">';
const withScript = (script: string) => `${OWN}<script src="/hosts/${script}.js"></script>`;

/** Pages that hold on to the focus, the keys, the screen or what is built in. */
export const guards: readonly HostPage[] = [
  {
    name: 'modal-open',
    what: 'whose own modal dialog is open, with a button in it that opens the panel',
    before: '<dialog id="modal"><p>Your session ends soon.</p><button id="say">Say something</button></dialog>',
    head: withScript('modal'),
    prepare: (page) => page.evaluate('openModal()'),
    open: (page) => page.getByRole('button', { name: 'Say something' }).click(),
    changesItself: true,
  },
  {
    name: 'focus-trap',
    what: 'that brings the focus back to its own form',
    head: withScript('focus-trap'),
    looksAsEver: true,
  },
  {
    name: 'shortcuts',
    what: 'that takes every key for a shortcut of its own',
    head: withScript('shortcuts'),
    looksAsEver: true,
  },
  {
    name: 'swallowed-events',
    what: 'that lets no click, input or submission beyond its document',
    head: withScript('swallow-events'),
    looksAsEver: true,
  },
  { name: 'json-broken', what: 'on which JSON cannot be written', head: withScript('break-json'), looksAsEver: true },
  {
    name: 'array-to-json',
    what: 'whose arrays have a toJSON of their own',
    head: withScript('array-to-json'),
    looksAsEver: true,
  },
  {
    name: 'matches-replaced',
    what: 'that has replaced matches and closest of elements',
    head: withScript('replace-matches'),
    looksAsEver: true,
  },
  {
    name: 'enumerable-extras',
    what: 'with functions of its own on every object and every list',
    head: withScript('enumerable-extras'),
    looksAsEver: true,
  },
  {
    name: 'wrapped',
    what: 'that wraps listeners, timers and fetch to watch over them',
    head: withScript('wrap-everything'),
    wrapsListeners: true,
    looksAsEver: true,
  },
];
