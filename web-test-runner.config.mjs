import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countsReporter } from './scripts/counts-reporter.mjs';
import { webkitLauncher } from './scripts/browsers/webkit-launcher.mjs';
import { BROWSER_FLAGS, findBrowser, findFirefox } from './scripts/find-browser.mjs';

const engine = process.env.HEARBACK_ENGINE || 'chromium';
const requireFromTesting = createRequire(new URL('./packages/testing/package.json', import.meta.url));

/** Without it axe meets colours on their way from one to another. */
const STILL = '--force-prefers-reduced-motion';

/** Gives the elements what the tag gives them in place of Lit. The stories run them on Lit itself. */
const slimLit = {
  name: 'slim-lit',
  resolveImport({ source, context }) {
    if (!/^\/packages\/widget\/src\/(?!slim-lit\/)/.test(context.path)) return undefined;
    if (source === 'lit') return '/packages/widget/src/slim-lit/slim-lit.ts';
    return source.endsWith('/served/served-element.js') ? '/packages/widget/src/slim-lit/served-element.ts' : undefined;
  },
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

/** The page of one test file. Files that follow each other share its storage, where what was written in one is kept for the next. */
const testPage = (framework) =>
  `<!doctype html><html><head><script>localStorage.clear()</script></head><body><script type="module" src="${framework}"></script></body></html>`;

/** Interactions, which every engine has to be good for; the rest is tried in Chromium alone. */
const INTERACTIONS = [
  'packages/widget/src/{rating,suggestion,launcher,scorecard,receipt}/*.browser.test.ts',
  'packages/widget/src/complaint/complaint-element.browser.test.ts',
];

/**
 * Files that an engine cannot take as a whole: in WebKit the arrow keys of radio buttons go the same way in every script, and MiniBrowser's window
 * has at least 427 px.
 */
const LEFT_OUT = {
  webkit: ['rating/rating-element', 'receipt/receipt', 'launcher/widget-element'].map(
    (name) => `!packages/widget/src/${name}.browser.test.ts`,
  ),
};

/** By the name in HEARBACK_ENGINE; Chromium without it. */
const ENGINES = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser() ?? undefined, args: [...BROWSER_FLAGS, STILL] },
      createPage: openVisiblePage,
      concurrency: 2,
    }),
  // The launcher speaks WebDriver BiDi to Firefox as it speaks to Chromium, and calls it Chrome.
  firefox: () =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox() ?? undefined,
          extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'focusmanager.testmode': true },
        },
        createPage: ({ browser }) => browser.newPage(),
        concurrency: 1,
      }),
      { name: 'Firefox' },
    ),
  webkit: webkitLauncher,
};

export default {
  files: engine === 'chromium' ? 'packages/*/src/**/*.browser.test.ts' : [...INTERACTIONS, ...(LEFT_OUT[engine] ?? [])],
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
  browsers: [ENGINES[engine]()],
  testRunnerHtml: testPage,
  // Limits say that something hangs. What takes a second where nothing else runs takes many where other suites do.
  testFramework: { config: { timeout: '120000' } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countsReporter()],
};
