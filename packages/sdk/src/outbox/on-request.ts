import { after, clear, get, getEach, put, remove, type Transaction } from '../store/transaction.js';
import { countLosses } from './losses.js';
import { standings } from './standing.js';
import { TABLE_NAMES, type AttachmentRow, type DeadRow, type OutboxRow } from './rows.js';

/** Puts a refused voice back to be sent again, alone; `undefined` when there is none of that id. */
export function* revive(id: string): Transaction<OutboxRow | undefined> {
  const [dead] = yield* getEach('dead', [id]);
  if (!dead) return undefined;
  const row: OutboxRow = { ...dead.row, lost: undefined, suspect: undefined, maxGroup: 1, nextAt: 0 };
  yield [put('outbox', row), remove('dead', id)];
  return row;
}

/**
 * Has a voice wait until a time, or takes it out of the outbox, if no request of it was ever made.
 *
 * @param nextAt Milliseconds since 1970; `null` to take it out. Its files stay: the page may be left meanwhile, and send it all the same.
 * @returns The record as it is, or was; `false` when it is too late, `undefined` when there is nothing of that id.
 */
export function* hold(id: string, nextAt: number | null): Transaction<OutboxRow | false | undefined> {
  const [standing] = yield* standings([id]);
  if (!standing) return undefined;
  const { row } = standing;
  if (row?.attempts !== 0) return false;
  const held = { ...row, nextAt: nextAt ?? 0 };
  yield [nextAt === null ? remove('outbox', id) : put('outbox', held)];
  return held;
}

/**
 * Forgets a voice for good because its owner asked, also that it was delivered.
 *
 * @param count How many losses that is: none where the voice is taken back, as if it had never been said.
 * @param saidAt When it was said, where one that was said anew under its id is to stay. Milliseconds since 1970.
 * @returns Its number; `undefined` when there was none of that id, or the endpoint has it.
 */
export function* discard(id: string, count: 0 | 1, saidAt?: number): Transaction<string | undefined> {
  const asked = [get('dead', id), get('outbox', id), after('attachments', `${id}/`)];
  const [dead, row, files] = (yield asked) as [DeadRow | undefined, OutboxRow | undefined, AttachmentRow[]];
  if (saidAt && row && row.createdAt !== saidAt) return undefined;
  yield [
    remove('dead', id),
    remove('outbox', id),
    remove('receipts', id),
    ...files
      .filter(({ voice }) => voice === id)
      .flatMap((file) => [remove('attachments', file.id), remove('files', file.id)]),
  ];
  // That a dead letter came to nothing was counted as it was refused.
  if (row && count) yield* countLosses([{ id: 'discarded', count }]);
  return (row ?? dead?.row)?.number;
}

/** Forgets everything. */
export function* purge(): Transaction<void> {
  yield TABLE_NAMES.map((table) => clear(table));
}
