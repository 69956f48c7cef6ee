/**
 * Waits without keeping the process alive.
 *
 * @param ms Milliseconds; 0 yields to everything that is waiting.
 * @returns Resolves after that time, or at once when `signal` is aborted.
 */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    timer.unref();
    signal.addEventListener('abort', end);
  });
}
