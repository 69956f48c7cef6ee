import { getEach, put, remove, type Transaction } from '../store/transaction.js';
import type { OutboxRow } from './rows.js';

/** Puts a refused voice back to be sent again, alone; `undefined` when there is none of that id. */
export function* revive(id: string): Transaction<OutboxRow | undefined> {
  const dead = (yield* getEach('dead', [id]))[0];
  if (!dead) return undefined;
  const row: OutboxRow = { ...dead.row, maxGroup: 1, nextAt: 0 };
  yield [put('outbox', row), remove('dead', id)];
  return row;
}

/** Forgets a voice for good because its owner asked; whether there was one of that id. */
export function* discard(id: string): Transaction<boolean> {
  const known = [...(yield* getEach('dead', [id])), ...(yield* getEach('outbox', [id]))];
  yield [remove('dead', id), remove('outbox', id)];
  return known.some((row) => row);
}
