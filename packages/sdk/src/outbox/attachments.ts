import { count, type Transaction } from '../store/transaction.js';

/** Whether files wait to be uploaded. */
export function* hasAttachments(): Transaction<boolean> {
  const [files] = yield [count('attachments')];
  return !!files;
}
