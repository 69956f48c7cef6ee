import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, hear, SECOND, MINUTE } from '../testing/client-helpers.js';
import { complaint } from '../testing/complaint.js';
import { Device } from '../testing/device.js';
import { fullFor, late, LosableDatabases, stuck, watchedAtWork } from '../testing/odd-databases.js';
import { row } from '../testing/rows.js';
import { broken, status } from '../testing/scripted-endpoint.js';
import { surroundingsOf } from '../surroundings.js';
import { storeLadder } from './store-ladder.js';
import { all } from './transaction.js';

describe('storeLadder', () => {
  it('falls back to localStorage, says so, and moves the voices once a database opens', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open({ indexedDB: null });
    const fallen = hear(first.client, 'storage');
    const receipt = await submit(device, first.client);
    expect(receipt.durability).toBe('disk-deferred');
    expect(fallen).toMatchObject([{ durability: 'disk-deferred' }]);
    first.client.close();
    const second = device.open();
    await device.clock.advance(0);
    expect((await second.client.receipt(receipt.id))!.durability).toBe('disk');
    expect([...Array(device.storage.length).keys()].map((i) => device.storage.key(i))).toEqual([]);
  });

  it('falls back to memory, says so, and still delivers', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: null, localStorage: null });
    const receipt = await submit(device, client);
    expect(receipt.durability).toBe('memory');
    expect(await receipt.settled).toBe('accepted');
  });

  it('does not wait more than 3 s for a database that does not open', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: stuck });
    const submitting = client.submit(complaint());
    await device.clock.advance(3 * SECOND);
    expect((await submitting).durability).toBe('disk-deferred');
  });

  it('uses a database that opens late, and moves there what could not be stored in time', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open({ indexedDB: late(device.indexedDB!, 5 * SECOND, device.clock.schedule) });
    const changes = hear(client, 'storage');
    const submitting = client.submit(complaint());
    await device.clock.advance(3 * SECOND);
    const { id, durability } = await submitting;
    expect(durability).toBe('disk-deferred');
    await device.clock.advance(20 * SECOND);
    expect(changes.map((change) => change.durability)).toEqual(['disk-deferred', 'disk']);
    expect((await client.receipt(id))!.durability).toBe('disk');
    expect((await submit(device, client)).durability).toBe('disk');
    expect(device.storage.length).toBe(0);
  });

  it('sends once what is submitted while a database that opened late takes over', async () => {
    const device = new Device();
    let begun = () => {};
    const { client } = device.open({
      indexedDB: late(
        watchedAtWork(device.indexedDB!, () => begun()),
        5 * SECOND,
        device.clock.schedule,
      ),
    });
    const ids: string[] = [];
    const say = () => client.submit({ ...complaint(), holdMs: MINUTE }).then(({ id }) => ids.push(id));
    const first = say();
    await device.clock.advance(3 * SECOND);
    await first;
    let second: Promise<unknown> | undefined;
    begun = () => (second ??= say());
    await device.clock.advance(2 * SECOND);
    await second;
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.ids).toEqual(ids);
  });

  it('lists and sends once what was in memory until a database opened', async () => {
    const device = new Device();
    const { client } = device.open({
      indexedDB: late(device.indexedDB!, 5 * SECOND, device.clock.schedule),
      localStorage: null,
    });
    const submitting = client.submit({ ...complaint(), holdMs: MINUTE });
    await device.clock.advance(3 * SECOND);
    const { id } = await submitting;
    await device.clock.advance(2 * SECOND);
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.ids).toEqual([id]);
  });

  it('moves what was accepted and counts no loss, even beyond the cap', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    await submit(device, first.client);
    first.client.close();
    const capacity = { maxEvents: 1 };
    const { client } = device.open({
      indexedDB: late(device.indexedDB!, 5 * SECOND, device.clock.schedule),
      localStorage: null,
      capacity,
    });
    const submitting = client.submit(complaint());
    await device.clock.advance(3 * SECOND);
    const { id } = await submitting;
    await device.clock.advance(3 * SECOND);
    expect((await client.receipt(id))!.durability).toBe('disk');
    device.endpoint.usually = () => status(202);
    await device.clock.advance(MINUTE);
    expect(await client.pending()).toEqual([]);
    expect(device.endpoint.requests.filter(({ body }) => body.includes('"losses"'))).toEqual([]);
  });

  it('falls back to memory when localStorage is full', async () => {
    const device = new Device();
    device.storage.quota = 0;
    const { client } = device.open({ indexedDB: null });
    expect((await submit(device, client)).durability).toBe('memory');
  });

  it.each(['disk', 'disk-deferred'] as const)('sends what waits in a full store, on the %s', async (durability) => {
    const device = new Device();
    const { indexedDB } = device;
    device.endpoint.usually = broken;
    const before = device.open(durability === 'disk' ? {} : { indexedDB: null }).client;
    const { id, ...kept } = await submit(device, before);
    expect(kept.durability).toBe(durability);
    before.close();
    await device.clock.advance(0);
    device.endpoint.usually = () => status(202);
    if (durability === 'disk-deferred') device.storage.quota = 0;
    const full = durability === 'disk' ? fullFor(indexedDB!, 'outbox') : null;
    const { client } = device.open({ indexedDB: full });
    await device.clock.advance(MINUTE);
    expect(new Set(device.endpoint.ids)).toEqual(new Set([id]));
    expect((await client.receipt(id))?.settled).toEqual(expect.any(Promise));
    expect(await client.pending()).toEqual([]);
  });

  it('continues in a fallback when the database breaks', async () => {
    const device = new Device();
    const databases = new LosableDatabases(device.indexedDB!);
    device.endpoint.script(broken);
    const { client } = device.open({ indexedDB: databases.factory });
    const first = await submit(device, client);
    databases.asking = 'throws';
    databases.lose();
    const second = await submit(device, client);
    expect(second.durability).toBe('disk-deferred');
    await device.clock.advance(MINUTE);
    expect(await first.settled).toBe('accepted');
    expect(await second.settled).toBe('accepted');
  });

  it('tells once that a database breaks which opened late, and sends from simpler storage what it had', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const databases = new LosableDatabases(device.indexedDB!);
    const { client } = device.open({ indexedDB: late(databases.factory, 5 * SECOND, device.clock.schedule) });
    await device.clock.advance(5 * SECOND);
    const { durability, settled } = await submit(device, client);
    expect(durability).toBe('disk');
    const told = hear(client, 'storage');
    databases.lose();
    device.endpoint.usually = () => status(202);
    void Promise.all([client.pending(), client.deadLetters()]);
    await device.clock.advance(MINUTE);
    expect(told).toMatchObject([{ durability: 'disk-deferred' }]);
    expect(await settled).toBe('accepted');
  });

  it('reopens a database whose connection the browser has closed', async () => {
    const device = new Device();
    const databases = new LosableDatabases(device.indexedDB!);
    const { client } = device.open({ indexedDB: databases.factory });
    await submit(device, client);
    databases.lose();
    const second = await submit(device, client);
    expect(second.durability).toBe('disk');
    expect(await second.settled).toBe('accepted');
  });

  it('reads nothing where its last store fails as it is closed', async () => {
    const { storage, clock } = new Device();
    const world = surroundingsOf({
      endpoint: 'https://feedback.example/',
      site: 'portal',
      indexedDB: null,
      localStorage: storage,
      schedule: clock.schedule,
    });
    const ladder = storeLadder(world, () => {});
    await ladder.each(() => all('outbox'));
    const reading = ladder.each(() => {
      throw new Error('Gone.');
    });
    queueMicrotask(ladder.close);
    expect(await reading).toEqual([]);
  });

  it('steps down once for all calls that find the same store broken', async () => {
    const { storage, clock } = new Device();
    storage.quota = 0;
    const world = surroundingsOf({
      endpoint: 'https://feedback.example/',
      site: 'portal',
      indexedDB: null,
      localStorage: storage,
      now: clock.now,
      schedule: clock.schedule,
    });
    const fallen: string[] = [];
    const ladder = storeLadder(world, (durability) => fallen.push(durability));
    const caps = { maxEvents: 10, maxBytes: 1_000_000 };
    const kept = await Promise.all([1, 2, 3].map((n) => ladder.enqueue([row(n)], caps)));
    expect(kept.flat().map(({ durability }) => durability)).toEqual(['memory', 'memory', 'memory']);
    expect(fallen).toEqual(['disk-deferred', 'memory']);
    expect((await ladder.each(() => all('outbox'))).flat()).toHaveLength(3);
  });
});
