import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from '../build/packages.mjs';

const MINUTE_MS = 60_000;

// What is no code cannot have types.
const WITHOUT_TYPES = ['./schemas/*', './examples/*', './hearback.js'];

const packageChecks = (root) =>
  PACKAGES.filter(({ name }) => existsSync(join(root, 'packages', name, 'vite.config.ts'))).flatMap(({ name }) => [
    { name: `publint @hearback/${name}`, kind: 'check', lane: 1, command: ['publint', '--strict', `packages/${name}`] },
    {
      name: `types as others see them, @hearback/${name}`,
      kind: 'check',
      lane: 1,
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

const REPORTERS = ['--reporter=default', '--reporter=json'];
const vitest = (project, file) => ['vitest', 'run', '--project', project, ...REPORTERS, `--outputFile.json=${file}`];

const deliverySuite = (countsFile) => ({
  name: 'delivery in real browsers',
  kind: 'tests',
  lane: 2,
  command: vitest('trials', countsFile('delivery in real browsers')),
  timeoutMs: 15 * MINUTE_MS,
  allEngines: true,
});

/**
 * Everything that `npm test` runs. What the others read comes first; the rest goes in two lanes, one beside the other, since a browser that
 * waits leaves half of a machine idle: in each, what is quick before what is not.
 *
 * A `check` counts as one; `tests` count for themselves. `showOutput` prints what the suite says also when it passes;
 * `allEngines` needs Firefox and WebKit beside Chromium, `postgres` the programs of PostgreSQL, `nats` the server of NATS.
 *
 * @param {string} root Absolute path of the repository.
 * @param {(name: string) => string} countsFile Where a suite of that name writes its counts.
 * @returns {{ name: string, kind: 'check' | 'tests', command: string[], env?: Record<string, string>, timeoutMs?: number, lane?: 1 | 2, showOutput?: boolean, allEngines?: boolean, postgres?: boolean, nats?: boolean }[]}
 */
export const suites = (root, countsFile) => [
  { name: 'build', kind: 'check', command: ['node', 'scripts/build.mjs'] },
  // Before the packages, which leave a file in the tree while they are packed.
  { name: 'format', kind: 'check', lane: 1, command: ['prettier', '--check', '.'] },
  { name: 'lint', kind: 'check', lane: 1, command: ['oxlint', '--deny-warnings'] },
  { name: 'types', kind: 'check', lane: 2, command: ['tsc', '-b'] },
  ...packageChecks(root),
  { name: 'unused code and dependencies', kind: 'check', lane: 1, command: ['knip'] },
  { name: 'sizes', kind: 'check', lane: 1, command: ['node', 'bench/size.mjs'], showOutput: true },
  { name: 'sizes of the SDK', kind: 'check', lane: 1, command: ['node', 'bench/sdk-size.mjs'], showOutput: true },
  {
    name: 'Node tests',
    kind: 'tests',
    lane: 1,
    command: vitest('node*', countsFile('Node tests')),
    timeoutMs: 20 * MINUTE_MS,
    postgres: true,
    nats: true,
  },
  {
    name: 'delivery in simulation',
    kind: 'tests',
    lane: 1,
    command: vitest('simulation', countsFile('delivery in simulation')),
    timeoutMs: 15 * MINUTE_MS,
    showOutput: true,
  },
  { name: 'browser tests', kind: 'tests', lane: 2, command: ['wtr'], timeoutMs: 15 * MINUTE_MS },
  {
    name: 'demo journeys',
    kind: 'tests',
    lane: 2,
    command: vitest('demo', countsFile('demo journeys')),
    timeoutMs: 25 * MINUTE_MS,
  },
  ...(process.platform === 'linux' ? ['firefox', 'webkit'] : []).map((engine) => ({
    name: `interactions in ${engine}`,
    kind: 'tests',
    lane: 1,
    command: ['wtr'],
    env: { HEARBACK_ENGINE: engine },
    timeoutMs: 10 * MINUTE_MS,
    allEngines: true,
  })),
  {
    name: 'host pages',
    kind: 'tests',
    lane: 1,
    command: vitest('pages', countsFile('host pages')),
    timeoutMs: 20 * MINUTE_MS,
  },
  // Processes are killed as Linux knows them, and WebKitGTK is at home there.
  ...(process.platform === 'linux' ? [deliverySuite(countsFile)] : []),
  {
    name: 'Storybook build',
    kind: 'check',
    lane: 1,
    command: ['pnpm', '--filter', './stories', 'build'],
    timeoutMs: 10 * MINUTE_MS,
  },
  {
    name: 'stories',
    kind: 'tests',
    lane: 1,
    command: ['node', 'stories/test-stories.mjs'],
    timeoutMs: 20 * MINUTE_MS,
  },
];
