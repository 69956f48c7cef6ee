import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NODE_VERSION, OLDEST_NODE, PNPM_VERSION } from './versions.mjs';

const WINDOWS = process.platform === 'win32';
const WANTED = `node@${NODE_VERSION} pnpm@${PNPM_VERSION}`;

const isNodeNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

const isPinnedPnpmOnPath = () => {
  const { status, stdout } = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: WINDOWS });
  return status === 0 && stdout.trim().split('.')[0] === PNPM_VERSION.split('.')[0];
};

const readCache = (file) => {
  try {
    const { wanted, folder } = JSON.parse(readFileSync(file, 'utf8'));
    const isThere = ['node', 'pnpm'].every((name) => existsSync(join(folder, WINDOWS ? `${name}.cmd` : name)));
    return wanted === WANTED && isThere ? folder : null;
  } catch {
    return null;
  }
};

const npxCommand = () => {
  const npm = process.env.npm_execpath ?? '';
  return /npm-cli\.[cm]?js$/.test(npm) ? [process.execPath, [npm, 'exec']] : [WINDOWS ? 'npm.cmd' : 'npm', ['exec']];
};

const fetchByNpx = (root) => {
  console.log(`Fetching Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} through npx (once on this machine) …`);
  const [program, start] = npxCommand();
  const packages = ['--yes', `--package=node@${NODE_VERSION}`, `--package=pnpm@${PNPM_VERSION}`];
  const args = [...start, ...packages, '--call=node scripts/toolchain/print-folder.mjs'];
  const env = { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' };
  const shell = WINDOWS && program.endsWith('.cmd');
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8', shell });
  const folder = stdout?.trim().split('\n').at(-1) ?? '';
  if (status === 0 && folder !== '') return folder;
  const reason = stderr?.trim().split('\n').slice(-5).join('\n');
  throw new Error(
    `Failed to fetch Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} through npx; is the network up?\n${reason}`,
  );
};

/**
 * Finds the folder that holds a fitting `node` and `pnpm`, and remembers it, since asking npx takes a second each time.
 *
 * @param {string} root Absolute path of the repository.
 * @returns {string | null} Folder to put first on PATH; `null` if what is on PATH will do.
 * @throws {Error} If npx cannot fetch them.
 */
export function locateToolchain(root) {
  const cacheFile = join(root, '.cache', 'toolchain.json');
  const cached = readCache(cacheFile);
  if (cached !== null) return cached;
  if (isNodeNewEnough() && isPinnedPnpmOnPath()) return null;
  const folder = fetchByNpx(root);
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, `${JSON.stringify({ wanted: WANTED, folder })}\n`);
  return folder;
}
