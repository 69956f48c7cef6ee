import type { OutboxRow } from './rows.js';

const LONGEST_LEASE_MS = 5 * 60 * 1000;
/** The longest anybody is made to wait, and an hour for clocks that differ. Milliseconds. */
export const LONGEST_WAIT_MS = 25 * 60 * 60 * 1000;

/** An event about to be sent: nobody else sends it until then. */
export const lease = (row: OutboxRow, leaseOwner: string, leaseUntil: number): OutboxRow => ({
  ...row,
  attempts: row.attempts + 1,
  leaseOwner,
  leaseUntil,
});

/** When an event or a file may be sent: after any lease and its own pause. Times no clock could mean are void. */
export const rowDueAt = (row: Pick<OutboxRow, 'leaseUntil' | 'nextAt'>, nowMs: number): number =>
  Math.max(
    row.leaseUntil > nowMs + LONGEST_LEASE_MS ? 0 : row.leaseUntil,
    row.nextAt > nowMs + LONGEST_WAIT_MS ? 0 : row.nextAt,
  );
