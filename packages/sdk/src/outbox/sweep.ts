import { remove, scan, type Command, type Transaction } from '../store/transaction.js';

/** How long a delivered voice is remembered. */
export const RECEIPT_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets receipts of 30 days and more. */
export function* sweep(nowMs: number): Transaction<void> {
  const stale: Command[] = [];
  yield* scan('receipts', ({ id, at }) => void (nowMs - at >= RECEIPT_KEPT_MS && stale.push(remove('receipts', id))));
  yield stale;
}
