import type { Transaction } from '../store/transaction.js';

/** Whether files wait to be uploaded. */
export function* hasAttachments(): Transaction<boolean> {
  const [count] = (yield [{ table: 'attachments', op: 'count' }]) as [number];
  return count > 0;
}
