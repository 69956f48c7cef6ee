import { describe, expect, it } from 'vitest';
import { put } from '../store/transaction.js';
import { idOf, row } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { TABLE_NAMES } from './rows.js';
import { discard, purge, revive } from './on-request.js';

const setUp = async () => {
  const store = memoryStore();
  const reason = { code: 'schema' };
  await store.write(put('dead', { id: idOf(1), row: row(1), reason, at: 0 }), put('outbox', row(2)));
  return store;
};

describe('revive', () => {
  it('puts a dead letter back, to go alone', async () => {
    const { run, rows } = await setUp();
    expect(await run(() => revive(idOf(1)))).toEqual(row(1, { maxGroup: 1 }));
    expect(await rows('outbox')).toEqual([row(1, { maxGroup: 1 }), row(2)]);
    expect(await rows('dead')).toEqual([]);
  });

  it('does nothing for another id', async () => {
    const { run, rows } = await setUp();
    expect(await run(() => revive(idOf(2)))).toBeUndefined();
    expect(await rows('outbox')).toEqual([row(2)]);
  });
});

describe('discard', () => {
  it.each([
    [1, 'N-1'],
    [2, 'N-2'],
    [3, undefined],
  ])('of voice %i answers %s', async (n, expected) => {
    const { run, rows } = await setUp();
    expect(await run(() => discard(idOf(n), 1))).toBe(expected);
    const left = [...(await rows('dead')), ...(await rows('outbox'))].map(({ id }) => id);
    expect(left).toEqual([1, 2].filter((other) => other !== n).map(idOf));
  });

  it('counts a voice that was never judged, and a dead letter not again', async () => {
    const { run, rows } = await setUp();
    await run(() => discard(idOf(1), 1));
    expect(await rows('losses')).toEqual([]);
    await run(() => discard(idOf(2), 1));
    expect(await rows('losses')).toEqual([{ id: 'discarded', count: 1 }]);
  });
});

describe('purge', () => {
  it('leaves nothing', async () => {
    const { run, rows, write } = await setUp();
    await write(put('receipts', { id: idOf(3), number: 'N-3', outcome: 'accepted', at: 0 }));
    await run(() => discard(idOf(2), 1));
    await run(purge);
    for (const table of TABLE_NAMES) expect(await rows(table)).toEqual([]);
  });
});
