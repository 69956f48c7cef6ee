import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PACKAGES } from '../build/packages.mjs';

const MINUTE_MS = 60_000;

// What is no code cannot have types.
const WITHOUT_TYPES = ['./schemas/*', './examples/*', './hearback.js', './custom-elements.json'];

const packageChecks = (root) =>
  PACKAGES.filter(({ name }) => existsSync(join(root, 'packages', name, 'vite.config.ts'))).flatMap(({ name }) => [
    { name: `publint @hearback/${name}`, kind: 'check', command: ['publint', '--strict', `packages/${name}`] },
    {
      name: `types as others see them, @hearback/${name}`,
      kind: 'check',
      command: [
        'attw',
        '--pack',
        `packages/${name}`,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        ...WITHOUT_TYPES,
      ],
    },
  ]);

/** Vitest leaves one processor to itself; but half of the Node tests wait for programs that they start, so that two at once pay on two as well. */
const NODE_WORKERS = Math.max(2, availableParallelism() - 1);

const REPORTERS = ['--reporter=default', '--reporter=json'];
const vitest = (project, file) => ['vitest', 'run', '--project', project, ...REPORTERS, `--outputFile.json=${file}`];

const deliverySuite = (countsFile) => ({
  name: 'delivery in real browsers',
  kind: 'tests',
  command: vitest('trials', countsFile('delivery in real browsers')),
  timeoutMs: 15 * MINUTE_MS,
  allEngines: true,
});

const consoleSuite = (countsFile) => ({
  name: 'console in other browsers',
  kind: 'tests',
  command: vitest('console engines', countsFile('console in other browsers')),
  allEngines: true,
});

const engineSuite = (engine) => ({
  name: `interactions in ${engine}`,
  kind: 'tests',
  command: ['wtr'],
  env: { HEARBACK_ENGINE: engine },
  timeoutMs: 10 * MINUTE_MS,
  allEngines: true,
});

/**
 * Everything that `npm test` runs, in the order in which it begins: the build, what is checked quickly, then the suites of tests, the longest first
 * so that all end at much the same time. The packages come last: packing leaves a file in the tree for a moment, which `format` must not meet.
 *
 * A `check` counts as one; `tests` count for themselves. `after` names a suite whose end is waited for; `showOutput` prints what the suite
 * says also when it passes; `allEngines` needs Firefox and WebKit beside Chromium, `postgres` the programs of PostgreSQL, `nats` the
 * server of NATS.
 *
 * @param {string} root Absolute path of the repository.
 * @param {(name: string) => string} countsFile Where a suite of that name writes its counts.
 * @returns {{ name: string, kind: 'check' | 'tests', command: string[], after?: string, env?: Record<string, string>, timeoutMs?: number, showOutput?: boolean, allEngines?: boolean, postgres?: boolean, nats?: boolean }[]}
 */
export const suites = (root, countsFile) => [
  { name: 'build', kind: 'check', command: ['node', 'scripts/build.mjs'] },
  { name: 'format', kind: 'check', command: ['prettier', '--check', '.'] },
  { name: 'lint', kind: 'check', command: ['oxlint', '--deny-warnings'] },
  ...[
    { name: 'types', kind: 'check', command: ['tsc', '-b'] },
    { name: 'unused code and dependencies', kind: 'check', command: ['knip'] },
    { name: 'sizes', kind: 'check', command: ['node', 'bench/size.mjs'], showOutput: true },
    { name: 'sizes of the SDK', kind: 'check', command: ['node', 'bench/sdk-size.mjs'], showOutput: true },
    {
      name: 'Storybook build',
      kind: 'check',
      command: ['pnpm', '--filter', './stories', 'build'],
      timeoutMs: 10 * MINUTE_MS,
    },
    {
      name: 'demo journeys',
      kind: 'tests',
      command: vitest('demo', countsFile('demo journeys')),
      timeoutMs: 25 * MINUTE_MS,
    },
    {
      name: 'Node tests',
      kind: 'tests',
      command: [...vitest('node*', countsFile('Node tests')), `--maxWorkers=${NODE_WORKERS}`],
      timeoutMs: 20 * MINUTE_MS,
      postgres: true,
      nats: true,
    },
    // Processes are killed as Linux knows them, and WebKitGTK is at home there.
    ...(process.platform === 'linux' ? [deliverySuite(countsFile)] : []),
    {
      name: 'stories',
      kind: 'tests',
      after: 'Storybook build',
      command: ['node', 'stories/test-stories.mjs'],
      timeoutMs: 20 * MINUTE_MS,
    },
    {
      name: 'host pages',
      kind: 'tests',
      command: vitest('pages', countsFile('host pages')),
      timeoutMs: 20 * MINUTE_MS,
    },
    { name: 'browser tests', kind: 'tests', command: ['wtr'], timeoutMs: 15 * MINUTE_MS },
    {
      name: 'delivery in simulation',
      kind: 'tests',
      command: vitest('simulation', countsFile('delivery in simulation')),
      timeoutMs: 15 * MINUTE_MS,
      showOutput: true,
    },
    ...(process.platform === 'linux' ? [...['firefox', 'webkit'].map(engineSuite), consoleSuite(countsFile)] : []),
    ...packageChecks(root),
  ].map((suite) => ({ after: 'build', ...suite })),
];
