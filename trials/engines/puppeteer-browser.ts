import puppeteer, { type Browser, type CDPSession, type LaunchOptions, type Page } from 'puppeteer-core';
import { killAll, killTree, processTree } from '../rig/process-tree.ts';
import type { RunningBrowser, Tab } from './engine.ts';
import { expressionOf, resultOf } from './in-page.ts';

const pageTab = (page: Page, session: () => Promise<CDPSession>): Tab => ({
  async goto(url) {
    await page.goto(url);
  },
  run: async (work: (argument: never) => unknown, argument?: unknown) =>
    resultOf(await page.evaluate(expressionOf(work, argument))),
  back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
  close: () => page.close(),
  async setFrozen(frozen) {
    await (await session()).send('Page.setWebLifecycleState', { state: frozen ? 'frozen' : 'active' });
  },
  async setQuota(origin, bytes) {
    const limit = bytes === null ? { origin } : { origin, quotaSize: bytes };
    await (await session()).send('Storage.overrideQuotaForOrigin', limit);
  },
});

/**
 * Opens pages until one answers: a page opened while the browser still learns of a crash may never.
 *
 * @throws {Error} If none of five does.
 */
async function pagesLiveAgain(browser: Browser): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const asked = browser.newPage().then(async (page) => {
      await page.evaluate('1');
      await page.close();
      return true;
    });
    const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (await Promise.race([asked.catch(() => false), patience])) return;
  }
  throw new Error('Failed to open a page after a crash.');
}

/**
 * Starts Chromium or Firefox.
 *
 * @param isPage Tells a process that pages live in by its command line.
 */
export async function launchPuppeteer(options: LaunchOptions, isPage: RegExp): Promise<RunningBrowser> {
  const browser: Browser = await puppeteer.launch({ headless: true, handleSIGINT: false, ...options });
  const { pid } = browser.process()!;
  return {
    async open() {
      const page = await browser.newPage();
      let session: Promise<CDPSession> | undefined;
      return pageTab(page, () => (session ??= page.createCDPSession()));
    },
    kill: () => killTree(pid!),
    async crashPages() {
      await killAll(processTree(pid!).flatMap((one) => (isPage.test(one.command) ? [one.pid] : [])));
      await pagesLiveAgain(browser);
    },
    close: () => killTree(pid!),
  };
}
