import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.js';
import { failure, hear, MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { hush, meddledWith } from './testing/odd-databases.js';
import { broken, outcomes, status } from './testing/scripted-endpoint.js';

describe('what is forgotten on request', () => {
  it.each([
    ['discarded', (client: Client, id: string) => client.discard(id)],
    ['purged', (client: Client) => client.purge()],
  ])('is not sent, and stays forgotten, by a page that is left while it is %s', async (_, forget) => {
    const device = new Device();
    const { factory, onNextWrite } = meddledWith(device.indexedDB!);
    const { client, page } = device.open({ indexedDB: factory });
    const { id } = await submit(device, client, { ...complaint(), holdMs: MINUTE });
    onNextWrite(() => queueMicrotask(() => page.tell('hidden')));
    await forget(client, id);
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests).toEqual([]);
    expect(await client.pending()).toEqual([]);
  });
});

describe('a purge by a client that is closed', () => {
  it('is heard by the other tabs, which send nothing of it as they are left', async () => {
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

  it('leaves no line to the other tabs open', async () => {
    const device = new Device();
    const { client } = device.open();
    client.close();
    await device.clock.advance(0);
    await client.purge();
    expect(device.air.lines).toBe(0);
  });
});

describe('what the disk did, though nobody heard so in time', () => {
  it('is known to be discarded, and is sent no more', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { factory, onNextWrite } = meddledWith(device.indexedDB!);
    const { client, page } = device.open({ indexedDB: factory });
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

  it('is known to be sent again', async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    device.endpoint.usually = () => status(202);
    const { factory, onNextWrite } = meddledWith(device.indexedDB!);
    const { client } = device.open({ indexedDB: factory });
    const { id, number } = await submit(device, client);
    const told = hear(client, 'revived');
    onNextWrite(hush);
    const retrying = client.retry(id);
    await device.clock.advance(5 * SECOND);
    expect(await retrying).toBe(true);
    expect(told).toEqual([{ id, number }]);
  });
});
