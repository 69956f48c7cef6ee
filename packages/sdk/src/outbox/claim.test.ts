import { describe, expect, it } from 'vitest';
import { CIRCUIT_OPENS_AT, freshEndpoint } from '../retry-policy.js';
import { put } from '../store/transaction.js';
import { idOf, row } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import { claim, type ClaimRequest } from './claim.js';
import { rowDueAt } from './lease.js';
import type { EndpointRow, OutboxRow } from './rows.js';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const ENDPOINT = 'https://feedback.example/';
const request: ClaimRequest = {
  owner: 'me',
  nowMs: NOW,
  leaseMs: 30_000,
  endpoint: freshEndpoint(ENDPOINT, 'me'),
  maxEvents: 20,
  waived: [],
};

const setUp = async (rows: readonly OutboxRow[], endpoint: Partial<EndpointRow> = {}) => {
  const store = memoryStore();
  await store.write(put('endpoint', { ...freshEndpoint(ENDPOINT, 'me'), ...endpoint }));
  await store.write(...rows.map((one) => put('outbox', one)));
  return store;
};
const many = (count: number, changes?: Partial<OutboxRow>) => Array.from({ length: count }, (_, n) => row(n, changes));

describe('claim', () => {
  it('leases the oldest batch and counts the attempt', async () => {
    const { run, rows } = await setUp(many(21));
    const { rows: claimed } = await run(() => claim(request));
    expect(claimed).toHaveLength(20);
    expect(claimed[0]).toEqual(row(0, { attempts: 1, leaseOwner: 'me', leaseUntil: NOW + 30_000 }));
    expect((await rows('outbox')).filter(({ leaseOwner }) => leaseOwner)).toEqual(claimed);
  });

  it('never gives one event to two clients', async () => {
    const { run } = await setUp(many(30));
    const first = await run(() => claim(request));
    const second = await run(() => claim({ ...request, owner: 'other' }));
    const third = await run(() => claim({ ...request, owner: 'third' }));
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([20, 10, 0]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30);
    expect(third.wakeAt).toBe(NOW + 30_000);
  });

  it('says when to look again: never, for an empty outbox', async () => {
    const { run } = await setUp([]);
    expect(await run(() => claim(request))).toMatchObject({ rows: [], wakeAt: Infinity });
  });

  it('skips events that have to wait, and says when the first of them is due', async () => {
    const { run } = await setUp([row(1, { nextAt: NOW + 5000 }), row(2), row(3, { nextAt: NOW + 3000 })]);
    expect((await run(() => claim(request))).rows.map(({ number }) => number)).toEqual(['N-2']);
    expect((await run(() => claim(request))).wakeAt).toBe(NOW + 3000);
  });

  it('waits as long as the endpoint has to be left alone, to the millisecond', async () => {
    const { run } = await setUp(many(1), { state: 'backoff', failures: 1, nextAt: NOW + 1 });
    expect(await run(() => claim(request))).toMatchObject({ rows: [], wakeAt: NOW + 1 });
    expect((await run(() => claim({ ...request, nowMs: NOW + 1 }))).rows).toHaveLength(1);
  });

  it('lets only one tab at a time try a failing endpoint', async () => {
    const { run } = await setUp(many(2), { state: 'backoff', failures: CIRCUIT_OPENS_AT, nextAt: NOW });
    expect((await run(() => claim(request))).rows).toHaveLength(1);
    expect(await run(() => claim({ ...request, owner: 'other' }))).toMatchObject({ rows: [], wakeAt: NOW + 30_000 });
  });

  it('does so also after the clock was set back', async () => {
    const failing = { state: 'backoff', failures: 1, at: NOW + 2 * MINUTE, nextAt: NOW + 3 * MINUTE } as const;
    const { run } = await setUp(many(2), failing);
    expect((await run(() => claim({ ...request, maxEvents: 1 }))).rows).toHaveLength(1);
    expect(await run(() => claim({ ...request, owner: 'other' }))).toMatchObject({ rows: [], wakeAt: NOW + 30_000 });
  });

  it('takes out what was written back after it had been delivered or refused, and goes on to what is left', async () => {
    const { run, rows, write } = await setUp(many(3, { attempts: 1 }));
    await write(
      put('receipts', { id: idOf(0), number: 'N-0', outcome: 'accepted', at: NOW }),
      put('dead', { id: idOf(1), row: row(1), reason: { code: 'schema' }, at: NOW }),
    );
    expect((await run(() => claim({ ...request, maxEvents: 1 }))).rows.map(({ number }) => number)).toEqual(['N-2']);
    expect((await rows('outbox')).map(({ number }) => number)).toEqual(['N-2']);
    expect([await rows('receipts'), await rows('dead')]).toMatchObject([[{ id: idOf(0) }], [{ id: idOf(1) }]]);
  });

  it.each([
    [CIRCUIT_OPENS_AT - 1, 'backoff', 3],
    [CIRCUIT_OPENS_AT, 'backoff', 1],
    [1, 'hold', 1],
  ] as const)('after %i failures in %s sends %i of 3 events', async (failures, state, expected) => {
    const { run } = await setUp(many(3), { state, failures });
    expect((await run(() => claim(request))).rows).toHaveLength(expected);
  });

  it('takes as many events as the endpoint does, and never more than its own limit', async () => {
    const small = await setUp(many(30), { maxEvents: 7 });
    expect((await small.run(() => claim(request))).rows).toHaveLength(7);
    const large = await setUp(many(30), { maxEvents: 50 });
    expect((await large.run(() => claim(request))).rows).toHaveLength(20);
  });
});

