import { getEach, put, remove, type Transaction } from '../store/transaction.js';
import { countLoss } from './losses.js';
import { TABLE_NAMES, type AttachmentRow, type OutboxRow } from './rows.js';

/** Puts a refused voice back to be sent again, alone; `undefined` when there is none of that id. */
export function* revive(id: string): Transaction<OutboxRow | undefined> {
  const dead = (yield* getEach('dead', [id]))[0];
  if (!dead) return undefined;
  const row: OutboxRow = { ...dead.row, maxGroup: 1, nextAt: 0, suspect: undefined };
  yield [put('outbox', row), remove('dead', id)];
  return row;
}

/** Forgets a voice for good because its owner asked; its number, `undefined` when there was none of that id. */
export function* discard(id: string): Transaction<string | undefined> {
  const dead = (yield* getEach('dead', [id]))[0];
  const row = (yield* getEach('outbox', [id]))[0];
  const [files] = (yield [{ table: 'attachments', op: 'getAll', arg: `${id}/` }]) as [AttachmentRow[]];
  const own = files.filter(({ voice }) => voice === id);
  yield [
    remove('dead', id),
    remove('outbox', id),
    ...own.flatMap((file) => [remove('attachments', file.id), remove('files', file.id)]),
  ];
  // That a dead letter came to nothing was counted as it was refused.
  if (row) yield* countLoss('discarded', 1);
  return (row ?? dead?.row)?.number;
}

/** Forgets everything. */
export function* purge(): Transaction<void> {
  yield TABLE_NAMES.map((table) => ({ table, op: 'clear' }));
}
