import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaceFolders = (root) => [
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)),
  ...['stories', 'demo'].map((name) => join(root, name)),
];

const hasItsPackages = (folder) => {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return true;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  const isBare = Object.keys(dependencies).length + Object.keys(devDependencies).length === 0;
  return isBare || existsSync(join(folder, 'node_modules'));
};

/**
 * Installs the packages of the frozen lockfile, unless they are installed already.
 *
 * @param {string} root Absolute path of the repository.
 * @param {NodeJS.ProcessEnv} env Environment whose PATH leads to pnpm.
 * @throws {Error} With pnpm's own words if the installation fails.
 */
export function installPackages(root, env) {
  const stampFile = join(root, 'node_modules', '.hearback-installed');
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  const stamp = hash.digest('hex');
  const isStamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isStamped && workspaceFolders(root).every(hasItsPackages)) return;

  const startedMs = Date.now();
  console.log('Installing packages (about a minute the first time) …');
  // CI=true keeps pnpm from asking questions that nobody is there to answer.
  const { status, stdout, stderr } = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    env: { ...env, CI: 'true' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Failed to install the packages.\n${stdout ?? ''}${stderr ?? ''}`.trim());
  writeFileSync(stampFile, stamp);
  console.log(`Packages installed in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
}
