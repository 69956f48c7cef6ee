import { loadResume } from './load-chunk.js';

/**
 * Sends what an earlier visit left on this device, once the page is idle. On a device without a database of Hearback, nothing is loaded; in a browser
 * that cannot list databases, waiting voices are sent along with the next one.
 */
export function resumeWhenIdle(): void {
  (self.requestIdleCallback ?? setTimeout)(async () => {
    // A sandboxed frame has no databases, and in Chromium listing them reports an error that cannot be caught.
    if (origin === 'null') return;
    try {
      const databases = await indexedDB.databases();
      if (databases.some(({ name }) => name?.startsWith('hearback-'))) (await loadResume()).resume(databases);
    } catch {
      // Storage is blocked or the chunk did not load: the voices stay on the device, and the next visit tries again.
    }
  });
}
