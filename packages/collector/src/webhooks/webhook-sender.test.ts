import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_ATTEMPTS } from '../outgoing/retry-schedule.js';
import { erasureEvent } from '../register/erasure-event.js';
import { WORDS } from '../test-support/sample-record.js';
import { turnsDuring } from '../test-support/turns-during.js';
import { endWebhooks, receiver, withSender } from '../test-support/webhook-rig.js';
import { createWebhookSecret } from './webhook-secret.js';

const DAY = 24 * 3_600_000;
afterEach(endWebhooks);

const same = (ids: readonly string[], expected: readonly string[]) =>
  expect(ids.toSorted()).toEqual([...expected].toSorted());

describe('a sender of webhooks', () => {
  it('sends every event, existing and new, signed', async () => {
    const { start, add, append } = withSender();
    const to = await receiver();
    await add('crm', to);
    const before = await append(20);
    start();
    const after = await append(300);
    await vi.waitFor(() => same(to.ids(), [...before, ...after]), 60_000);
    expect(to.got.every(({ isGenuine }) => isGenuine)).toBe(true);
    expect(JSON.parse(to.got[0]!.body)).toMatchObject({
      type: 'app.hearback.complaint.v1',
      timestamp: '2026-11-22T04:00:00.000Z',
      data: { seq: expect.any(Number) as number, event: { id: to.ids()[0] } },
    });
  });

  it('gives events of two sites that have one id messages of two ids, each the same when it is sent again', async () => {
    const { start, add, append, pass, store } = withSender();
    const to = await receiver();
    to.fails(500);
    await add('crm', to);
    const [id] = await append(1);
    await append(1, { id, site: 'shop', source: '/hearback/shop' });
    start();
    const tries = async () =>
      (await store.outgoing.due('webhook crm', '2027-01-01T00:00:00.000Z', 9)).map(({ attempts }) => attempts);
    await vi.waitFor(async () => expect(await tries()).toEqual([1, 1]), 60_000);
    to.works();
    pass(6000);
    await vi.waitFor(() => expect(to.got).toHaveLength(4), 60_000);
    const sent = [`${id}/hearback/portal`, `${id}/hearback/shop`];
    same(
      to.got.map((each) => each.id),
      [...sent, ...sent],
    );
  });

  it('sends to each receiver only the types it wants', async () => {
    const { start, add, append } = withSender();
    const [portal, ratings] = [await receiver(), await receiver()];
    await add('portal', portal, { site: 'portal' });
    await add('ratings', ratings, { types: ['app.hearback.rating.v1'] });
    const sender = start();
    const [mine] = await append(1);
    await append(1, { site: 'shop', source: '/hearback/shop' });
    const [rated] = await append(1, { site: 'shop', source: '/hearback/shop', type: 'app.hearback.rating.v1' });
    await vi.waitFor(() => same(ratings.ids(), [rated!]), 60_000);
    await vi.waitFor(() => same(portal.ids(), [mine!]), 60_000);
    await sender.close();
    same([...portal.ids(), ...ratings.ids()], [mine!, rated!]);
  });

  it('lets other requests run while it skips many events', async () => {
    const { start, add, append, store } = withSender();
    await append(1000);
    await add('elsewhere', await receiver(), { site: 'nowhere' });
    const [plannedAt, plan] = [new Set<number>(), store.outgoing.plan.bind(store.outgoing)];
    await turnsDuring(async (soFar) => {
      vi.spyOn(store.outgoing, 'plan').mockImplementation((...what) => (plannedAt.add(soFar()), plan(...what)));
      start();
      await vi.waitFor(async () => expect(await store.outgoing.cursorOf('webhook elsewhere')).toBe(1000), 60_000);
    });
    expect(plannedAt.size).toBe(5);
  });

  it('retries under the same id, when the schedule or the receiver says', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(503, { 'retry-after': '60' });
    start();
    const [id] = await append(1);
    const due = async () => (await store.outgoing.due('webhook crm', new Date(clock.nowMs + DAY).toISOString(), 5))[0];
    await vi.waitFor(async () => expect(await due()).toMatchObject({ attempts: 1, failure: 'status 503' }), 60_000);
    expect((await due())!.dueAt).toBe(new Date(clock.nowMs + 60_000).toISOString());
    to.works();
    pass(60_000);
    await vi.waitFor(async () => expect(await due()).toBeUndefined(), 60_000);
    expect(to.ids()).toEqual([id, id]);
  });

  it('keeps what never arrived as a dead letter, says so, and sends it when it is revived', async () => {
    const { start, add, append, pass, store, log, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(500);
    const sender = start();
    const [id] = await append(1);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each attempt waits for the one before
      await vi.waitFor(() => expect(to.got).toHaveLength(attempt), 60_000);
      // oxlint-disable-next-line no-await-in-loop -- until it is written down
      await vi.waitFor(async () => {
        const [next] = await store.outgoing.due('webhook crm', new Date(clock.nowMs + 2 * DAY).toISOString(), 1);
        expect(next?.attempts ?? MAX_ATTEMPTS).toBe(attempt);
      }, 60_000);
      pass(2 * DAY);
      sender.look();
    }
    await vi.waitFor(async () => expect(await store.outgoing.dead('webhook crm', 5)).toHaveLength(1), 60_000);
    await vi.waitFor(
      () =>
        expect(log).toContainEqual(
          expect.objectContaining({ event: 'webhook_dead_letter', webhook: 'crm', attempts: MAX_ATTEMPTS }),
        ),
      60_000,
    );
    to.works();
    await store.outgoing.revive('webhook crm');
    sender.look();
    await vi.waitFor(async () => expect(to.got).toHaveLength(MAX_ATTEMPTS + 1), 60_000);
    expect(new Set(to.ids())).toEqual(new Set([id]));
  });

  it('sends nothing to a receiver that answered 410', async () => {
    const { start, add, append, store, log } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(410);
    start();
    await append(3);
    await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ event: 'webhook_gone' })), 60_000);
    expect((await store.outgoing.webhooks())[0]!.goneAt).not.toBeNull();
    await vi.waitFor(() => expect(to.got).toHaveLength(3), 60_000);
    await append(3);
    await vi.waitFor(async () => expect(await store.count()).toBe(6), 60_000);
    expect(to.got).toHaveLength(3);
  });

  it('sends nothing more to a receiver that answered 410 meanwhile', async () => {
    const { start, add, append, log } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.answers(async (response) => {
      sender.look();
      // Until the look is over.
      for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
      response.writeHead(410).end();
    });
    await append(1);
    const sender = start();
    await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ event: 'webhook_gone' })), 60_000);
    sender.look();
    await sender.close();
    expect(to.got).toHaveLength(1);
  });

  it('leaves the register alone once a receiver was removed, with messages to it under way', async () => {
    const { start, add, append, store } = withSender();
    const to = await receiver();
    await add('crm', to);
    const waiting: ServerResponse[] = [];
    to.answers((response) => void waiting.push(response));
    await append(3);
    const sender = start();
    await vi.waitFor(() => expect(waiting).toHaveLength(3), 60_000);
    const arrived = vi.spyOn(store.outgoing, 'arrived');
    await store.outgoing.removeWebhook('crm');
    const read = vi.spyOn(store, 'read');
    for (const response of waiting) response.writeHead(204).end();
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(3), 60_000);
    for (let turns = 0; turns < 200; turns++) await new Promise(setImmediate);
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    await sender.close();
  });

  it('signs with a new secret at once, also for messages in progress', async () => {
    const { start, add, append, store } = withSender();
    const to = await receiver();
    const next = createWebhookSecret();
    await add('crm', { ...to, secret: createWebhookSecret() });
    const waiting: ServerResponse[] = [];
    to.answers((response) => void waiting.push(response));
    await append(9);
    const sender = start();
    await vi.waitFor(() => expect(waiting).toHaveLength(8), 60_000);
    expect(to.got.some(({ isGenuine }) => isGenuine)).toBe(false);
    await store.outgoing.changeSecret('crm', to.secret);
    await store.outgoing.changeSecret('crm', next);
    const looked = vi.spyOn(store.outgoing, 'due');
    sender.look();
    await vi.waitFor(() => expect(looked).toHaveBeenCalled(), 60_000);
    waiting[0]!.writeHead(204).end();
    await vi.waitFor(() => expect(to.got).toHaveLength(9), 60_000);
    expect(to.got.at(-1)!.isGenuine).toBe(true);
    for (const response of waiting) response.end();
  });

  it('follows no redirect, and does not let a failing receiver delay others', async () => {
    const { start, add, append, store, clock } = withSender();
    const [good, bad, other] = [await receiver(), await receiver(), await receiver()];
    await add('good', good);
    await add('bad', bad);
    bad.fails(307, { location: other.url });
    start();
    const ids = await append(30);
    await vi.waitFor(() => same(good.ids(), ids), 60_000);
    await vi.waitFor(async () => {
      const waiting = await store.outgoing.due('webhook bad', new Date(clock.nowMs + DAY).toISOString(), 100);
      expect(waiting.filter(({ failure }) => failure === 'status 307')).toHaveLength(30);
    }, 60_000);
    expect(other.got).toEqual([]);
  });

  it('is not blocked by unanswered messages, eight at a time, each once', async () => {
    const { start, add, append, store } = withSender();
    const to = await receiver();
    await add('crm', to);
    const silent: ServerResponse[] = [];
    let [underWay, most] = [0, 0];
    to.answers(async (response) => {
      most = Math.max(most, (underWay += 1));
      if (to.got.length % 3 === 1 && silent.length < 7) return void silent.push(response);
      await new Promise(setImmediate);
      underWay -= 1;
      response.writeHead(204).end();
    });
    const before = await append(40);
    start();
    await vi.waitFor(() => same(to.ids(), before), 60_000);
    const [last] = await append(1);
    await vi.waitFor(() => same(to.ids(), [...before, last!]), 60_000);
    expect(most).toBe(8);
    for (const response of silent) response.writeHead(204).end();
    await vi.waitFor(async () => expect((await store.outgoing.standings())[0]).toMatchObject({ waiting: 0 }), 60_000);
    same(to.ids(), [...before, last!]);
  });

  it('resumes after a restart, and sends nothing that was erased meanwhile', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(500);
    const first = start();
    await append(1);
    const [record] = await store.read({ after: 0, limit: 1 });
    await vi.waitFor(() => expect(to.got).toHaveLength(1), 60_000);
    await first.close();
    const of = { site: record!.site, number: record!.number };
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const asked = {
      of,
      scopes: ['contact', 'words'] as const,
      reason: 'Asked for.',
      by: 'dpo',
      nowMs: clock.nowMs,
      random,
    };
    await store.erase(erasureEvent(asked), ['contact', 'words']);
    to.works();
    pass(DAY);
    start();
    await vi.waitFor(() => expect(to.ids().filter((id) => id === record!.id)).toHaveLength(2), 60_000);
    const again = to.got.at(to.ids().lastIndexOf(record!.id))!;
    expect(again.body).not.toContain(WORDS);
    expect(again.body).toContain('"erased":[');
  });

  it('starts nothing more once another collector holds the lease', async () => {
    const { start, add, append, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    const waiting: ServerResponse[] = [];
    to.answers((response) => void waiting.push(response));
    await append(20);
    const sender = start();
    await vi.waitFor(() => expect(waiting).toHaveLength(8), 60_000);
    const lease = await store.outgoing.leaseOf('webhooks');
    await store.outgoing.endLease('webhooks', lease!);
    const [until, at] = [60_000, 0].map((ms) => new Date(clock.nowMs + ms).toISOString());
    expect(await store.outgoing.lease('webhooks', 'another', until!, at!)).toBe(true);
    const leased = vi.spyOn(store.outgoing, 'leaseOf');
    sender.look();
    await vi.waitFor(() => expect(leased).toHaveBeenCalled(), 60_000);
    for (const response of waiting) response.writeHead(204).end();
    const left = async () => (await store.outgoing.standings())[0]!.waiting;
    await vi.waitFor(async () => expect(await left()).toBe(12), 60_000);
    // Time for another to begin.
    for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate);
    expect(to.got).toHaveLength(8);
  });

  it('sends once if two collectors share a register', async () => {
    const { start, add, append } = withSender();
    const to = await receiver();
    await add('crm', to);
    const senders = [start(), start()];
    const ids = await append(40);
    await vi.waitFor(() => expect(new Set(to.ids()).size).toBe(ids.length), 60_000);
    await Promise.all(senders.map((sender) => sender.close()));
    same(to.ids(), ids);
  });
});
