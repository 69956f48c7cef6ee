import { count, type Transaction } from '../store/transaction.js';

/** How many files wait to be uploaded, or were refused. */
export function* countAttachments(): Transaction<number> {
  return (yield [count('attachments')])[0] as number;
}
