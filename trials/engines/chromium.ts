import { BROWSER_FLAGS, findBrowser, findHeadlessBrowser } from '../../scripts/find-browser.mjs';
import type { Engine } from './engine.ts';
import { launchPuppeteer } from './puppeteer-browser.ts';

/** Chromium, over the DevTools protocol. */
export const chromium: Engine = {
  name: 'Chromium',
  abilities: new Set(['restart', 'freeze', 'bfcache', 'bfcache-while-sending', 'quota', 'crash']),
  launch(profile, isToDie) {
    // The headless shell stores as Chromium does and starts several times as fast, but has no back/forward cache.
    const executablePath = isToDie ? findHeadlessBrowser() : findBrowser();
    if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
    return launchPuppeteer({ executablePath, userDataDir: profile, args: BROWSER_FLAGS }, /--type=renderer/);
  },
};
