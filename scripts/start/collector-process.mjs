import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/collector/bin/hearback-collector.js', import.meta.url));
/** A second where nothing else runs. */
const READY_WITHIN_MS = 60_000;

const firstLine = (child) =>
  new Promise((resolve, reject) => {
    let output = '';
    let complaints = '';
    const fail = (reason) => reject(new Error(`Failed to start the collector: ${complaints.trim() || reason}`));
    const timer = setTimeout(() => fail(`no answer within ${READY_WITHIN_MS / 1000} s.`), READY_WITHIN_MS);
    child.stderr.on('data', (chunk) => (complaints += chunk));
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!output.includes('\n')) return;
      clearTimeout(timer);
      resolve(output);
    });
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`it ended with code ${code}.`);
    });
  });

/** What the shell says of another collector must not reach this one: it would send mails, or publish to somebody's stream. */
const withoutSettings = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^HEARBACK_/i.test(name)));

/**
 * Runs the collector's command line as a process of its own and waits until it listens.
 *
 * The process leads its own group, so that Ctrl+C reaches it through whoever started it and in order.
 *
 * @param {{ db: string, port: number, origins: string[], token: string, service?: string, maxFileMiB?: number, onLog?: (text: string) => void, abortSignal?: AbortSignal }} options
 *   `db` is the register's file, `origins` the pages that may send voices of the site `portal`, `service` the file of its service, `maxFileMiB` the largest file it takes; `onLog` is handed what it writes
 *   to standard error once it runs; `abortSignal` ends it.
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, stop: (signal?: NodeJS.Signals) => Promise<void> }>}
 *   `stop` resolves when the process has ended.
 * @throws {Error} With the collector's own sentence if it does not start.
 */
export async function startCollector({ db, port, origins, token, service, maxFileMiB, onLog = () => {}, abortSignal }) {
  const site = `portal=${origins.join(',')}`;
  const args = [BIN, '--db', db, '--port', String(port), '--host', '127.0.0.1', '--site', site];
  if (service !== undefined) args.push('--service', `portal=${service}`);
  if (maxFileMiB !== undefined) args.push('--max-file', String(maxFileMiB));
  const env = { ...withoutSettings(process.env), HEARBACK_TOKEN: token };
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    signal: abortSignal,
  });
  try {
    await firstLine(child);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  child.stderr.on('data', (chunk) => onLog(String(chunk)));
  const stop = async (signal = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { child, stop };
}
