import { setTimeout as delay } from 'node:timers/promises';
import { startCollector } from './collector-process.mjs';

const COMES_BACK_AFTER_MS = 15_000;

/**
 * A collector that comes back when somebody ends it, so that one can watch voices wait for it.
 *
 * @param {Parameters<typeof startCollector>[0]} options
 * @param {{ say: (line: string) => void, onLost: (error: Error) => void }} reports `onLost` is told if it cannot come back.
 * @returns {{ start: () => Promise<number>, stop: () => Promise<void> }} `start` resolves with its process id.
 */
export function keptCollector(options, { say, onLost }) {
  const starting = new AbortController();
  let isEnding = false;
  let running = null;

  const bringBack = async () => {
    running = null;
    if (isEnding) return;
    say(`The collector has ended; voices wait on their devices. It comes back in ${COMES_BACK_AFTER_MS / 1000} s …`);
    await delay(COMES_BACK_AFTER_MS);
    if (isEnding) return;
    try {
      say(`The collector is back (its process is now ${await start()}).`);
    } catch (error) {
      if (!isEnding) onLost(error);
    }
  };

  const start = async () => {
    running = await startCollector({ ...options, abortSignal: starting.signal });
    running.child.once('exit', bringBack);
    return running.child.pid;
  };

  const stop = async () => {
    isEnding = true;
    if (running === null) starting.abort();
    else await running.stop();
  };

  return { start, stop };
}
