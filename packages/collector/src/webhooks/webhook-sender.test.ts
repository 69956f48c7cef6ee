import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../log-entry.js';
import { erasureEvent } from '../register/erasure-event.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { sampleRecord, WORDS } from '../test-support/sample-record.js';
import { MAX_ATTEMPTS } from '../outgoing/retry-schedule.js';
import { turnsDuring } from '../test-support/turns-during.js';
import { senderClock } from '../test-support/sender-clock.js';
import { createWebhookSecret } from './webhook-secret.js';
import { WebhookSender } from './webhook-sender.js';

const DAY = 24 * 3_600_000;
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- senders end before what they send to
  while (ends.length > 0) await ends.pop()!();
});

/** Somebody real who is sent to, and answers as the test says. */
async function receiver() {
  const got: { id: string; body: string; isGenuine: boolean }[] = [];
  const secret = createWebhookSecret();
  type Answer = (response: ServerResponse) => void | Promise<void>;
  const state: { answer: Answer } = { answer: (response) => void response.writeHead(204).end() };
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = request.headers;
      const headers = {
        'webhook-id': String(id),
        'webhook-timestamp': String(time),
        'webhook-signature': String(signature),
      };
      let isGenuine = true;
      try {
        new Webhook(secret).verify(body, headers);
      } catch {
        isGenuine = false;
      }
      got.push({ id: String(id), body, isGenuine });
      void state.answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const fails = (status: number, headers: Record<string, string> = {}) => {
    state.answer = (response) => void response.writeHead(status, headers).end();
  };
  const works = () => fails(204);
  const answers = (answer: Answer) => void (state.answer = answer);
  return { got, url, secret, fails, works, answers, ids: () => got.map(({ id }) => id) };
}

/** A register whose events go to receivers, with a clock that tests move. */
function withSender() {
  const store = new SqliteStore(':memory:');
  ends.push(() => store.close());
  const { clock, world, pass } = senderClock();
  const log: LogEntry[] = [];
  const start = () => {
    const sender = new WebhookSender({ store, webhooks: store.outgoing, log: (entry) => log.push(entry), ...world });
    ends.push(() => sender.close());
    return sender;
  };
  const add = (name: string, { url, secret }: { url: string; secret: string }, changes: object = {}) =>
    store.outgoing.addWebhook(
      { name, url, secret, types: [], site: null, createdAt: new Date(clock.nowMs).toISOString(), ...changes },
      0,
    );
  const append = async (count: number, changes: object = {}) => {
    const records = Array.from({ length: count }, () => sampleRecord({ files: [], ...changes }));
    await store.append(records);
    return records.map(({ id }) => id);
  };
  return { store, clock, log, start, pass, add, append };
}

const at = (ms: number) => new Date(ms).toISOString();

const same = (ids: readonly string[], expected: readonly string[]) =>
  expect(ids.toSorted()).toEqual([...expected].toSorted());

