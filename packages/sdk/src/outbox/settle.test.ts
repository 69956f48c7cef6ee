import { describe, expect, it } from 'vitest';
import type { Outcome } from '@hearback/protocol/light';
import type { Verdict } from '../acknowledgement.js';
import { freshEndpoint } from '../retry-policy.js';
import { put } from '../store/transaction.js';
import { idOf, row } from '../testing/rows.js';
import { memoryStore } from '../testing/run-on-memory.js';
import type { EndpointRow, OutboxRow } from './rows.js';
import { revive } from './on-request.js';
import { settle, type Settled } from './settle.js';

const NOW = 1_800_000_000_000;
const STARTED_AT = NOW - 1000;
const DAY_MS = 86_400_000;
const ENDPOINT = 'https://feedback.example/';
const leased = (n: number, changes: Partial<OutboxRow> = {}) =>
  row(n, { attempts: 1, leaseOwner: 'me', leaseUntil: NOW + 10_000, ...changes });

const setUp = async (rows: readonly OutboxRow[], endpoint: Partial<EndpointRow> = {}) => {
  const store = memoryStore();
  await store.write(put('endpoint', { ...freshEndpoint(ENDPOINT, 'me'), ...endpoint }));
  await store.write(...rows.map((one) => put('outbox', one)));
  const answer = (verdict: Verdict, owner = 'me', ids = rows.map(({ id }) => id)) =>
    store.run(() =>
      settle({
        owner,
        startedAt: STARTED_AT,
        endpoint: freshEndpoint(ENDPOINT, 'me'),
        ids,
        verdict,
        nowMs: NOW,
        random: () => 0,
      }),
    );
  const endpointNow = async () => (await store.rows('endpoint'))[0]!;
  return { ...store, answer, endpointNow };
};
/** What is to be sent again. */
const rowsOf = ({ moved }: Settled) => moved.flatMap((one) => (one.at === 'stored' ? [one.row] : []));
const outcomes = (...list: Outcome[]): Verdict => ({
  kind: 'outcomes',
  code: 'no_outcome',
  outcomes: new Map(list.map((one) => [one.id, one])),
});
const accepted: Verdict = { kind: 'accepted', code: '' };
const refused: Verdict = { kind: 'refused', code: 'schema', detail: 'No.' };
const retry: Verdict = { kind: 'retry', code: 'network' };

