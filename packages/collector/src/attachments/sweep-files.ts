import type { Store } from '../store/store.js';
import type { AttachmentStore } from './attachment-store.js';

/**
 * Removes the files that no event names any more.
 *
 * @returns How many went.
 */
export async function sweepFiles(attachments: AttachmentStore, store: Store): Promise<number> {
  let removed = 0;
  for (const sha256 of await attachments.list()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other leaves the disk to the collector
    if ((await store.expectedFiles(sha256)).length > 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await attachments.remove(sha256);
    removed++;
  }
  return removed;
}
