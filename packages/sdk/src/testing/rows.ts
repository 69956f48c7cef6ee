import type { OutboxRow } from '../outbox/rows.js';

/** A number as the two last groups of an id, so that ids sort as numbers do. */
export const idOf = (n: number): string => `01a31893-3e80-7000-8000-${String(n).padStart(12, '0')}`;

/** A record that waits and was never tried. */
export const row = (n: number, changes: Partial<OutboxRow> = {}): OutboxRow => ({
  id: idOf(n),
  number: `N-${n}`,
  kind: 'complaint',
  body: '{}',
  bytes: 2,
  createdAt: 0,
  attempts: 0,
  maxGroup: 20,
  leaseOwner: '',
  leaseUntil: 0,
  nextAt: 0,
  lastError: '',
  ...changes,
});
