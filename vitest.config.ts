import { defineConfig } from 'vitest/config';

// Neither `import` nor `require`: which of them holds is told by who asks, and a package may have both.
const conditions = ['@hearback/source', 'node', 'default'];
const exclude = ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'];

/** Tests that need a process of their own: they break built-ins before anything loads, or start programs and wait for them. */
const ALONE = [
  'packages/sdk/src/hostile-page.test.ts',
  'packages/*/src/import-on-node.test.ts',
  'packages/collector/src/main*.test.ts',
  'packages/collector/src/nats/*.test.ts',
  'examples/*.test.ts',
];

/** Runs where Firefox and WebKitGTK can be had. */
const OTHER_ENGINES = 'demo/tests/console-engines.test.ts';

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Limits say that something hangs. What takes a second where nothing else runs takes many where other suites do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/{src,build,console}/**/*.test.ts', 'docs/tests/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: [...exclude, ...ALONE],
          setupFiles: ['scripts/property-seed.mjs'],
          // A process for each of two hundred small files would take longer than what they test.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'node alone', include: ALONE, exclude },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          include: ['packages/*/simulation/**/*.test.ts'],
          exclude,
        },
      },
      {
        extends: true,
        test: {
          name: 'demo',
          include: ['demo/**/*.test.ts'],
          exclude: [...exclude, OTHER_ENGINES],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each file starts a browser and a collector; more of them at once would only wait for each other.
          fileParallelism: false,
          // What all of them import is loaded once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'console engines',
          include: [OTHER_ENGINES],
          exclude,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['pages/**/*.test.ts'],
          exclude,
          // Each file drives browsers of its own.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'trials',
          include: ['trials/**/*.test.ts'],
          exclude,
          testTimeout: 180_000,
          // Each file drives a browser of its own.
          fileParallelism: false,
        },
      },
    ],
  },
});
