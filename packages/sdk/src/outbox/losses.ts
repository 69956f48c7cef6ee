import { getEach, put, type Transaction } from '../store/transaction.js';
import type { LossRow } from './rows.js';

/** Counts lost voices, which are reported to the endpoint with the next batch. A count of 0 does nothing. */
export function* countLosses(losses: readonly LossRow[]): Transaction<void> {
  for (const { id, count } of losses) {
    if (!count) continue;
    const [before] = yield* getEach('losses', [id]);
    yield [put('losses', { id, count: count + (before?.count ?? 0) })];
  }
}

/** Losses as text: `outbox_full=2 rejected=1`. */
export const lossText = (rows: readonly LossRow[]): string => rows.map(({ id, count }) => `${id}=${count}`).join(' ');
