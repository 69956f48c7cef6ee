import { loadResume } from './load-chunk.js';
import { whenUnsent } from './when-unsent.js';

/**
 * Sends what an earlier visit left on this device, once the page has nothing better to do. Where nothing waits, nothing loads.
 *
 * @param tags Tag names whose `endpoint` and `site` attributes say where voices of this page go.
 */
export function resumeWhenIdle(tags: readonly string[]): void {
  (self.requestIdleCallback ?? setTimeout)(() => {
    const endpoints = new Map<string, string>();
    for (const element of document.querySelectorAll(tags.join())) {
      const site = element.getAttribute('site');
      const endpoint = element.getAttribute('endpoint');
      if (site && endpoint) endpoints.set(site, endpoint);
    }
    for (const [site, endpoint] of endpoints)
      // Where the chunk cannot load, the voices stay on the device and the next visit tries again.
      whenUnsent(site, () =>
        loadResume()
          .then(({ resume }) => resume(endpoint, site))
          .catch(() => {}),
      );
  });
}
