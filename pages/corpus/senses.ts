import type { HostPage } from './host-page.ts';

const styled = (css: string) => `<link rel="stylesheet" href="/hosts/host.css"><style>${css}</style>`;

/** Pages as they are met by people: their screens, scripts and settings. */
export const senses: readonly HostPage[] = [
  { name: 'rtl', what: 'written from right to left', root: 'lang="en" dir="rtl"' },
  {
    name: 'vertical',
    what: 'written from top to bottom',
    head: styled('html { writing-mode: vertical-rl; text-orientation: upright }'),
    looksAsEver: true,
  },
  {
    name: 'print',
    what: 'that is printed',
    prepare: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('button', { name: 'Tell us' }).waitFor({ state: 'hidden' });
      await page.emulateMedia({ media: 'screen' });
    },
    looksAsEver: true,
  },
  { name: 'width-320', what: '320 px wide', browser: { viewport: { width: 320, height: 640 } } },
  {
    name: 'zoom-400',
    what: 'zoomed to 400 % on a screen of 1280 by 1024',
    browser: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  },
  {
    name: 'phone',
    what: 'on a phone',
    browser: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
  },
  { name: 'forced-colours', what: 'in forced colours', browser: { forcedColors: 'active' } },
  {
    name: 'reduced-motion',
    what: 'for somebody who wants no motion',
    browser: { reducedMotion: 'reduce' },
    prepare: async (page) => {
      const takes = await page
        .getByRole('button', { name: 'Tell us' })
        .evaluate((button) => getComputedStyle(button).transitionDuration);
      if (takes !== '0s') throw new Error(`Expected no motion, got transitions of ${takes}.`);
    },
    looksAsEver: true,
  },
  {
    name: 'dark',
    what: 'in the dark',
    browser: { colorScheme: 'dark' },
    head: styled(':root { color-scheme: light dark }'),
  },
];
