import type { View, Write } from '../store/store.js';
import type { OutboxRow, TotalsRow } from './rows.js';

/** Key under which the totals of the outbox are kept. */
export const TOTALS_KEY = ['meta', 'totals'] as const;

const NOTHING: TotalsRow = { id: 'totals', events: 0, bytes: 0 };

/** Totals of a view that has read `TOTALS_KEY`. */
export const totalsOf = (view: View): TotalsRow => view(...TOTALS_KEY) ?? NOTHING;

/** Totals with one more event. */
export const plus = (totals: TotalsRow, row: OutboxRow): TotalsRow => ({
  ...totals,
  events: totals.events + 1,
  bytes: totals.bytes + row.bytes,
});

/** Totals with one event less. */
export const minus = (totals: TotalsRow, row: OutboxRow): TotalsRow => ({
  ...totals,
  events: Math.max(0, totals.events - 1),
  bytes: Math.max(0, totals.bytes - row.bytes),
});

/** Keeps totals. */
export const writeTotals = (totals: TotalsRow): Write => ({ table: 'meta', put: totals });
