import { countUnsent } from './count-unsent.js';

/**
 * Calls back if voices of a site wait on this device. Leaves storage as it was; stays silent where it is shut.
 *
 * @param site Name of the site.
 * @param found Called once, if at all.
 */
export function whenUnsent(site: string, found: () => void): void {
  void countUnsent(site).then((count) => {
    if (count) found();
  });
}
