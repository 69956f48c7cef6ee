import type { Work, Write } from '../store/store.js';
import type { TotalsRow } from './rows.js';
import { plus, writeTotals } from './totals.js';

/** How long a delivered voice is remembered. */
export const RECEIPT_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Puts a store in order when it is opened: counts what waits and forgets receipts of 30 days and more.
 *
 * @returns What the outbox holds.
 */
export function sweep(nowMs: number): Work<TotalsRow> {
  let totals: TotalsRow = { id: 'totals', events: 0, bytes: 0 };
  const writes: Write[] = [];
  return {
    scans: [
      { table: 'outbox', visit: (row) => void (totals = plus(totals, row)) },
      {
        table: 'receipts',
        visit: ({ id, at }) => void (nowMs - at >= RECEIPT_KEPT_MS && writes.push({ table: 'receipts', remove: id })),
      },
    ],
    plan: () => ({ writes: [...writes, writeTotals(totals)], result: totals }),
  };
}
