import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countsReporter } from './scripts/counts-reporter.mjs';
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

const requireFromTesting = createRequire(new URL('./packages/testing/package.json', import.meta.url));

/** Without it axe meets colours on their way from one to another. */
const STILL = '--force-prefers-reduced-motion';

/** Gives the elements what the tag gives them in place of Lit. The stories run them on Lit itself. */
const slimLit = {
  name: 'slim-lit',
  resolveImport: ({ source, context }) =>
    source === 'lit' && /^\/packages\/widget\/src\/(?!slim-lit\/)/.test(context.path)
      ? '/packages/widget/src/slim-lit/slim-lit.ts'
      : undefined,
};

/** Serves the service worker of MSW from the origin of the tests, where `worker.start()` looks for it. */
const serveMockWorker = (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'js';
  context.body = createReadStream(requireFromTesting.resolve('msw/mockServiceWorker.js'));
};

/**
 * A page in a profile, and so in a window, of its own: two tabs of one window would take turns at being hidden, and a hidden
 * page gets no animation frames. It also believes that it has the focus.
 */
const openVisiblePage = async ({ context }) => {
  const page = await (await context.browser().createBrowserContext()).newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
};

export default {
  files: 'packages/*/src/**/*.browser.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['@hearback/source', 'browser', 'development', 'import', 'default'] },
  plugins: [
    slimLit,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./packages/widget/tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [serveMockWorker],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser() ?? undefined, args: [...BROWSER_FLAGS, STILL] },
      createPage: openVisiblePage,
      concurrency: 2,
    }),
  ],
  testFramework: { config: { timeout: '30000' } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countsReporter()],
};
