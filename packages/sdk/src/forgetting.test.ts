import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { channelName } from './channel.js';
import type { Client } from './client.js';
import type { Receipt } from './receipt.js';
import { failure, hear, MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { FakeStorage } from './testing/fake-storage.js';
import { hush, late, LosableDatabases, meddledWith, stuck, watched } from './testing/odd-databases.js';
import { broken, outcomes, status } from './testing/scripted-endpoint.js';

/** Watches whether anybody is told what became of a voice. */
function settles({ settled }: Pick<Receipt, 'settled'>): () => boolean {
  let hasSettled = false;
  const settle = () => void (hasSettled = true);
  settled.then(settle, settle);
  return () => hasSettled;
}

/** Has a storage throw whatever looks for its keys. */
const shut = (storage: FakeStorage) =>
  Object.defineProperty(storage, 'length', {
    get() {
      throw new DOMException('Shut', 'SecurityError');
    },
  });

/** A client whose next write a test can take a hand in. */
function openMeddled(device: Device) {
  const { factory, onNextWrite } = meddledWith(device.indexedDB!);
  return { ...device.open({ indexedDB: factory }), onNextWrite };
}

/** A page whose database broke after it had taken a voice, so that simpler storage has it too. */
async function openBroken() {
  const device = new Device();
  device.endpoint.usually = broken;
  const databases = new LosableDatabases(device.indexedDB!);
  const { client } = device.open({ indexedDB: databases.factory });
  const { id } = await submit(device, client);
  databases.asking = 'throws';
  databases.lose();
  await client.pending();
  databases.asking = 'works';
  return { device, databases, client, id };
}

describe('a voice that is discarded or purged', () => {
  it.each([
    ['discarded', (client: Client, id: string) => client.discard(id)],
    ['purged', (client: Client) => client.purge()],
  ])('is not sent by a page that is left while it is %s', async (_, forget) => {
    const device = new Device();
    const { client, page, onNextWrite } = openMeddled(device);
    const { id } = await submit(device, client, { ...complaint(), holdMs: MINUTE });
    onNextWrite(() => queueMicrotask(() => page.tell('hidden')));
    await forget(client, id);
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests).toEqual([]);
    expect(await client.pending()).toEqual([]);
  });
});

describe('discard() while the database cannot be reached', () => {
  it('says why, and not that there is no such voice', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const databases = new LosableDatabases(device.indexedDB!);
    const { client } = device.open({ indexedDB: databases.factory });
    const { id } = await submit(device, client);
    databases.asking = 'throws';
    databases.lose();
    expect(await failure(client.discard(id))).toMatchObject({ name: 'UnknownError' });
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
  });

  it('says so as well where it broke earlier on the page, and simpler storage has the voice', async () => {
    const { device, databases, client, id } = await openBroken();
    databases.asking = 'throws';
    const hasSettled = settles((await client.receipt(id))!);
    expect(await failure(client.discard(id))).toMatchObject({ name: 'UnknownError' });
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
    expect(hasSettled()).toBe(false);
  });
});

describe('discard() where the database does not open', () => {
  it.each(['tab that submitted it', 'other tab'])('says why, and no tab sends the voice: the %s', async (tab) => {
    const device = new Device();
    device.endpoint.usually = broken;
    device.indexedDB = stuck;
    const { client, page } = device.open();
    const by = tab === 'other tab' ? device.open().client : client;
    const submitting = client.submit(complaint());
    await device.clock.advance(3 * SECOND);
    const { id, settled } = await submitting;
    const hasSettled = settles({ settled });
    const told = hear(by, 'discarded');
    const discarding = failure(by.discard(id));
    await device.clock.advance(3 * SECOND);
    expect(await discarding).toMatchObject({ message: 'timeout' });
    expect(told).toEqual([]);
    // The tab that could not look everywhere does not say that it is gone.
    expect(hasSettled()).toBe(tab === 'other tab');
    const before = device.endpoint.requests.length;
    page.tell('leaving');
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests).toHaveLength(before);
  });

  it('closes it once it opens after all', async () => {
    const device = new Device();
    const open = new Set<IDBDatabase>();
    const factory = watched(device.indexedDB!, (database) => {
      open.add(database);
      const close = database.close.bind(database);
      database.close = () => {
        open.delete(database);
        close();
      };
    });
    const { client } = device.open({ indexedDB: late(factory, 5 * SECOND, device.clock.schedule) });
    const discarding = failure(client.discard('019aa000-0000-7000-8000-000000000000'));
    await device.clock.advance(6 * SECOND);
    expect(await discarding).toMatchObject({ message: 'timeout' });
    await device.clock.advance(2 * SECOND);
    client.close();
    await device.clock.advance(0);
    expect(open.size).toBe(0);
  });
});

