import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** What an app that uses each library would import, and nothing else: the text that is measured. */
const IMPORTS = {
  hearback: `export { createClient } from '@hearback/sdk';`,
  courier: `export { createCourier } from '@hearback/sdk';`,
  snowplow: `export { newTracker, trackSelfDescribingEvent } from '@snowplow/browser-tracker';`,
  segment: `export { AnalyticsBrowser } from '@segment/analytics-next';`,
};

/** Names of what is measured: ours with and without its checks and inspection, then the peers. */
export const SUBJECTS = Object.keys(IMPORTS);

const virtualEntry = (text) => ({
  name: 'bench:virtual-entry',
  resolveId: (id) => (id === 'virtual:entry' ? join(PAGE, 'entry.mjs') : null),
  load: (id) => (id === join(PAGE, 'entry.mjs') ? text : null),
});

/** Vite's own help with dynamic imports, which an app has once and no library brings. */
const HELPER = '\0vite/preload-helper.js';
const withoutHelper = {
  name: 'bench:without-helper',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
};

/** Bundles as an app's production build does: modules for today's browsers, tree-shaken and minified. */
async function bundle(input, { plugins = [], sdk }) {
  const { output } = await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'error',
    plugins: [withoutHelper, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: sdk ? { '@hearback/sdk': sdk } : {} },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

const brotliBytes = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes of an entry and of all it imports at once, and apart from them those of every chunk it may import later. */
function sizeOf(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name) || !byName.has(name)) return;
    loaded.add(name);
    byName.get(name).imports.forEach(load);
  };
  load('entry.js');
  const codes = [...loaded].map((name) => byName.get(name).code);
  const late = chunks.filter(({ fileName }) => !loaded.has(fileName));
  return {
    minified: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
    brotli: codes.reduce((sum, code) => sum + brotliBytes(code), 0),
    later: Object.fromEntries(late.map(({ name, code }) => [name.replace(/-.*/, ''), brotliBytes(code)])),
  };
}

const BUILT_SDK = join(dirname(fileURLToPath(import.meta.url)), '../../../packages/sdk/dist/index.js');

/**
 * What an app pays for one subject.
 *
 * @param {string} name One of `SUBJECTS`.
 * @param {string} sdk Built entry of the SDK.
 * @returns Bytes, minified and as brotli, of what loads at once; `later`, as brotli by name, of each chunk that loads on use.
 * @throws {Error} If the SDK has not been built or the bundle fails.
 */
export async function bundleSize(name, sdk = BUILT_SDK) {
  if (!existsSync(sdk)) throw new Error(`Failed to bundle the SDK: expected ${sdk}, got nothing. Build it first.`);
  return sizeOf(await bundle('virtual:entry', { plugins: [virtualEntry(IMPORTS[name])], sdk }));
}

/**
 * Builds every subject twice: bare, for its size, and with the few lines that let the page drive it.
 *
 * @param {string | undefined} sdk Built entry of another version of the SDK to measure; this repository's by default.
 * @returns Sizes in bytes by subject, and the text of every file the page may ask for, by its path.
 * @throws {Error} If the SDK has not been built or a bundle fails.
 */
export async function buildBundles(sdk = BUILT_SDK) {
  const sizes = {};
  const files = new Map();
  for (const name of SUBJECTS) {
    // oxlint-disable-next-line no-await-in-loop -- two builds at once would share one process-wide state of the bundler
    sizes[name] = await bundleSize(name, sdk);
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const { fileName, code } of await bundle(join(PAGE, `subjects/${name}.mjs`), { sdk }))
      files.set(`/bundles/${name}/${fileName}`, code);
  }
  return { sizes, files };
}
