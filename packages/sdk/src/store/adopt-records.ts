import { enqueue } from '../outbox/enqueue.js';
import type { Store, Write } from './store.js';
import type { Tables } from './sync-store.js';

const UNLIMITED = { maxEvents: Infinity, maxBytes: Infinity };

/**
 * Moves what an earlier visit had to leave in simpler storage into a better store: voices written as the page was left,
 * and all of a visit without the better store. Each leaves the old place only once it is safe in the new one.
 */
export async function adoptRecords(from: Tables, to: Store): Promise<void> {
  const rows = [...from.list('outbox')];
  const receipts = [...from.list('receipts')];
  const dead = [...from.list('dead')];
  if (!rows.length && !receipts.length && !dead.length) return;
  await to.transact(() => {
    const kept: Write[] = [
      ...receipts.map((put) => ({ table: 'receipts', put }) as const),
      ...dead.map((put) => ({ table: 'dead', put }) as const),
    ];
    return { plan: () => ({ writes: kept, result: undefined }) };
  });
  await to.transact(() => enqueue(rows, UNLIMITED));
  for (const { id } of rows) from.remove('outbox', id);
  for (const { id } of receipts) from.remove('receipts', id);
  for (const { id } of dead) from.remove('dead', id);
}
