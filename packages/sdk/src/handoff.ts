import { fillBatch, type BatchLimits } from './batch.js';
import type { OutboxRow } from './outbox/rows.js';

/** How long the next page waits for what this one handed to the browser as it left. */
export const HANDOFF_LEASE_MS = 15_000;

/** The same where the endpoint was failing, and the request will most likely fail as well, with nobody left to hear of it. */
export const DOUBTFUL_LEASE_MS = 2000;

/**
 * Picks what is sent in the one request that outlives the page. Nothing is taken out of the outbox: nobody may be left to hear the answer.
 *
 * @param rows Voices of this page that nobody has acknowledged and no such request carries yet, oldest first.
 * @param limits What is left of the page's share.
 * @returns Empty when there is nothing or no room.
 */
export function pickHandoff(rows: readonly OutboxRow[], nowMs: number, limits: BatchLimits): OutboxRow[] {
  const batch: OutboxRow[] = [];
  // Held voices, which could still be recalled, are sent as well: the person is leaving.
  const ready = rows.filter((row) => (row.nextAt <= nowMs || !row.attempts) && row.bytes < limits.maxBytes);
  ready.some((row) => fillBatch(batch, row, limits));
  return batch;
}
