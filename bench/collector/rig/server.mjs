import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BENCH_SITE } from './voices.mjs';

const COLLECTOR = fileURLToPath(new URL('../../../packages/collector/bin/hearback-collector.js', import.meta.url));
const FLOORS = {
  sqlite: fileURLToPath(new URL('../floor/sqlite.mjs', import.meta.url)),
  postgres: fileURLToPath(new URL('../floor/postgres.mjs', import.meta.url)),
};

/** Reads everything of the register of a collector that the bench started. */
export const TOKEN = 'token-of-the-bench';

/** Ticks of the processor a second, as Linux counts them for programs. */
const TICKS = 100;

/** What Linux tells of a process; `null` elsewhere. */
const proc = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Starts a program that says where it listens on its first line, in a process of its own.
 *
 * @returns {Promise<Server>}
 *
 * @typedef {object} Server
 * @property {string} url
 * @property {() => number} rssMb Resident memory; `NaN` where it cannot be known.
 * @property {() => number} cpuMs Processor time so far; `NaN` where it cannot be known.
 * @property {() => Promise<void>} stop
 */
async function start(script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/[\d.:]+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`Failed to start ${script}: it ended with code ${code}.`)));
  });
  return {
    url,
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(proc(child.pid, 'status') ?? '')?.[1] ?? Number.NaN) / 1024,
    cpuMs: () => {
      // The name of the program stands in brackets and may hold spaces.
      const fields = proc(child.pid, 'stat')?.split(') ')[1]?.split(' ');
      return fields ? ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS : Number.NaN;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      end();
      await ended;
      process.off('exit', end);
    },
  };
}

/**
 * The collector, by its own command, with all that it does by default but the limit of requests.
 *
 * @param {string} db File, or address of PostgreSQL.
 * @param {string} files Folder.
 */
export const startCollector = (db, files) =>
  start(COLLECTOR, ['--site', `${BENCH_SITE}=*`, '--db', db, '--files', files, '--port', '0', '--rate', '0'], {
    HEARBACK_TOKEN: TOKEN,
  });

/**
 * The least that an endpoint can be: `node:http`, `JSON.parse` and one transaction for each request.
 *
 * @param {'sqlite' | 'postgres'} engine
 * @param {string} db File, or address of PostgreSQL.
 */
export const startFloor = (engine, db) => start(FLOORS[engine], [db]);

/**
 * Proves a register by the collector's own command.
 *
 * @param {string} db File, or address of PostgreSQL.
 * @returns {Promise<number>} Seconds.
 * @throws {Error} If the register is not whole.
 */
export async function verify(db) {
  const from = performance.now();
  const [code] = await once(spawn(process.execPath, [COLLECTOR, 'verify', '--db', db], { stdio: 'ignore' }), 'exit');
  if (code !== 0) throw new Error(`Failed to prove the register: verify ended with code ${code}.`);
  return (performance.now() - from) / 1000;
}
