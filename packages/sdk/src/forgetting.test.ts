import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.js';
import { failure, hear, MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { hush, LosableDatabases, meddledWith } from './testing/odd-databases.js';
import { broken, outcomes, status } from './testing/scripted-endpoint.js';

/** A client whose next write a test can take a hand in. */
function openMeddled(device: Device) {
  const { factory, onNextWrite } = meddledWith(device.indexedDB!);
  return { ...device.open({ indexedDB: factory }), onNextWrite };
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
