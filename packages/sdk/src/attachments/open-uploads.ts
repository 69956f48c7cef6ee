import { readReply } from '../acknowledgement.js';
import { HearbackError } from '../errors.js';
import { invalid } from '../invalid.js';
import { rowDueAt } from '../outbox/lease.js';
import { standings } from '../outbox/standing.js';
import { sweep } from '../outbox/sweep.js';
import { pauseMs } from '../retry-policy.js';
import { memoryStore } from '../store/memory-store.js';
import { send } from '../transport.js';
import { createRounds } from '../rounds.js';
import type { UploadTools } from './upload-tools.js';
import type { Uploads } from './uploads.js';

/**
 * Brings in what only files need.
 *
 * @throws {HearbackError} `ATTACHMENTS_UNAVAILABLE` when it cannot be loaded.
 */
export async function openUploads(
  client: Pick<UploadTools, 'world' | 'ladder' | 'book' | 'owner' | 'mustBeOpen'>,
): Promise<Uploads> {
  const { createUploads } = await import('./uploads.js').catch((cause: unknown) => {
    throw new HearbackError('ATTACHMENTS_UNAVAILABLE', 'Failed to load what files need.', { cause });
  });
  return createUploads({
    ...client,
    createRounds,
    memoryStore,
    send,
    readReply,
    standings,
    sweep,
    rowDueAt,
    pauseMs,
    invalid,
  });
}
