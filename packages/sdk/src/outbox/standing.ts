import { getEach, type Transaction } from '../store/transaction.js';
import type { Delivery, OutboxRow, Refusal } from './rows.js';

/** Where a voice stands. */
export type Standing =
  | { readonly at: 'outbox'; readonly number: string; readonly row: OutboxRow }
  | { readonly at: 'delivered'; readonly number: string; readonly outcome: Delivery }
  | { readonly at: 'dead'; readonly number: string; readonly refusal: Refusal };

/**
 * Where voices stand, in the order of the ids; `undefined` for one this device has never had, or forgot 30 days after it
 * was delivered.
 */
export function* standings(ids: readonly string[]): Transaction<(Standing | undefined)[]> {
  const receipts = yield* getEach('receipts', ids);
  const rows = yield* getEach('outbox', ids);
  const letters = yield* getEach('dead', ids);
  return ids.map((_, i): Standing | undefined => {
    const [receipt, row, dead] = [receipts[i], rows[i], letters[i]];
    if (receipt) return { at: 'delivered', number: receipt.number, outcome: receipt.outcome };
    if (row) return { at: 'outbox', number: row.number, row };
    return dead && { at: 'dead', number: dead.row.number, refusal: dead.refusal };
  });
}
