import { startWebKit } from './webkit-browser.mjs';

/**
 * Runs tests of `@web/test-runner` in WebKitGTK's MiniBrowser. One page at a time.
 *
 * @returns {import('@web/test-runner').BrowserLauncher} Its pages understand what the runner's commands say to those of Puppeteer.
 */
export function webkitLauncher() {
  let starting;
  let page;
  const active = new Map();

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async stop() {
      await (await starting?.catch(() => undefined))?.stop();
    },
    async startSession(id, url) {
      active.set(id, url);
      ({ page } = await (starting ??= startWebKit()));
      await page.goto('about:blank');
      await page.setViewport({ width: 800, height: 600 });
      // Told to go there by the page itself: the driver would wait for all it loads, and that ends with the tests.
      await page.evaluate((address) => (location.href = address), url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await page.mouse.reset();
      await page.goto('about:blank');
      return {};
    },
    getPage: () => page,
  };
}
