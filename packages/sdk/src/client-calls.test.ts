import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, failure, hear, SECOND, HOUR } from './testing/client-helpers.js';
import type { OpenChannel } from './channel.js';
import { Device } from './testing/device.js';
import { LosableDatabases, watchedAtWork } from './testing/odd-databases.js';
import { broken, outcomes, status } from './testing/scripted-endpoint.js';

describe('dead letters', () => {
  const refusing = async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
    const { client } = device.open();
    const receipt = await submit(device, client);
    return { device, client, receipt };
  };

  it('survive a reload, and their receipts still say why', async () => {
    const { device, client, receipt } = await refusing();
    client.close();
    const second = device.open().client;
    await device.clock.advance(0);
    const again = (await second.receipt(receipt.id))!;
    expect(await failure(again.settled)).toMatchObject({ code: 'REJECTED', reason: 'schema', detail: undefined });
    expect(await second.deadLetters()).toHaveLength(1);
  });

  it('are sent again by retry()', async () => {
    const { device, client, receipt } = await refusing();
    expect(await client.retry(receipt.id)).toBe(true);
    const again = (await client.receipt(receipt.id))!;
    await device.clock.advance(0);
    expect(await again.settled).toBe('accepted');
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.retry(receipt.id)).toBe(false);
  });

  it('are sent again as the page is left right after retry()', async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    const { client, page } = device.open();
    const { id } = await submit(device, client);
    await client.retry(id);
    page.tell('leaving');
    expect(device.endpoint.requests.slice(1)).toMatchObject([{ init: { keepalive: true }, events: [{ id }] }]);
  });

  it('are forgotten by discard()', async () => {
    const { client, receipt } = await refusing();
    expect(await client.discard(receipt.id)).toBe(true);
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.receipt(receipt.id)).toBeUndefined();
    expect(await client.discard(receipt.id)).toBe(false);
  });
});

describe('exportDeadLetters', () => {
  it('gives a line for each, with the reason and the event', async () => {
    const device = new Device();
    device.endpoint.usually = outcomes(() => ({ status: 'rejected', code: 'schema' }));
    const { client } = device.open();
    expect(await client.exportDeadLetters()).toBe('');
    const first = await submit(device, client);
    const second = await submit(device, client);
    const text = await client.exportDeadLetters();
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(
      [first.id, second.id].sort().map((id) => ({
        rejectedAt: '2027-01-15T09:00:00.000Z',
        reason: { code: 'schema' },
        event: { id, source: '/hearback/portal' },
      })),
    );
  });
});

describe('purge', () => {
  it('forgets what waits, what was refused and what was delivered, in every tab', async () => {
    const device = new Device();
    const { client } = device.open();
    const other = device.open().client;
    const delivered = await submit(device, client);
    device.endpoint.script(outcomes(() => ({ status: 'rejected' })));
    await submit(device, client);
    device.endpoint.usually = broken;
    const waiting = await submit(device, client);
    const there = (await other.receipt(waiting.id))!;
    await client.purge();
    expect(await client.pending()).toEqual([]);
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.receipt(delivered.id)).toBeUndefined();
    expect(await failure(waiting.settled)).toMatchObject({ code: 'DISCARDED' });
    expect(await failure(there.settled)).toMatchObject({ code: 'DISCARDED' });
    const requests = device.endpoint.requests.length;
    await device.clock.advance(24 * HOUR);
    expect(device.endpoint.requests).toHaveLength(requests);
  });

  it('in another tab leaves what was submitted here since', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const bulletins: (() => void)[] = [];
    const air = device.air.open;
    const late: OpenChannel = (name, listen) => air(name, (bulletin) => void bulletins.push(() => listen(bulletin)));
    const here = device.open({ channel: late }).client;
    const elsewhere = device.open().client;
    await elsewhere.purge();
    const { id, settled } = await submit(device, here);
    for (const tell of bulletins.splice(0)) tell();
    await device.clock.advance(0);
    device.endpoint.usually = () => status(202);
    await here.receipt(id);
    await device.clock.advance(HOUR);
    expect(await settled).toBe('accepted');
  });

  it('during a request makes its answer irrelevant', async () => {
    const device = new Device();
    let answer: (response: Response) => void;
    device.endpoint.script(() => new Promise((resolve) => (answer = resolve)));
    const { client } = device.open();
    const delivered = hear(client, 'delivered');
    const { id } = await submit(device, client);
    await client.purge();
    answer!(status(202));
    await device.clock.advance(SECOND);
    expect(delivered).toEqual([]);
    expect(await client.receipt(id)).toBeUndefined();
    const next = await submit(device, client);
    expect(await next.settled).toBe('accepted');
  });

  it('forgets what is in a database that broke meanwhile, too', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const databases = new LosableDatabases(device.indexedDB!);
    const { client } = device.open({ indexedDB: databases.factory });
    await submit(device, client);
    databases.asking = 'throws';
    databases.lose();
    expect((await submit(device, client)).durability).toBe('disk-deferred');
    expect(await failure(client.purge())).toMatchObject({ name: 'UnknownError' });
    databases.asking = 'works';
    await client.purge();
    client.close();
    const next = device.open().client;
    expect(await next.pending()).toEqual([]);
  });

  it('forgets what was left in localStorage', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: null, fetch: () => new Promise(() => {}) });
    await submit(device, client);
    device.storage.setItem('theirs', 'stays');
    await client.purge();
    expect(Array.from({ length: device.storage.length }, (_, i) => device.storage.key(i))).toEqual(['theirs']);
  });
});

