import type { HostPage } from './host-page.ts';

const module = (address: string) => `<script type="module" src="${address}"></script>`;
const script = (name: string, address: string, element: string) =>
  `<script src="/hosts/${name}.js" data-address="${address}" data-element="${element.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></script>`;

/** Pages by the way in which the tag comes into them. */
export const arrivals: readonly HostPage[] = [
  {
    name: 'script-twice',
    what: 'that loads the script twice, once under another address',
    tag: (address, element) => ({ head: module(address) + module(`${address}?v=2`), body: element }),
    looksAsEver: true,
  },
  {
    name: 'script-late',
    what: 'that loads the script long after the element was there',
    tag: (address, element) => ({ body: element + script('load-late', address, '') }),
    looksAsEver: true,
    changesItself: true,
  },
  {
    name: 'script-before-content',
    what: 'that loads the script at the very start, asynchronously',
    tag: (address, element) => ({ head: `<script async type="module" src="${address}"></script>`, body: element }),
    looksAsEver: true,
  },
  {
    name: 'two-elements',
    what: 'with the element twice, in two corners',
    tag: (address, element) => ({
      head: module(address),
      body: `${element}${element.replace('label="Tell us"', 'label="Second" position="top-left"')}`,
    }),
    looksAsEver: true,
    isArranged: true,
  },
  {
    name: 'made-by-script',
    what: 'whose script makes the element once it is defined',
    tag: (address, element) => ({ head: module(address), body: script('make-when-defined', address, element) }),
    looksAsEver: true,
    changesItself: true,
  },
  {
    name: 'made-before-definition',
    what: 'whose script makes the element before it is defined',
    tag: (address, element) => ({ head: module(address), body: script('make-at-once', address, element) }),
    looksAsEver: true,
    changesItself: true,
  },
  {
    name: 'in-a-shadow-root',
    what: 'with the element in a shadow root of another element',
    tag: (address, element) => ({ head: module(address), body: script('make-in-shadow', address, element) }),
    looksAsEver: true,
    changesItself: true,
  },
  {
    name: 'spa-swap',
    what: 'that throws its body away and makes another, element included',
    tag: (address, element) => ({ head: module(address) + script('swap-body', address, ''), body: element }),
    prepare: (page) => page.evaluate('swapBody()'),
    looksAsEver: true,
    changesItself: true,
  },
  {
    name: 'spa-moves-the-element',
    what: 'that moves the element to another place after it was opened and closed',
    tag: (address, element) => ({ head: module(address) + script('swap-body', address, ''), body: element }),
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Tell us' }).click();
      await page.getByRole('dialog').waitFor();
      await page.evaluate('moveElement()');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },
    looksAsEver: true,
    changesItself: true,
  },
];
