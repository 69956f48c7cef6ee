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
    crashPages: () => killAll(processTree(pid!).flatMap((one) => (isPage.test(one.command) ? [one.pid] : []))),
    close: () => killTree(pid!),
  };
}