describe('the history of a voice', () => {
  it('is reported at every step', async () => {
    const device = new Device();
    device.endpoint.script(
      broken,
      outcomes(() => ({ status: 'rejected', code: 'schema' })),
      broken,
    );
    const { client } = device.open();
    const names = ['stored', 'postponed', 'rejected', 'revived', 'discarded'] as const;
    const heard: (readonly [string, object])[] = [];
    for (const name of names) client.on(name, (event) => heard.push([name, event]));
    const { id, number } = await submit(device, client);
    await device.clock.advance(SECOND);
    await client.retry(id);
    await device.clock.advance(0);
    await client.discard(id);
    expect(heard).toMatchObject([
      ['stored', { id, number, durability: 'disk' }],
      ['postponed', { id, number, reason: 'network' }],
      ['rejected', { id, number, reason: { code: 'schema' } }],
      ['revived', { id, number }],
      ['postponed', { id, number, reason: 'network' }],
      ['discarded', { id, number }],
    ]);
  });

  it('is remembered for 30 days, and forgotten by the next visit', async () => {
    const device = new Device();
    const { client } = device.open();
    const { id } = await submit(device, client);
    client.close();
    device.clock.jump(30 * 24 * HOUR - 1);
    const second = device.open().client;
    await device.clock.advance(0);
    expect(await second.receipt(id)).toMatchObject({ id });
    second.close();
    device.clock.jump(1);
    const third = device.open().client;
    await device.clock.advance(0);
    expect(await third.receipt(id)).toBeUndefined();
  });

  it('is marked as stale after 30 days of waiting, and is still sent', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open();
    const { settled } = await submit(device, client);
    expect((await client.pending())[0]).toMatchObject({ stale: false });
    device.clock.jump(31 * 24 * HOUR);
    expect((await client.pending())[0]).toMatchObject({ stale: true });
    device.endpoint.usually = () => status(202);
    await device.clock.advance(HOUR);
    expect(await settled).toBe('accepted');
  });
});

describe('discard', () => {
  it('removes a voice that waits', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const { client } = device.open();
    const { id, settled } = await submit(device, client);
    expect(await client.discard(id)).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    await device.clock.advance(HOUR);
    expect(device.endpoint.ids).toEqual([id]);
  });
});

describe('flush', () => {
  it('cuts short a pause that the client chose itself', async () => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 10 }, () => broken));
    const { client } = device.open();
    await submit(device, client);
    while (device.endpoint.requests.length < 10) await device.clock.advance(device.clock.nextInMs!);
    const flushing = client.flush({ timeout: 5 * SECOND });
    await device.clock.advance(0);
    expect(await flushing).toEqual({ accepted: 1, pending: 0, dead: 0 });
  });

  it('returns at its timeout from an endpoint that does not answer, and drops nothing', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const { client } = device.open();
    await submit(device, client);
    const flushing = client.flush({ timeout: 5 * SECOND });
    await device.clock.advance(5 * SECOND);
    expect(await flushing).toEqual({ accepted: 0, pending: 1, dead: 0 });
  });

  it('returns at once when nothing waits', async () => {
    const device = new Device();
    const { client } = device.open();
    const flushing = client.flush();
    await device.clock.advance(0);
    expect(await flushing).toEqual({ accepted: 0, pending: 0, dead: 0 });
    expect(device.clock.timers).toBe(0);
  });

  it('without a timeout waits through pauses until all is sent', async () => {
    const device = new Device();
    device.endpoint.script(() => status(429, { 'retry-after': '3600' }));
    const delays: number[] = [];
    const { client } = device.open({
      schedule(run, delayMs) {
        delays.push(delayMs);
        return device.clock.schedule(run, delayMs);
      },
    });
    await submit(device, client);
    const flushing = client.flush({ timeout: Infinity });
    await device.clock.advance(2 * HOUR);
    expect(await flushing).toEqual({ accepted: 1, pending: 0, dead: 0 });
    // A browser's timer holds no more.
    expect(Math.max(...delays)).toBeLessThan(2 ** 31);
  });

  it('tries at once even if called while the sender was finding that it is too early', async () => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 10 }, () => broken));
    let flushing: Promise<unknown> | undefined;
    let look = () => {};
    const { client, page } = device.open({
      indexedDB: watchedAtWork(device.indexedDB!, ({ objectStoreNames }, mode) => {
        if (mode === 'readwrite' && objectStoreNames.contains('outbox')) look();
      }),
    });
    await submit(device, client);
    while (device.endpoint.requests.length < 10) await device.clock.advance(device.clock.nextInMs!);
    const before = device.endpoint.requests.length;
    look = () => {
      look = () => {};
      flushing = client.flush({ timeout: 5 * SECOND });
    };
    page.tell('resumed');
    await device.clock.advance(SECOND);
    expect(await flushing).toEqual({ accepted: 1, pending: 0, dead: 0 });
    expect(device.endpoint.requests).toHaveLength(before + 1);
  });
});
