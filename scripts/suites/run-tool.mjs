import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const STILL_RUNNING_EVERY_MS = 30_000;
const NOT_WITHOUT = /^(?:npm_|INIT_CWD$|NODE_OPTIONS$)/;

/** The environment without what npm hands to its scripts, which other tools would take for their own settings. */
const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_WITHOUT.test(name)));

/**
 * Runs a command in the repository and keeps what it writes.
 *
 * @param {{ command: string[], cwd: string, env?: Record<string, string>, timeoutMs: number, say: (line: string) => void }} options
 *   `say` is told now and then that the command still runs.
 * @returns {Promise<{ ok: boolean, output: string, errors: string }>} `ok` if it ended with code 0 in time; `output` is all that it wrote, `errors` what of
 *   that went to its standard error.
 */
export const runTool = ({ command: [program, ...args], cwd, env = {}, timeoutMs, say }) =>
  new Promise((resolve) => {
    const startedMs = Date.now();
    const isWindows = process.platform === 'win32';
    const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows, detached: !isWindows };
    const child = spawn(program, args, {
      ...options,
      env: { ...cleanEnv(), CI: 'true', ...env },
    });
    let output = '';
    let errors = '';
    const keep = (chunk) => (output += chunk);
    const keepError = (chunk) => {
      keep(chunk);
      errors += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keepError);
    // A tool's own children have to end with it, so the whole group is ended.
    const endGroup = () => {
      try {
        process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const heartbeat = setInterval(
      () => say(`still running after ${Math.round((Date.now() - startedMs) / 1000)} s`),
      STILL_RUNNING_EVERY_MS,
    );
    const deadline = setTimeout(() => {
      keepError(`\nEnded because it took longer than ${timeoutMs / 1000} s.\n`);
      endGroup();
    }, timeoutMs);
    process.once('exit', endGroup);
    const finish = (ok) => {
      clearInterval(heartbeat);
      clearTimeout(deadline);
      process.removeListener('exit', endGroup);
      resolve({ ok, output: stripVTControlCharacters(output), errors: stripVTControlCharacters(errors) });
    };
    child.on('error', (error) => {
      keepError(`\nFailed to run ${program}: ${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
