import { findFirefox } from '../../scripts/find-browser.mjs';
import type { Engine } from './engine.ts';
import { launchPuppeteer } from './puppeteer-browser.ts';

/** Firefox, over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  abilities: new Set(['restart', 'bfcache', 'crash']),
  launch(profile) {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error('Failed to find Firefox. Install it, or name it in FIREFOX_PATH.');
    return launchPuppeteer(
      {
        browser: 'firefox',
        executablePath,
        userDataDir: profile,
        extraPrefsFirefox: {
          // Nothing is to be fetched from anybody, and nothing asked.
          'app.update.enabled': false,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
        },
      },
      /-isForBrowser .*\btab\b/,
    );
  },
};