describe('rowDueAt', () => {
  it.each<[string, Partial<OutboxRow>, number]>([
    ['fresh', {}, 0],
    ['under a lease', { leaseUntil: NOW + 1 }, NOW + 1],
    ['under a lease of 5 min', { leaseUntil: NOW + 5 * MINUTE }, NOW + 5 * MINUTE],
    ['under a lease no clock could mean', { leaseUntil: NOW + 5 * MINUTE + 1 }, 0],
    ['told to wait', { nextAt: NOW + 7, leaseUntil: NOW + 3 }, NOW + 7],
    ['told to wait 25 h', { nextAt: NOW + 1500 * MINUTE }, NOW + 1500 * MINUTE],
    ['told to wait for ever', { nextAt: NOW + 1500 * MINUTE + 1 }, 0],
  ])('of one %s', (_, changes, expected) => expect(rowDueAt(row(1, changes), NOW)).toBe(expected));
});

describe('a suspect', () => {
  const suspect = { at: NOW, epoch: 'me', successes: 0 };

  it('is claimed after all other events', async () => {
    const { run } = await setUp([row(1, { suspect, maxGroup: 1 }), row(2), row(3)]);
    expect((await run(() => claim(request))).rows.map(({ number }) => number)).toEqual(['N-2', 'N-3']);
    expect((await run(() => claim(request))).rows.map(({ number }) => number)).toEqual(['N-1']);
  });

  it('takes turns with other suspects while everything is held', async () => {
    const rows = [row(1, { suspect, attempts: 3 }), row(2, { suspect, attempts: 2 }), row(3, { suspect, attempts: 2 })];
    const { run } = await setUp(rows, { state: 'hold' });
    expect((await run(() => claim(request))).rows.map(({ number }) => number)).toEqual(['N-2']);
  });
});

describe('losses', () => {
  it('are reported once, with the first event of the next batch', async () => {
    const { run, rows, write } = await setUp([row(1), row(2)]);
    const losses = [
      { id: 'outbox_full', count: 2 },
      { id: 'rejected', count: 1 },
    ] as const;
    await write(...losses.map((loss) => put('losses', loss)));
    const { rows: claimed } = await run(() => claim(request));
    expect(claimed.map(({ lost }) => lost)).toEqual([losses, undefined]);
    expect(await rows('losses')).toEqual([]);
  });

  it('stay with that event on every attempt; newer ones wait for another event', async () => {
    const { run, rows, write } = await setUp([row(1, { attempts: 1, lost: [{ id: 'outbox_full', count: 2 }] })]);
    await write(put('losses', { id: 'discarded', count: 1 }));
    expect((await run(() => claim(request))).rows[0]!.lost).toEqual([{ id: 'outbox_full', count: 2 }]);
    expect(await rows('losses')).toHaveLength(1);
  });

  it('are never added to an event that may have arrived already, where they would not be counted', async () => {
    const { run, rows, write } = await setUp([row(1, { attempts: 1 }), row(2)]);
    await write(put('losses', { id: 'discarded', count: 1 }));
    const { rows: claimed } = await run(() => claim(request));
    expect(claimed.map(({ lost }) => lost)).toEqual([undefined, [{ id: 'discarded', count: 1 }]]);
    const { run: later, rows: kept, write: add } = await setUp([row(1, { attempts: 1 })]);
    await add(put('losses', { id: 'discarded', count: 1 }));
    await later(() => claim(request));
    expect([await rows('losses'), await kept('losses')]).toEqual([[], [{ id: 'discarded', count: 1 }]]);
  });

  it('wait until there is something to send', async () => {
    const { run, rows, write } = await setUp([]);
    await write(put('losses', { id: 'discarded', count: 1 }));
    await run(() => claim(request));
    expect(await rows('losses')).toHaveLength(1);
  });
});
