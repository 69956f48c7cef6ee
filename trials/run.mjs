import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from '../scripts/ensure-browsers.mjs';
import { buildAll } from '../scripts/build.mjs';

// `pnpm trials` plays every scenario in every engine; `--write` puts what was found on docs/guarantee.md; anything else goes
// to Vitest: `pnpm trials chromium -t "#14 "`.
const given = process.argv.slice(2);
const write = given.includes('--write');
const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.log(line);

ensureEngines(say);
await buildAll(say);
const args = ['run', '--project', 'trials', ...given.filter((word) => word !== '--write')];
const env = { ...process.env, ...(write && { HEARBACK_TRIALS: 'write' }) };
const { status } = spawnSync('vitest', args, { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