describe('discard() after the database broke', () => {
  it('leaves another tab waiting whose database breaks as it looks', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const databases = new LosableDatabases(device.indexedDB!);
    const { client } = device.open({ indexedDB: databases.factory });
    const { id, settled } = await submit(device, client);
    const hasSettled = settles({ settled });
    databases.asking = 'throws';
    databases.lose();
    device.air.open(channelName('portal'), () => {})?.tell(id);
    await device.clock.advance(0);
    expect(hasSettled()).toBe(false);
  });

  it('leaves another tab waiting for what that tab has in the database', async () => {
    const { device, databases, client, id } = await openBroken();
    const other = device.open({ localStorage: null }).client;
    const { settled } = (await other.receipt(id))!;
    databases.asking = 'throws';
    await failure(client.discard(id));
    device.endpoint.usually = () => status(202);
    await device.clock.advance(MINUTE);
    expect(await settled).toBe('accepted');
  });

  it('discards what it has as well, once it can be reached', async () => {
    const { device, client, id } = await openBroken();
    const told = hear(client, 'discarded');
    expect(await client.discard(id)).toBe(true);
    expect(told).toMatchObject([{ id }]);
    expect(await device.open().client.pending()).toEqual([]);
    expect(device.storage.length).toBe(0);
  });
});

describe('purge() on a page with broken storage', () => {
  it.each(['tab that submitted it', 'other tab'])(
    'empties the database all the same, says why, and no tab waits for the voice or sends it: the %s',
    async (tab) => {
      const device = new Device();
      device.endpoint.usually = broken;
      const { client, page } = device.open();
      const { settled } = await submit(device, client);
      const by = tab === 'other tab' ? device.open().client : client;
      await device.clock.advance(0);
      shut(device.storage);
      expect(await failure(by.purge())).toMatchObject({ name: 'SecurityError' });
      expect(await client.pending()).toEqual([]);
      expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
      const before = device.endpoint.requests.length;
      page.tell('leaving');
      await device.clock.advance(MINUTE);
      expect(device.endpoint.requests).toHaveLength(before);
    },
  );
});

describe('purge() in a tab', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(['localStorage', 'sessionStorage'])(
    'deletes drafts from the other storage where %s is shut',
    async (name) => {
      const device = new Device();
      const tab = new FakeStorage();
      vi.stubGlobal('sessionStorage', tab);
      const [bad, good] = name === 'localStorage' ? [device.storage, tab] : [tab, device.storage];
      good.setItem('hearback:portal:drafts:complaint', 'No water.');
      const { client } = device.open();
      await device.clock.advance(0);
      shut(bad);
      expect(await failure(client.purge())).toMatchObject({ name: 'SecurityError' });
      expect(good.length).toBe(0);
    },
  );

  it("deletes what the site's forms keep for this tab alone, and nothing else", async () => {
    const tab = new FakeStorage();
    tab.setItem('hearback:portal:drafts:addition|GJX3-T7PM-2SQ6', 'It broke again.');
    tab.setItem('hearback:other:drafts:addition|GJX3-T7PM-2SQ6', 'stays');
    vi.stubGlobal('sessionStorage', tab);
    const { client } = new Device().open();
    await client.purge();
    expect([tab.length, tab.key(0)]).toEqual([1, 'hearback:other:drafts:addition|GJX3-T7PM-2SQ6']);
  });
});

describe('purge() of a closed client', () => {
  it('keeps other tabs from sending what it purged when they are left', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page } = device.open();
    const { settled } = await submit(device, client);
    const other = device.open().client;
    await device.clock.advance(0);
    other.close();
    await device.clock.advance(0);
    await other.purge();
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    const before = device.endpoint.requests.length;
    page.tell('leaving');
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests).toHaveLength(before);
  });

  it('forgets what was still being stored as well', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open();
    await device.clock.advance(0);
    const saying = Array.from({ length: 120 }, () => client.submit(complaint()));
    const purging = client.purge();
    const later = client.submit(complaint());
    await device.clock.advance(0);
    await purging;
    const [{ settled }] = (await Promise.all(saying)) as [Receipt];
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    expect((await client.pending()).map(({ id }) => id)).toEqual([(await later).id]);
  });

  it('leaves no channel open', async () => {
    const device = new Device();
    const { client } = device.open();
    client.close();
    await device.clock.advance(0);
    await client.purge();
    expect(device.air.lines).toBe(0);
  });
});

describe('a write whose confirmation never comes', () => {
  it('counts as made by discard(), and nothing is sent', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page, onNextWrite } = openMeddled(device);
    const { id, number } = await submit(device, client);
    const told = hear(client, 'discarded');
    onNextWrite(hush);
    const discarding = client.discard(id);
    await device.clock.advance(5 * SECOND);
    expect(await discarding).toBe(true);
    expect(told).toEqual([{ id, number }]);
    const before = device.endpoint.requests.length;
    page.tell('leaving');
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests).toHaveLength(before);
  });

  it('counts as made by submit()', async () => {
    const device = new Device();
    const { client, onNextWrite } = openMeddled(device);
    await device.clock.advance(0);
    const told = hear(client, 'stored');
    onNextWrite(hush);
    const submitting = client.submit(complaint());
    await device.clock.advance(5 * SECOND);
    const { id, number, durability } = await submitting;
    expect(told).toEqual([{ id, number, durability }]);
  });

  it('counts as made by retry()', async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    device.endpoint.usually = () => status(202);
    const { client, onNextWrite } = openMeddled(device);
    const { id, number } = await submit(device, client);
    const told = hear(client, 'revived');
    onNextWrite(hush);
    const retrying = client.retry(id);
    await device.clock.advance(5 * SECOND);
    expect(await retrying).toBe(true);
    expect(told).toEqual([{ id, number }]);
  });
});
