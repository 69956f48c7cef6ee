import { getEach, put, remove, type Command, type Transaction } from '../store/transaction.js';
import type { Loss, LossRow } from './rows.js';

const REASONS: readonly Loss[] = ['outbox_full', 'rejected', 'discarded'];

/** Counts what came to nothing, so that the endpoint hears of it with the next batch. */
export function* countLoss(reason: Loss, count: number): Transaction<void> {
  if (!count) return;
  const before = (yield* getEach('losses', [reason]))[0];
  yield [put('losses', { id: reason, count: count + (before?.count ?? 0) })];
}

/** The commands that ask what was lost since the endpoint was last told. */
export const askLosses = (): Command[] => REASONS.map((arg) => ({ table: 'losses', op: 'get', arg }));

/** Losses as text: `outbox_full=2 rejected=1`. */
export const lossText = (rows: readonly LossRow[]): string => rows.map(({ id, count }) => `${id}=${count}`).join(' ');

/** Forgets losses that travel with an event. */
export const forgetLosses = (rows: readonly LossRow[]): Command[] => rows.map(({ id }) => remove('losses', id));
