import { describe, expect, it } from 'vitest';
import { put } from '../store/transaction.js';
import { idOf, row } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { enqueue, type OutboxCaps } from './enqueue.js';
import type { OutboxRow } from './rows.js';

const caps = { maxEvents: 3, maxBytes: 100 };
/** Enqueues records and says what became of each. */
const places = async (
  { run }: ReturnType<typeof memoryStore>,
  rows: readonly OutboxRow[],
  more: Partial<OutboxCaps> = {},
  fresh?: Set<string>,
) => {
  const answers = await run(() => enqueue(rows, { ...caps, ...more }, fresh));
  return answers.map((standing, i) =>
    standing?.at === 'stored' && standing.row === rows[i] ? 'new' : (standing?.at ?? 'full'),
  );
};

describe('enqueue', () => {
  it('adds what is new', async () => {
    const store = memoryStore();
    expect(await places(store, [row(1), row(2)])).toEqual(['new', 'new']);
    expect(await store.rows('outbox')).toEqual([row(1), row(2)]);
  });

  it('does not change what waits, was delivered or was refused', async () => {
    const { run, rows, write } = memoryStore();
    await write(
      put('outbox', row(1, { attempts: 4 })),
      put('receipts', { id: idOf(2), number: 'N-2', outcome: 'accepted', at: 0 }),
      put('dead', { id: idOf(3), row: row(3), reason: { code: 'schema' }, at: 0 }),
    );
    expect(await run(() => enqueue([row(1), row(2), row(3)], caps))).toEqual([
      { id: idOf(1), number: 'N-1', at: 'stored', row: row(1, { attempts: 4 }) },
      { id: idOf(2), number: 'N-2', at: 'delivered', outcome: 'accepted' },
      { id: idOf(3), number: 'N-3', at: 'rejected', reason: { code: 'schema' } },
    ]);
    expect(await rows('outbox')).toEqual([row(1, { attempts: 4 })]);
  });

  it('adds a voice once that is given twice in one call', async () => {
    const store = memoryStore();
    expect(await places(store, [row(1), row(1)])).toEqual(['new', 'stored']);
    expect(await store.rows('outbox')).toHaveLength(1);
  });

  it('takes events up to the cap and refuses the next', async () => {
    const store = memoryStore();
    expect(await places(store, [row(1), row(2)])).toEqual(['new', 'new']);
    expect(await places(store, [row(3), row(4)])).toEqual(['new', 'full']);
  });

  it('takes bytes up to the cap and refuses a voice that does not fit, but not a smaller one after it', async () => {
    const store = memoryStore();
    const rows = [row(1, { bytes: 60 }), row(2, { bytes: 41 }), row(3, { bytes: 40 })];
    expect(await places(store, rows)).toEqual(['new', 'full', 'new']);
  });

  it('recognises a voice that it has, even when the outbox is full', async () => {
    const store = memoryStore();
    await store.run(() => enqueue([row(1), row(2), row(3)], caps));
    expect(await places(store, [row(2), row(4)])).toEqual(['stored', 'full']);
  });

  it('finds on a second try what the first may have stored without a confirmation', async () => {
    const store = memoryStore();
    const fresh = new Set([idOf(1)]);
    const tryIt = () => places(store, [row(1)], { maxEvents: 1 }, fresh);
    expect(await tryIt()).toEqual(['new']);
    expect(await tryIt()).toEqual(['stored']);
    expect(await store.rows('outbox')).toHaveLength(1);
  });

  it('counts what it refuses for lack of room', async () => {
    const { run, rows } = memoryStore();
    await run(() =>
      enqueue(
        [1, 2, 3, 4, 5].map((n) => row(n)),
        caps,
      ),
    );
    await run(() => enqueue([row(6)], caps));
    expect(await rows('losses')).toEqual([{ id: 'outbox_full', count: 3 }]);
  });
});
