import { getEach, put, type Transaction } from '../store/transaction.js';
import type { Loss, LossRow } from './rows.js';

/** Counts what came to nothing, so that the endpoint hears of it with the next batch. */
export function* countLoss(id: Loss, count: number): Transaction<void> {
  if (!count) return;
  const before = (yield* getEach('losses', [id]))[0];
  yield [put('losses', { id, count: count + (before?.count ?? 0) })];
}

/** Losses as text: `outbox_full=2 rejected=1`. */
export const lossText = (rows: readonly LossRow[]): string => rows.map(({ id, count }) => `${id}=${count}`).join(' ');
