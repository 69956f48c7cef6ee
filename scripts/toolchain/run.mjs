import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { locateToolchain } from './locate.mjs';
import { whenOrphaned } from './when-orphaned.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WINDOWS = process.platform === 'win32';

const withFolders = (env, folders) => {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [...folders, env[name]].join(delimiter) };
};

const runCommand = ([program, ...args], env) => {
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', shell: WINDOWS });
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  whenOrphaned(() => forward('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Failed to run ${program}: ${error.message}.`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + constants.signals[signal];
  });
};

/**
 * Runs a command in the repository's root with Node, pnpm and the installed tools on PATH, fetching and installing what
 * is missing. Signals go to the command; its exit code becomes this process's.
 *
 * @param {string[]} command Program and arguments, passed on without a shell.
 */
export function run(command) {
  if (command.length === 0) {
    console.error('Failed to run: expected a command, as in `node scripts/with-toolchain.mjs node scripts/start.mjs`.');
    process.exitCode = 2;
    return;
  }
  try {
    const folder = locateToolchain(root);
    const env = folder === null ? process.env : withFolders(process.env, [folder]);
    installPackages(root, env);
    runCommand(command, withFolders(env, [join(root, 'node_modules', '.bin')]));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
