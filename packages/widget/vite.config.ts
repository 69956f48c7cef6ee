import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { builtTexts, textGroups } from './build/built-texts.ts';
import { chunkFolder, readChunkMap, writeChunkMap } from './build/chunk-map.ts';
import { inBrowsers } from './build/in-browsers.ts';
import { inlineNamespaces } from './build/inline-namespaces.ts';
import { minifyAgain } from './build/minify-again.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { ownCopies } from './build/own-copies.ts';
import { ownLicence } from './build/own-licence.ts';
import { shortProperties } from './build/short-properties.ts';
import { staticProperties } from './build/static-properties.ts';
import { LOCALE_IDS } from './src/locales/locale-id.ts';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Modules that the tag brings in later, each the start of a chunk. */
const LATER = {
  panel: source('panel/define.ts'),
  rating: source('rating/define.ts'),
  scorecard: source('scorecard/define.ts'),
  complaint: source('complaint/define.ts'),
  suggestion: source('suggestion/define.ts'),
  tracker: source('tracker/define.ts'),
  'follow-up': source('follow-up/define.ts'),
  arrange: source('layouts/arrange.ts'),
  resume: source('loader/resume.ts'),
  outbox: source('loader/outbox.ts'),
  'open-cases': source('tracker/open-cases.ts'),
};

/** The texts of every language, under the names by which `load-built-locale.ts` and the groups' own `load.ts` ask for them. */
const TEXTS = Object.fromEntries(
  LOCALE_IDS.flatMap((locale) => [
    [locale, source(`locales/${locale.toLowerCase()}.ts`)],
    ...textGroups(source('locales')).map((group) => [
      `${locale}-${group}`,
      source(`locales/${group}/${locale.toLowerCase()}.ts`),
    ]),
  ]),
);

/**
 * Chunks by the modules they start from, each with all that those import and no chunk before it has. Few and large: compressed together,
 * what looks alike costs little, and it arrives at once. A voice that waits on the device is sent without any form.
 */
