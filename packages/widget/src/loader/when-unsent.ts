import { countUnsent } from './count-unsent.js';

/**
 * Calls back if voices of a site wait on this device, or files of voices that have arrived: a page may be left before they have. Leaves storage as it
 * was; stays silent where it is shut.
 *
 * @param site Name of the site.
 * @param found Called once, if at all.
 */
export async function whenUnsent(site: string, found: () => void): Promise<void> {
  const files = async () => (await countUnsent(site, 'attachments', 'getAll')) || [];
  // One that the endpoint has refused stays with its voice, and waits for nothing.
  if ((await countUnsent(site)) || (await files()).some(({ state }) => state !== 'refused')) found();
}
