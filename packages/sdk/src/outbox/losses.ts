import { getEach, put, type Transaction } from '../store/transaction.js';
import type { Loss, LossRow } from './rows.js';

/**
 * Counts what came to nothing, so that the endpoint hears of it with the next batch.
 *
 * @param text As `lossText` gives it; a count of 0 counts nothing.
 */
export function* countLosses(text: string): Transaction<void> {
  for (const [, id, count] of text.matchAll(/(\w+)=([1-9]\d*)/g)) {
    const before = (yield* getEach('losses', [id!]))[0];
    yield [put('losses', { id: id as Loss, count: Number(count) + (before?.count ?? 0) })];
  }
}

/** Losses as text: `outbox_full=2 rejected=1`. */
export const lossText = (rows: readonly LossRow[]): string => rows.map(({ id, count }) => `${id}=${count}`).join(' ');
