import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/find-browser.mjs';
import { createEndpoint, createPageServer, listen } from './servers.mjs';

/** Nothing but this machine has a name or is reached through anybody else. */
const LOOPBACK_ONLY = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
  '--no-proxy-server',
  '--enable-precise-memory-info',
];

const isLoopback = (url) =>
  /^(?:data|blob|about):|^https?:\/\/(?:127\.0\.0\.1|(?:[a-z0-9-]+\.)?localhost)[:/]/.test(url);

/**
 * Starts a browser whose profile is on disk (that of a private window is in memory, which flatters every store), a server
 * for the page and an endpoint on another origin.
 *
 * @param {ReadonlyMap<string, string>} bundles Text of every bundled file by its path.
 * @throws {Error} If there is no browser.
 */
export async function startRig(bundles) {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'hearback-bench-'));
  const pages = createPageServer(bundles);
  const endpoint = createEndpoint();
  const [pagePort, endpointPort] = await Promise.all([listen(pages), listen(endpoint.server)]);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...BROWSER_FLAGS, ...LOOPBACK_ONLY],
  });
  const strangers = [];
  context.on('request', (request) => isLoopback(request.url()) || strangers.push(request.url()));
  let opened = 0;

  return {
    version: context.browser()?.version() ?? '',
    /** Addresses outside this machine that a page asked for; none was reached. */
    strangers,
    /** What the endpoint counts of one run. */
    run: endpoint.run,
    /** Base address of a run. */
    address: (name) => `http://127.0.0.1:${endpointPort}/${name}`,
    /**
     * Opens the page on an origin that has never stored anything.
     *
     * @param {(() => void) | undefined} before Runs in the page before any of its scripts.
     */
    async open(before) {
      const origin = `http://p${++opened}.localhost:${pagePort}`;
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await page.goto(origin);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      return {
        page,
        reload: () => page.goto(origin),
        /** The browser's own account of this page: seconds and bytes by name. */
        async metrics() {
          const { metrics } = await session.send('Performance.getMetrics');
          return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
        },
        collectGarbage: () => session.send('HeapProfiler.collectGarbage'),
        session,
        close: () => page.close(),
      };
    },
    async close() {
      await context.close();
      for (const server of [pages, endpoint.server]) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
