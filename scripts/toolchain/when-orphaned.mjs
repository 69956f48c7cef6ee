import { readFileSync } from 'node:fs';

const CHECK_EVERY_MS = 500;

/** Parent of another process, where the system shows it as a file (Linux); else 0. */
const parentOf = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return 0;
  }
};

/**
 * Calls back once when the shell that started this process, or the npm that started the shell, is gone.
 *
 * npm runs scripts through a shell and hands a signal to that shell alone, which may end without telling those it started; an
 * npm that is killed tells nobody.
 */
export function whenOrphaned(callback) {
  const lineage = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const start = lineage();
  const timer = setInterval(() => {
    if (lineage() === start) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY_MS);
  timer.unref();
}