describe('a sender of webhooks', () => {
  it('sends every event, those there and those to come, signed', async () => {
    const { start, add, append } = withSender();
    const to = await receiver();
    await add('crm', to);
    const before = await append(20);
    start();
    const after = await append(300);
    await vi.waitFor(() => same(to.ids(), [...before, ...after]), 20_000);
    expect(to.got.every(({ isGenuine }) => isGenuine)).toBe(true);
    expect(JSON.parse(to.got[0]!.body)).toMatchObject({
      type: 'app.hearback.complaint.v1',
      timestamp: '2026-11-22T04:00:00.000Z',
      data: { seq: expect.any(Number) as number, event: { id: to.got[0]!.id } },
    });
  });

  it('sends to each only what it asked for', async () => {
    const { start, add, append } = withSender();
    const [portal, ratings] = [await receiver(), await receiver()];
    await add('portal', portal, { site: 'portal' });
    await add('ratings', ratings, { types: ['app.hearback.rating.v1'] });
    start();
    const [mine] = await append(1);
    await append(1, { site: 'shop', source: '/hearback/shop' });
    const [rated] = await append(1, { site: 'shop', source: '/hearback/shop', type: 'app.hearback.rating.v1' });
    await vi.waitFor(() => same(ratings.ids(), [rated!]), 20_000);
    await vi.waitFor(() => same(portal.ids(), [mine!]), 20_000);
  });

  it('lets others have their turn while it looks through much that nobody asked for', async () => {
    const { start, add, append, store } = withSender();
    await append(1000);
    await add('elsewhere', await receiver(), { site: 'nowhere' });
    const [plannedAt, plan] = [new Set<number>(), store.outgoing.plan.bind(store.outgoing)];
    await turnsDuring(async (soFar) => {
      vi.spyOn(store.outgoing, 'plan').mockImplementation((...what) => (plannedAt.add(soFar()), plan(...what)));
      start();
      await vi.waitFor(async () => expect(await store.outgoing.cursorOf('webhook elsewhere')).toBe(1000), 20_000);
    });
    expect(plannedAt.size).toBe(5);
  });

  it('tries again what failed, under the same id, when the schedule or the receiver says', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(503, { 'retry-after': '60' });
    start();
    const [id] = await append(1);
    const due = async () => (await store.outgoing.due('webhook crm', new Date(clock.nowMs + DAY).toISOString(), 5))[0];
    await vi.waitFor(async () => expect(await due()).toMatchObject({ attempts: 1, failure: 'status 503' }), 20_000);
    pass(59_000);
    to.works();
    await vi.waitFor(async () => expect(await due()).toMatchObject({ attempts: 1 }), 20_000);
    pass(2000);
    await vi.waitFor(async () => expect(await due()).toBeUndefined(), 20_000);
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
      await vi.waitFor(() => expect(to.got).toHaveLength(attempt), 20_000);
      // oxlint-disable-next-line no-await-in-loop -- until it is written down
      await vi.waitFor(async () => {
        const [next] = await store.outgoing.due('webhook crm', new Date(clock.nowMs + 2 * DAY).toISOString(), 1);
        expect(next?.attempts ?? MAX_ATTEMPTS).toBe(attempt);
      }, 20_000);
      pass(2 * DAY);
      sender.look();
    }
    await vi.waitFor(async () => expect(await store.outgoing.dead('webhook crm', 5)).toHaveLength(1), 20_000);
    await vi.waitFor(
      () =>
        expect(log).toContainEqual(
          expect.objectContaining({ event: 'webhook_dead_letter', webhook: 'crm', attempts: MAX_ATTEMPTS }),
        ),
      20_000,
    );
    to.works();
    await store.outgoing.revive('webhook crm', new Date(clock.nowMs).toISOString());
    sender.look();
    await vi.waitFor(async () => expect(to.got).toHaveLength(MAX_ATTEMPTS + 1), 20_000);
    expect(new Set(to.ids())).toEqual(new Set([id]));
  });

  it('leaves alone whoever is gone', async () => {
    const { start, add, append, store, log } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(410);
    start();
    await append(3);
    await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ event: 'webhook_gone' })), 20_000);
    expect((await store.outgoing.webhooks())[0]!.goneAt).not.toBeNull();
    await vi.waitFor(() => expect(to.got).toHaveLength(3), 20_000);
    await append(3);
    await vi.waitFor(async () => expect(await store.count()).toBe(6), 20_000);
    expect(to.got).toHaveLength(3);
  });

  it('sends nothing more to whoever said so while there was a look for more', async () => {
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
    await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ event: 'webhook_gone' })), 20_000);
    sender.look();
    await sender.close();
    expect(to.got).toHaveLength(1);
  });

  it('follows no redirect, and lets a receiver that fails hold up no other', async () => {
    const { start, add, append, store, clock } = withSender();
    const [good, bad, other] = [await receiver(), await receiver(), await receiver()];
    await add('good', good);
    await add('bad', bad);
    bad.fails(307, { location: other.url });
    start();
    const ids = await append(30);
    await vi.waitFor(() => same(good.ids(), ids), 20_000);
    await vi.waitFor(async () => {
      const waiting = await store.outgoing.due('webhook bad', new Date(clock.nowMs + DAY).toISOString(), 100);
      expect(waiting.filter(({ failure }) => failure === 'status 307')).toHaveLength(30);
    }, 20_000);
    expect(other.got).toEqual([]);
  });

  it('goes on where it was when the collector comes back, and sends nothing that was erased meanwhile', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(500);
    const first = start();
    await append(1);
    const [record] = await store.read({ after: 0, limit: 1 });
    await vi.waitFor(() => expect(to.got).toHaveLength(1), 20_000);
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
    await vi.waitFor(() => expect(to.ids().filter((id) => id === record!.id)).toHaveLength(2), 20_000);
    const again = to.got.findLast(({ id }) => id === record!.id)!;
    expect(again.body).not.toContain(WORDS);
    expect(again.body).toContain('"erased":[');
  });

  it('takes over from a collector whose clock is a day ahead, when it ends in order and when it dies', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    await store.outgoing.lease('webhooks', 'ahead', at(clock.nowMs + DAY), at(clock.nowMs + DAY));
    const sender = start();
    const [id] = await append(1);
    const looks = vi.spyOn(store.outgoing, 'leaseOf');
    for (let seconds = 0; seconds <= 60; seconds += 5) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await vi.waitFor(() => expect(looks).toHaveBeenCalled(), 20_000);
      expect(to.got).toEqual([]);
      looks.mockClear();
      pass(5000);
      sender.look();
    }
    await vi.waitFor(() => expect(to.ids()).toEqual([id]), 20_000);
    await sender.close();
    expect(await store.outgoing.leaseOf('webhooks')).toBeNull();
  });

  it('leaves it to a collector whose clock is a day ahead as long as that renews its right', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    await append(1);
    const looks = vi.spyOn(store.outgoing, 'leaseOf');
    const renew = () => store.outgoing.lease('webhooks', 'ahead', at(clock.nowMs + DAY), at(clock.nowMs + DAY));
    await renew();
    const sender = start();
    for (let minutes = 0; minutes < 5; minutes += 1) {
      // oxlint-disable no-await-in-loop -- one look after the other
      await vi.waitFor(() => expect(looks).toHaveBeenCalledTimes(minutes + 1), 20_000);
      clock.nowMs += 61_000;
      await renew();
      pass(0);
      // oxlint-enable no-await-in-loop
    }
    await sender.close();
    expect(to.got).toEqual([]);
  });

  it('sends once where two collectors share a register', async () => {
    const { start, add, append } = withSender();
    const to = await receiver();
    await add('crm', to);
    start();
    start();
    const ids = await append(40);
    await vi.waitFor(() => same(to.ids(), ids), 20_000);
  });
});
