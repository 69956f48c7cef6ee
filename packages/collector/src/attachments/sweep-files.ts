import type { Store } from '../store/store.js';
import type { AttachmentStore } from './attachment-store.js';

/** Records that are looked through at a time. */
const PAGE = 1000;

/** What a file that goes with a voice is named by in its event. */
type Named = { readonly data?: { readonly evidence?: readonly { readonly sha256: string }[] } };

/** The files that no event waits for any more. */
async function unexpected(attachments: AttachmentStore, store: Store): Promise<Set<string>> {
  const found = new Set<string>();
  for (const sha256 of await attachments.list())
    // oxlint-disable-next-line no-await-in-loop -- one after the other leaves the disk to the collector
    if ((await store.expectedFiles(sha256)).length === 0) found.add(sha256);
  return found;
}

/**
 * Removes the files of a register that no event names any more. A file that none of its records ever named is somebody else's, as where two
 * registers share a folder or the wrong one was named, and stays.
 *
 * @returns How many went.
 */
export async function sweepFiles(attachments: AttachmentStore, store: Store): Promise<number> {
  const left = await unexpected(attachments, store);
  let removed = 0;
  for (let after = 0; left.size > 0;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const records = await store.read({ after, limit: PAGE });
    const last = records.at(-1);
    if (!last) break;
    after = last.seq;
    for (const { sha256 } of records.flatMap(({ event }) => (JSON.parse(event) as Named).data?.evidence ?? []))
      if (left.delete(sha256)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other leaves the disk to the collector
        await attachments.remove(sha256);
        removed++;
      }
  }
  return removed;
}
