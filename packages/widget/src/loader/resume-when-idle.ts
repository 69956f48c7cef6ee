import { loadResume } from './load-chunk.js';
import { unsentSites } from './unsent-sites.js';

/**
 * Sends what an earlier visit left on this device, once the page has nothing better to do. Where nothing waits, nothing loads.
 *
 * @param tags Tag names whose `endpoint` and `site` attributes say where voices of this page go.
 */
export function resumeWhenIdle(tags: readonly string[]): void {
  const idle = self.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 2000));
  idle(async () => {
    const endpoints = new Map<string, string>();
    for (const element of document.querySelectorAll(tags.join())) {
      const site = element.getAttribute('site');
      const endpoint = element.getAttribute('endpoint');
      if (site && endpoint) endpoints.set(site, endpoint);
    }
    for (const site of await unsentSites([...endpoints.keys()]))
      loadResume().then(
        ({ resume }) => resume(endpoints.get(site)!, site),
        () => {}, // The voices stay on the device; the next visit tries again.
      );
  });
}
