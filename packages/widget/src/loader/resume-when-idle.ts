import { loadResume } from './load-chunk.js';

/**
 * Sends what an earlier visit left on this device, once the page has nothing better to do. Where nothing was ever written, nothing loads;
 * where databases cannot be listed, what waits is sent with the next voice.
 */
export function resumeWhenIdle(): void {
  (self.requestIdleCallback ?? setTimeout)(async () => {
    // A sandbox without an origin has no databases, and Chromium tells its page of an error that nobody can catch.
    if (origin === 'null') return;
    try {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      if (databases.some((name) => name?.startsWith('hearback-'))) (await loadResume()).resume(databases);
    } catch {
      // Storage is shut or the chunk did not come: the voices stay on the device, and the next visit tries again.
    }
  });
}
