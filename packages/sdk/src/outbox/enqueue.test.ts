import { describe, expect, it } from 'vitest';
import { put } from '../store/transaction.js';
import { idOf, row } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { enqueue, type Enqueued } from './enqueue.js';

const caps = { maxEvents: 3, maxBytes: 100 };
const places = (answers: readonly Enqueued[]) =>
  answers.map(({ standing, isNew }) => (isNew ? 'new' : standing === 'full' ? standing : standing.at));

describe('enqueue', () => {
  it('adds what is new', async () => {
    const { run, rows } = memoryStore();
    expect(places(await run(() => enqueue([row(1), row(2)], caps)))).toEqual(['new', 'new']);
    expect(await rows('outbox')).toEqual([row(1), row(2)]);
  });

  it('leaves alone what waits, was delivered or was refused', async () => {
    const { run, rows, write } = memoryStore();
    await write(
      put('outbox', row(1, { attempts: 4 })),
      put('receipts', { id: idOf(2), number: 'N-2', outcome: 'accepted', at: 0 }),
      put('dead', { id: idOf(3), row: row(3), reason: { code: 'schema' }, at: 0 }),
    );
    expect(await run(() => enqueue([row(1), row(2), row(3)], caps))).toEqual([
      { isNew: false, standing: { id: idOf(1), number: 'N-1', at: 'stored', row: row(1, { attempts: 4 }) } },
      { isNew: false, standing: { id: idOf(2), number: 'N-2', at: 'delivered', outcome: 'accepted' } },
      { isNew: false, standing: { id: idOf(3), number: 'N-3', at: 'rejected', reason: { code: 'schema' } } },
    ]);
    expect(await rows('outbox')).toEqual([row(1, { attempts: 4 })]);
  });

  it('counts twins of one call once', async () => {
    const { run, rows } = memoryStore();
    expect(places(await run(() => enqueue([row(1), row(1)], caps)))).toEqual(['new', 'stored']);
    expect(await rows('outbox')).toHaveLength(1);
  });

  it('fills to the last event and refuses the next', async () => {
    const { run } = memoryStore();
    expect(places(await run(() => enqueue([row(1), row(2)], caps)))).toEqual(['new', 'new']);
    expect(places(await run(() => enqueue([row(3), row(4)], caps)))).toEqual(['new', 'full']);
  });

  it('fills to the last byte and refuses the next, but takes what fits', async () => {
    const { run } = memoryStore();
    const rows = [row(1, { bytes: 60 }), row(2, { bytes: 41 }), row(3, { bytes: 40 })];
    expect(places(await run(() => enqueue(rows, caps)))).toEqual(['new', 'full', 'new']);
  });

  it('knows a voice again even when the outbox is full', async () => {
    const { run } = memoryStore();
    await run(() => enqueue([row(1), row(2), row(3)], caps));
    expect(places(await run(() => enqueue([row(2), row(4)], caps)))).toEqual(['stored', 'full']);
  });

  it('looks in a second try for what the first may have stored without a word', async () => {
    const { run, rows } = memoryStore();
    const fresh = new Set([idOf(1)]);
    const tryIt = () => run(() => enqueue([row(1)], { ...caps, maxEvents: 1 }, fresh));
    expect(places(await tryIt())).toEqual(['new']);
    expect(places(await tryIt())).toEqual(['stored']);
    expect(await rows('outbox')).toHaveLength(1);
  });

  it('counts what found no room', async () => {
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