describe('settle', () => {
  it('turns what was accepted into receipts', async () => {
    const { answer, rows } = await setUp([leased(1), leased(2)]);
    const { moved } = await answer(accepted);
    expect(moved.map(({ number, at }) => [number, at])).toEqual([
      ['N-1', 'delivered'],
      ['N-2', 'delivered'],
    ]);
    expect(await rows('outbox')).toEqual([]);
    expect(await rows('receipts')).toEqual([
      { id: idOf(1), number: 'N-1', outcome: 'accepted', at: NOW },
      { id: idOf(2), number: 'N-2', outcome: 'accepted', at: NOW },
    ]);
  });

  it('accepts an acknowledgement, whoever holds the lease now', async () => {
    const { answer, rows } = await setUp([leased(1, { leaseOwner: 'other' })]);
    expect((await answer(accepted)).moved).toMatchObject([{ at: 'delivered' }]);
    expect(await rows('outbox')).toEqual([]);
  });

  it.each([
    ['failure', retry],
    ['hold', { kind: 'hold', code: 'status_403' } as Verdict],
    ['outcome', outcomes({ id: idOf(1), status: 'rejected' })],
  ])('ignores a late %s once another client holds the lease', async (_, verdict) => {
    const { answer, rows, endpointNow } = await setUp([leased(1, { leaseOwner: 'other' })]);
    await answer(verdict);
    expect(await rows('outbox')).toEqual([leased(1, { leaseOwner: 'other' })]);
    expect(await rows('dead')).toEqual([]);
    expect(await endpointNow()).toEqual(freshEndpoint(ENDPOINT, 'me'));
  });

  it('does nothing for events that are settled already', async () => {
    const { answer, rows } = await setUp([leased(1)]);
    await answer(accepted);
    expect(await answer(accepted)).toMatchObject({ moved: [] });
    expect(await rows('receipts')).toHaveLength(1);
  });

  it('releases what failed, and backs off', async () => {
    const { answer, rows, endpointNow } = await setUp([leased(1)]);
    const again = rowsOf(await answer(retry));
    expect(again).toEqual([row(1, { attempts: 1, lastError: 'network' })]);
    expect(await rows('outbox')).toEqual(again);
    expect(await endpointNow()).toMatchObject({ failures: 1, state: 'backoff', nextAt: NOW + 250, reason: 'network' });
  });

  it.each([
    [2, 1],
    [3, 2],
    [5, 3],
    [20, 10],
  ])('splits a refused batch of %i into batches of %i', async (count, maxGroup) => {
    const { answer, rows, endpointNow } = await setUp(Array.from({ length: count }, (_, n) => leased(n)));
    await answer(refused);
    expect((await rows('outbox')).map((one) => one.maxGroup)).toEqual(Array(count).fill(maxGroup));
    expect(await rows('dead')).toEqual([]);
    expect(await endpointNow()).toMatchObject({ failures: 0, nextAt: 0, state: 'ready' });
  });

  it('makes an event that a status alone refuses a suspect, not a dead letter', async () => {
    const { answer, rows, endpointNow } = await setUp([leased(1)]);
    await answer(refused);
    expect(await rows('dead')).toEqual([]);
    expect(await rows('outbox')).toMatchObject([
      {
        id: idOf(1),
        lastError: 'schema',
        nextAt: NOW + 250,
        suspect: { at: NOW, epoch: 'me', successes: 0 },
      },
    ]);
    expect(await endpointNow()).toMatchObject({ state: 'ready', suspects: [idOf(1)] });
  });

  it('makes a suspect a dead letter once another event was accepted', async () => {
    const suspect = { at: NOW - 1, epoch: 'me', successes: 4 };
    const { answer, rows } = await setUp([leased(1, { suspect })], { successes: 5 });
    const reason = { code: 'schema', detail: 'No.', path: undefined };
    expect((await answer(refused)).moved).toMatchObject([{ at: 'rejected', reason }]);
    expect(await rows('outbox')).toEqual([]);
    expect(await rows('dead')).toMatchObject([
      { id: idOf(1), row: { attempts: 1, lastError: 'schema' }, reason: { code: 'schema' }, at: NOW },
    ]);
    expect(await rows('losses')).toEqual([{ id: 'rejected', count: 1 }]);
  });

  it('does not count what was refused before everything was forgotten, or at another address', async () => {
    const suspect = { at: NOW - 9 * DAY_MS, epoch: 'other', successes: 0 };
    const { answer, rows } = await setUp([leased(1, { suspect })], { successes: 5 });
    await answer(refused);
    expect(await rows('dead')).toEqual([]);
    expect(await rows('outbox')).toMatchObject([{ suspect: { at: NOW, epoch: 'me', successes: 5 } }]);
  });

  it('reports again the losses that a refused event carried', async () => {
    const lost = [
      { id: 'outbox_full', count: 2 },
      { id: 'rejected', count: 1 },
    ] as const;
    const { answer, rows, write, run } = await setUp([leased(1, { lost }), leased(2)]);
    await write(put('losses', { id: 'outbox_full', count: 1 }));
    await answer(outcomes({ id: idOf(1), status: 'rejected' }, { id: idOf(2), status: 'accepted' }));
    expect(await rows('losses')).toEqual([
      { id: 'outbox_full', count: 3 },
      { id: 'rejected', count: 2 },
    ]);
    expect(await run(() => revive(idOf(1)))).toMatchObject({ lost: undefined });
  });

  it('keeps losses with the event that carries them while it waits', async () => {
    const lost = [{ id: 'outbox_full', count: 2 }] as const;
    const { answer, rows } = await setUp([leased(1, { lost })]);
    await answer(retry);
    expect(await rows('outbox')).toMatchObject([{ lost }]);
    expect(await rows('losses')).toEqual([]);
  });

  it.each([
    ['that was open then', NOW - DAY_MS, true, 0],
    ['that was started too soon', STARTED_AT - DAY_MS + 1, true, 0],
    ['that was started a day later', STARTED_AT - DAY_MS, false, 0],
    ['that was started a day after another', STARTED_AT - DAY_MS, true, 1],
  ])('refused again to a client %s (first at %i, again: %s): %i dead letters', async (_, at, again, dead) => {
    const { answer, rows } = await setUp([leased(1, { suspect: { at, epoch: 'me', successes: 0, again } })]);
    await answer(refused);
    expect(await rows('dead')).toHaveLength(dead);
  });

  it('begins to count anew with a client that was started a day later', async () => {
    const suspect = { at: STARTED_AT - DAY_MS, epoch: 'me', successes: 0 };
    const { answer, rows } = await setUp([leased(1, { suspect })]);
    await answer(refused);
    expect(await rows('outbox')).toMatchObject([{ suspect: { at: NOW, epoch: 'me', successes: 0, again: true } }]);
  });

  it('is not condemned by the client that first sent it, though the clock was set back since it was started', async () => {
    const suspect = { at: NOW - 1000, epoch: 'me', successes: 0 };
    const { run, rows } = await setUp([leased(1, { suspect })]);
    const endpoint = freshEndpoint(ENDPOINT, 'me');
    const startedAt = NOW + 1000 * DAY_MS;
    const ids = [idOf(1)];
    await run(() => settle({ owner: 'me', startedAt, endpoint, ids, verdict: refused, nowMs: NOW, random: () => 0 }));
    expect(await rows('dead')).toEqual([]);
  });

  it('holds everything once three events were refused and none was accepted', async () => {
    const { answer, rows, endpointNow } = await setUp([leased(3)], { suspects: [idOf(1), idOf(2)] });
    await answer(refused);
    expect(await rows('dead')).toEqual([]);
    expect(await endpointNow()).toMatchObject({ state: 'hold', reason: 'schema', failures: 1 });
  });

  it('clears all suspects once an event is accepted', async () => {
    const { answer, endpointNow } = await setUp([leased(4)], { suspects: [idOf(1), idOf(2), idOf(3)], state: 'hold' });
    await answer(accepted);
    expect(await endpointNow()).toMatchObject({ state: 'ready', suspects: [], successes: 1 });
  });

  it('makes a single event that is too large a dead letter at once', async () => {
    const { answer, rows } = await setUp([leased(1)]);
    await answer({ kind: 'refused', code: 'too_large', tooLarge: true });
    expect(await rows('dead')).toMatchObject([{ reason: { code: 'too_large' } }]);
  });

  it('settles each event by its own outcome, and sends one without an outcome again', async () => {
    const { answer, rows, endpointNow } = await setUp(
      [1, 2, 3, 4, 5].map((n) => leased(n)),
      { failures: 3 },
    );
    const answered = await answer(
      outcomes(
        { id: idOf(1), status: 'accepted' },
        { id: idOf(2), status: 'duplicate' },
        { id: idOf(3), status: 'rejected', code: 'schema', path: '/data/text' },
        { id: idOf(4), status: 'retry', code: 'busy', retryAfter: 60 },
        { id: 'foreign', status: 'accepted' },
      ),
    );
    expect((await rows('receipts')).map(({ number, outcome }) => [number, outcome])).toEqual([
      ['N-1', 'accepted'],
      ['N-2', 'duplicate'],
    ]);
    expect((await rows('dead')).map(({ id, reason }) => [id, reason.code, reason.path])).toEqual([
      [idOf(3), 'schema', '/data/text'],
    ]);
    expect(rowsOf(answered).map(({ number, lastError, nextAt }) => [number, lastError, nextAt])).toEqual([
      ['N-4', 'busy', NOW + 60_000],
      ['N-5', 'no_outcome', NOW + 250],
    ]);
    expect(await endpointNow()).toMatchObject({ failures: 0, state: 'ready', outcomes: true });
  });

  it('has a code of its own for outcomes that name none', async () => {
    const { answer, rows } = await setUp([leased(1), leased(2)]);
    const answered = await answer(outcomes({ id: idOf(1), status: 'rejected' }, { id: idOf(2), status: 'retry' }));
    expect((await rows('dead')).map(({ reason }) => reason.code)).toEqual(['refused']);
    expect(rowsOf(answered).map(({ lastError }) => lastError)).toEqual(['retry']);
  });

  it('limits the pause that is asked for one event to a day', async () => {
    const { answer } = await setUp([leased(1), leased(2)]);
    const answered = await answer(
      outcomes({ id: idOf(1), status: 'retry', retryAfter: 1e9 }, { id: idOf(2), status: 'retry', retryAfter: -1 }),
    );
    expect(rowsOf(answered).map(({ nextAt }) => nextAt - NOW)).toEqual([86_400_000, 250]);
  });

  it('backs off from an endpoint that asks to retry every event', async () => {
    const { answer, endpointNow } = await setUp([leased(1)]);
    await answer(outcomes({ id: idOf(1), status: 'retry' }));
    expect(await endpointNow()).toMatchObject({ failures: 1, state: 'backoff', outcomes: true });
  });

  it('keeps the limits that the endpoint stated when the next answer states none', async () => {
    const { answer, endpointNow } = await setUp([leased(1)]);
    await answer({ ...accepted, maxEvents: 5, maxBytes: 9000, retryAfterMs: 2000 });
    expect(await endpointNow()).toMatchObject({ maxEvents: 5, maxBytes: 9000, state: 'asked', nextAt: NOW + 2000 });
    await answer(accepted);
    expect(await endpointNow()).toMatchObject({ maxEvents: 5, maxBytes: 9000, state: 'ready', nextAt: 0 });
  });

  it('counts an answer as a success even if another tab has settled its events', async () => {
    const { answer, endpointNow } = await setUp([], { failures: 2 });
    await answer(outcomes({ id: idOf(9), status: 'duplicate' }), 'me', [idOf(9)]);
    expect(await endpointNow()).toMatchObject({ state: 'ready', failures: 0 });
  });

  it('waits as the endpoint asks even if another tab has settled its events', async () => {
    const { answer, endpointNow } = await setUp([]);
    await answer({ ...retry, retryAfterMs: 60_000 }, 'me', [idOf(9)]);
    expect(await endpointNow()).toMatchObject({ state: 'asked', nextAt: NOW + 60_000 });
  });

  it('treats an unknown status as "retry"', async () => {
    const { answer } = await setUp([leased(1)]);
    const odd = { id: idOf(1), status: 'queued' } as unknown as Outcome;
    expect(rowsOf(await answer(outcomes(odd)))).toHaveLength(1);
  });
});
