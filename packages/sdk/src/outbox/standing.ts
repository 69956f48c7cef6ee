import { get, type Transaction } from '../store/transaction.js';
import type { DeadRow, Delivery, OutboxRow, ReceiptRow, Refusal } from './rows.js';

/** Where a voice stands. */
export type Standing = { readonly id: string; readonly number: string } & (
  | { readonly at: 'stored'; readonly row: OutboxRow }
  | { readonly at: 'delivered'; readonly outcome: Delivery; readonly row?: undefined }
  | { readonly at: 'rejected'; readonly reason: Refusal; readonly row?: undefined }
);

/** How a record of the outbox stands. */
export const stored = (row: OutboxRow): Standing => ({ id: row.id, number: row.number, at: 'stored', row });

/**
 * Where voices stand, in the order of the ids; without those that this device has never had, or forgot 30 days after they
 * were delivered. What the endpoint has said of one counts, though a page may have written it back.
 */
export function* standings(ids: readonly string[]): Transaction<Standing[]> {
  const found = yield ids.flatMap((id) => [get('receipts', id), get('outbox', id), get('dead', id)]);
  return ids.flatMap((id, i): Standing | [] => {
    const [receipt, row, dead] = found.slice(3 * i) as [ReceiptRow?, OutboxRow?, DeadRow?];
    if (receipt) return { id, number: receipt.number, at: 'delivered', outcome: receipt.outcome };
    if (dead) return { id, number: dead.row.number, at: 'rejected', reason: dead.reason };
    return row ? stored(row) : [];
  });
}
