import type { OutboxRow } from './outbox/rows.js';

/** How much one request may carry. */
export type BatchLimits = { readonly maxEvents: number; readonly maxBytes: number };

/** Fits `keepalive`, whose quota of 64 KiB a page shares with all its libraries. @see Fetch Standard, "HTTP-network-or-cache fetch". */
export const BATCH_LIMITS: BatchLimits = { maxEvents: 20, maxBytes: 48 * 1024 };

/** Upper bound of what `wireText` adds to an event: `sentat`, `attempt`, `sdkver` and a comma. */
export const WIRE_EXTRA_BYTES = 96;

/** Takes events one by one into a batch. */
export type BatchPicker = {
  readonly rows: OutboxRow[];
  /** Takes the event if it fits; `true` when the batch can take no more. */
  offer(row: OutboxRow): boolean;
};

/**
 * Cuts one batch from events offered oldest first; the first that does not fit ends it. The first event always goes,
 * however large. Events the endpoint refused as a group travel only with events of the same group size, so that
 * bisecting never draws in fresh ones.
 *
 * @param limits At least one event.
 */
export function batchPicker({ maxEvents, maxBytes }: BatchLimits): BatchPicker {
  const rows: OutboxRow[] = [];
  let bytes = 2; // the brackets
  return {
    rows,
    offer(row) {
      const first = rows[0] ?? row;
      const size = row.bytes + WIRE_EXTRA_BYTES;
      if (rows.length && (row.maxGroup !== first.maxGroup || bytes + size > maxBytes)) return true;
      rows.push(row);
      bytes += size;
      return rows.length >= Math.min(maxEvents, first.maxGroup) || bytes >= maxBytes;
    },
  };
}
