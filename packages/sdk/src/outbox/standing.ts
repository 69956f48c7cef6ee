import type { Command, Transaction } from '../store/transaction.js';
import type { DeadRow, Delivery, OutboxRow, ReceiptRow, Refusal } from './rows.js';

/** Where a voice stands. */
export type Standing = { readonly id: string; readonly number: string } & (
  | { readonly at: 'stored'; readonly row: OutboxRow }
  | { readonly at: 'delivered'; readonly outcome: Delivery }
  | { readonly at: 'rejected'; readonly reason: Refusal }
);

/** How a record of the outbox stands. */
export const stored = (row: OutboxRow): Standing => ({ id: row.id, number: row.number, at: 'stored', row });

/**
 * Where voices stand, in the order of the ids; `undefined` for one this device has never had, or forgot 30 days after it
 * was delivered.
 */
export function* standings(ids: readonly string[]): Transaction<(Standing | undefined)[]> {
  const tables = ['receipts', 'outbox', 'dead'] as const;
  // In one step: a form waits for this on its way to the disk.
  const found = yield tables.flatMap((table) => ids.map((arg): Command => ({ table, op: 'get', arg })));
  return ids.map((id, i): Standing | undefined => {
    const [receipt, row, dead] = tables.map((_, table) => found[table * ids.length + i]) as [
      ReceiptRow?,
      OutboxRow?,
      DeadRow?,
    ];
    if (receipt) return { id, number: receipt.number, at: 'delivered', outcome: receipt.outcome };
    if (row) return stored(row);
    return dead && { id, number: dead.row.number, at: 'rejected', reason: dead.reason };
  });
}
