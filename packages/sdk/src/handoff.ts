import { BATCH_LIMITS, batchPicker } from './batch.js';
import type { OutboxRow } from './outbox/rows.js';

/** How long the next page waits for what this one handed to the browser as it left. */
export const HANDOFF_LEASE_MS = 15_000;

/** What a page that is being left knows. */
export type HandoffRequest = {
  /** Voices submitted on this page that nobody has acknowledged, oldest first. */
  readonly rows: Iterable<OutboxRow>;
  /** Ids to leave out: already handed off, or in a request that will be answered. */
  readonly busy: ReadonlySet<string>;
  readonly owner: string;
  readonly nowMs: number;
  readonly maxEvents: number;
  /** Bytes of the keepalive quota this page has under way itself. */
  readonly bytesUnderWay: number;
};

/**
 * Picks what goes along in the one request that outlives the page, leased so that the next page waits for its effect.
 * Nothing is taken out of the outbox: nobody may be left to hear the answer.
 *
 * @returns The records as they are to be stored and sent; empty when there is nothing or no room.
 */
export function pickHandoff(request: HandoffRequest): OutboxRow[] {
  const { rows, busy, owner, nowMs, maxEvents, bytesUnderWay } = request;
  const maxBytes = BATCH_LIMITS.maxBytes - bytesUnderWay;
  const picker = batchPicker({ maxEvents, maxBytes });
  for (const row of rows) {
    if (busy.has(row.id) || row.nextAt > nowMs || row.bytes > maxBytes) continue;
    const leased = { attempts: row.attempts + 1, leaseOwner: owner, leaseUntil: nowMs + HANDOFF_LEASE_MS };
    if (picker.offer({ ...row, ...leased })) break;
  }
  return picker.rows;
}
