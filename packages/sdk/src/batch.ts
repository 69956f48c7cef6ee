import type { OutboxRow } from './outbox/rows.js';

/** How much one request may carry. */
export type BatchLimits = { readonly maxEvents: number; readonly maxBytes: number };

/** The most one event may weigh. @see CloudEvents 1.0.2, "Size limits". */
export const MAX_EVENT_BYTES = 64 * 1024;

/** Fits `keepalive`, whose quota of 64 KiB a page shares with all its libraries. @see Fetch Standard, "HTTP-network-or-cache fetch". */
export const BATCH_LIMITS: BatchLimits = { maxEvents: 20, maxBytes: 48 * 1024 };

/** Upper bound of what `wireText` adds to an event: `sentat`, `attempt`, `sdkver`, `losses` and a comma. */
export const WIRE_EXTRA_BYTES = 192;

/** Bytes of events on the wire, at most. */
export const wireBytes = (rows: readonly OutboxRow[]): number =>
  rows.reduce((sum, row) => sum + row.bytes + WIRE_EXTRA_BYTES, 2);

/**
 * Takes an event into a batch if it fits, oldest first. The first always goes, however large. Events the endpoint
 * refused as a group travel only with events of the same group size, so that bisecting never draws in fresh ones.
 *
 * @param batch Changed in place.
 * @param limits At least one event.
 * @returns `true` when the batch is to take no more.
 */
export function fillBatch(batch: OutboxRow[], row: OutboxRow, { maxEvents, maxBytes }: BatchLimits): boolean {
  const { maxGroup } = batch[0] ?? row;
  if (batch.length && (row.maxGroup !== maxGroup || wireBytes([...batch, row]) > maxBytes)) return true;
  return batch.push(row) >= Math.min(maxEvents, maxGroup);
}
