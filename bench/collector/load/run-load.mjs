import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('./load-process.mjs', import.meta.url));

function load(options, onBegun = () => {}) {
  const child = fork(PROCESS);
  return new Promise((resolve, reject) => {
    let result = null;
    child.on('message', (message) => {
      if (message.begun) onBegun();
      if (message.result) ({ result } = message);
    });
    child.once('exit', (code) =>
      result ? resolve(result) : reject(new Error(`Failed to send: the load ended with code ${code}.`)),
    );
    child.send(options);
  });
}

/**
 * Sends batches as fast as they are answered.
 *
 * @param {{ url: string, connections: number, warmUp: number, count: number }} options `warmUp` and `count` in batches.
 * @param {() => void} onBegun Called when those begin that count.
 * @returns {Promise<{ seconds: number, failures: string[] }>}
 */
export const flood = (options, onBegun) => load({ kind: 'flood', ...options }, onBegun);

/**
 * Sends batches at a rate.
 *
 * @param {{ url: string, connections: number, perSecond: number, seconds: number, wantsLatencies?: boolean }} options
 * @returns {Promise<{ sent: number, failures: string[], latenciesMs: number[] }>}
 */
export const steady = (options) => load({ kind: 'steady', wantsLatencies: true, ...options });
