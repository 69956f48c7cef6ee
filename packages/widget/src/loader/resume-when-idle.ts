import { loadResume } from './load-chunk.js';

/**
 * Sends what an earlier visit left on this device, once the page has nothing better to do. Where nothing was ever written, nothing loads;
 * where databases cannot be listed, what waits is sent with the next voice.
 *
 * @param tags Tag names whose `endpoint` and `site` attributes say where voices of this page go.
 */
export function resumeWhenIdle(tags: readonly string[]): void {
  (self.requestIdleCallback ?? setTimeout)(async () => {
    // A sandbox without an origin has no databases, and Chromium tells its page of an error that nobody can catch.
    if (origin === 'null') return;
    try {
      const names = new Set((await indexedDB.databases()).map(({ name }) => name));
      for (const element of document.querySelectorAll(tags.join())) {
        const endpoint = element.getAttribute('endpoint');
        const site = element.getAttribute('site');
        // oxlint-disable-next-line no-await-in-loop -- one chunk, whatever the sites
        if (endpoint && names.delete(`hearback-${site}`)) (await loadResume()).resume(endpoint, site!);
      }
    } catch {
      // Storage is shut or the chunk did not come: the voices stay on the device, and the next visit tries again.
    }
  });
}
