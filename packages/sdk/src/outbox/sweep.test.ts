import { expect, it } from 'vitest';
import { put } from '../store/transaction.js';
import { idOf } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { RECEIPT_KEPT_MS, sweep } from './sweep.js';

it('sweep forgets receipts of 30 days, not a millisecond sooner', async () => {
  const { run, rows, write } = memoryStore();
  const receipt = (n: number, at: number) =>
    put('receipts', { id: idOf(n), number: `N-${n}`, outcome: 'accepted', at });
  await write(receipt(1, 0), receipt(2, 1));
  await run(() => sweep(RECEIPT_KEPT_MS));
  expect((await rows('receipts')).map(({ id }) => id)).toEqual([idOf(2)]);
});