const CHUNKS = [
  { name: 'form', test: /\/widget\/src\/(?:(?:panel|rating)\/define|locales\/fill-plural)\.ts$/ },
  { name: 'delivery', test: /\/widget\/src\/delivery\/courier\.ts$/ },
  { name: 'drawings', test: /\/widget\/src\/rating\/drawings\// },
  { name: 'answered', test: /\/widget\/src\/(?:form\/once-answered|(?:complaint|suggestion)\/define)\.ts$/ },
  // Small modules that several chunks share, with the one among those that loads first.
  { name: 'check-values', test: /\/widget\/src\/(?:attributes\/check-values|receipt\/promised-by)\.ts$/ },
  { name: 'switches', test: /\/widget\/src\/(?:attributes\/is-off|kiosk\/is-shared)\.ts$/ },
  { name: 'found', test: /\/widget\/src\/(?:loader\/count-unsent|launcher\/launchers)\.ts$/ },
  { name: 'own', test: /\/widget\/src\/.*\?own$/ },
  { name: 'company', test: /\/widget\/src\/(?:receipt\/company|locales\/keeping\/load)\.ts$/ },
];

/** What shows before anybody means to use a form. */
const BEFORE_FORMS = [
  'layouts/show-strip.ts',
  'layouts/relabel.ts',
  'launcher/badge.ts',
  'launcher/tell-news.ts',
  'tracker/look-up.ts',
].map(source);
/** What it shares with the forms and with what sends. */
const SHARED_WITH_FORMS = [
  'attributes/parse-kinds.ts',
  'attributes/parse-one-of.ts',
  'attributes/warn-once.ts',
  'locales/fill-plural.ts',
  'locales/fill.ts',
  'locales/load-built-locale.ts',
  'locales/locale-id.ts',
  'locales/nearest-language.ts',
  ...['light', 'tracking-key', 'hex', 'sha256-hex'].map((name) => `../../protocol/src/${name}.ts`),
].map(source);

/** The launcher's texts in every language. Shares nothing with the tag, and so is built beside it, where the chunks are. */
const LABELS = source('launcher/all-launcher-labels.ts');

/** Vite keeps the layout of libraries for the bundlers that come after; after this one comes the browser. */
const minify = { minify: { codegen: { removeWhitespace: true } }, comments: false } as const;

const resolve: UserConfig['resolve'] = { conditions: ['@hearback/source', 'module', 'browser', 'production'] };
const define = { 'process.env.NODE_ENV': '"production"' };

/** File beside the tag that stands in where chunks cannot be used. Its name, and what it exports, stay from release to release. */
const FALLBACK = 'hearback-fallback';

/**
 * Five builds into one folder, run in this order:
 *
 * - `chunks`: everything that loads on intent, dependencies included, in a folder of `dist/chunks/` named for their content; and the licences:
 *   Hearback's own, and those of the dependencies, which the others bring no more of.
 * - `fallback`: `dist/hearback-fallback.js`, the plain forms that stand in where a chunk cannot load or render.
 * - `check`: `dist/hearback-check.js`, which tells a developer whether a page is ready.
 * - `tag`: `dist/hearback.js`, one file without imports, and the launcher's texts. Built apart from the chunks so that no chunk ever imports the tag back: a page that
 *   loads it as `hearback.js?v=2` would run it twice.
 * - `package`: `dist/index.js`, `dist/define.js` and, for servers, `dist/server.js` for npm, with lit and the SDK left to the page's own bundler.
 */
export default defineConfig(({ mode }): UserConfig => {
  const common = { configFile: false as const, publicDir: false as const, resolve, define };
  const build = { target: 'es2022', outDir: 'dist', emptyOutDir: mode === 'chunks' };
  const builtCourier = { find: /^.*\/load-courier\.js$/, replacement: source('delivery/load-built-courier.ts') };
  const builtLocales = { find: /^.*\/load-locale\.js$/, replacement: source('locales/load-built-locale.ts') };
  if (mode === 'chunks')
    return {
      ...common,
      resolve: {
        ...resolve,
        alias: [
          { find: /^lit$/, replacement: source('slim-lit/slim-lit.ts') },
          { find: /^.*\/served\/served-element\.js$/, replacement: source('slim-lit/served-element.ts') },
          builtLocales,
          builtCourier,
        ],
      },
      plugins: [
        builtTexts(),
        ownCopies(BEFORE_FORMS, SHARED_WITH_FORMS),
        inBrowsers(),
        staticProperties(),
        shortProperties(source('')),
        minifyTemplates(),
        inlineNamespaces(),
        minifyAgain(),
        writeChunkMap(),
        ownLicence(source('../../../LICENSE')),
      ],
      build: {
        ...build,
        license: { fileName: 'LICENSES.md' },
        lib: { entry: { ...LATER, ...TEXTS }, formats: ['es'] },
        rolldownOptions: {
          output: {
            ...minify,
            entryFileNames: 'chunks/[name].js',
            chunkFileNames: 'chunks/[name].js',
            codeSplitting: { groups: CHUNKS.map((chunk, index) => ({ ...chunk, priority: CHUNKS.length - index })) },
          },
        },
      },
    };
  if (mode === 'fallback')
    return {
      ...common,
      // The forms' styles are all it takes of Lit, whose policy a page may forbid.
      resolve: { ...resolve, alias: [{ find: /^lit$/, replacement: source('slim-lit/css.ts') }] },
      plugins: [inBrowsers(), shortProperties(source('')), minifyTemplates(), minifyAgain(), readChunkMap()],
      build: {
        ...build,
        lib: { entry: { [FALLBACK]: source('fallback/fallback.ts') }, formats: ['es'] },
        rolldownOptions: { output: { ...minify, entryFileNames: '[name].js' } },
      },
    };
  if (mode === 'check')
    return {
      ...common,
      plugins: [inBrowsers(), minifyAgain(), readChunkMap()],
      build: {
        ...build,
        lib: { entry: { 'hearback-check': source('page-check/check-page.ts') }, formats: ['es'] },
        rolldownOptions: { output: { ...minify, entryFileNames: '[name].js' } },
      },
    };
  if (mode === 'tag')
    return {
      ...common,
      resolve: { ...resolve, alias: [builtLocales] },
      plugins: [inBrowsers(), shortProperties(source('')), minifyTemplates(), minifyAgain(), readChunkMap([LABELS])],
      build: {
        ...build,
        lib: { entry: { hearback: source('hearback.ts'), labels: LABELS }, formats: ['es'] },
        rolldownOptions: {
          output: {
            ...minify,
            entryFileNames: ({ name }) => (name === 'hearback' ? '[name].js' : `${chunkFolder()}/[name]-[hash:6].js`),
          },
        },
      },
    };
  return {
    ...common,
    build: {
      ...build,
      minify: false,
      lib: {
        entry: { index: source('index.ts'), define: source('define.ts'), server: source('server/server.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit-labs\//, 'parse5', /^@hearback\//],
        output: { entryFileNames: '[name].js', chunkFileNames: 'lib/[name].js' },
      },
    },
  };
});
