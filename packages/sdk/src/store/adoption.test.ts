import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MINUTE, submit } from '../testing/client-helpers.js';
import { complaint } from '../testing/complaint.js';
import { Device } from '../testing/device.js';
import { fullFor } from '../testing/odd-databases.js';
import { row } from '../testing/rows.js';
import { broken, status } from '../testing/scripted-endpoint.js';
import { localStorageStore } from './local-storage-store.js';

const LOSSES = 'hearback:portal:losses:outbox_full';
const THREE = '{"id":"outbox_full","count":3}';

/** What each request told of losses. */
const told = ({ endpoint }: Device) => endpoint.requests.map(({ body }) => /"losses":"([^"]*)"/.exec(body)?.[1]);

/** A device on which a page that had no database left voices in simpler storage. */
async function leftBehind(voices: number) {
  const device = new Device();
  const answer = device.endpoint.usually;
  device.endpoint.usually = broken;
  const { client } = device.open({ indexedDB: null });
  const ids: string[] = [];
  for (let i = 0; i < voices; i++)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their ids are in order
    ids.push((await submit(device, client, complaint(`Nr. ${i}`))).id);
  client.close();
  device.endpoint.usually = answer;
  device.endpoint.requests.length = 0;
  return { device, ids };
}

describe('what a page had to leave in localStorage', () => {
  it('is taken over past what another script wrote between it', async () => {
    const { device, ids } = await leftBehind(2);
    for (const table of ['outbox', 'dead', 'receipts', 'endpoint', 'losses'])
      for (const [nth, text] of ['true', '{}', '[1]', '{"id":7}'].entries())
        device.storage.setItem(`hearback:portal:${table}:${nth}`, text);
    const { client } = device.open();
    await device.clock.advance(MINUTE);
    expect(device.endpoint.ids.toSorted()).toEqual(ids);
    expect(await client.pending()).toEqual([]);
    expect(await client.deadLetters()).toEqual([]);
  });

  it('tells of a loss once, although two pages find it at once', async () => {
    const device = new Device();
    device.storage.setItem(LOSSES, THREE);
    const pages = [device.open(), device.open()];
    for (const { client } of pages) await submit(device, client);
    expect(told(device)).toEqual(['outbox_full=3', undefined]);
    expect(device.storage.length).toBe(0);
  });

  it('keeps a loss that the database cannot take', async () => {
    const device = new Device();
    device.storage.setItem(LOSSES, THREE);
    await submit(device, device.open({ indexedDB: fullFor(device.indexedDB!, 'losses') }).client);
    expect(device.storage.getItem(LOSSES)).toBe(THREE);
    await submit(device, device.open().client);
    expect(told(device)).toEqual([undefined, 'outbox_full=3']);
  });

  it('is taken over as far as the database can take it', async () => {
    const device = new Device();
    const dead = { id: row(1).id, row: row(1), reason: { code: 'schema' }, at: 0 };
    localStorageStore(device.storage, 'portal').putNow([row(2)]);
    device.storage.setItem(`hearback:portal:dead:${dead.id}`, JSON.stringify(dead));
    device.storage.setItem(LOSSES, THREE);
    const { client } = device.open({ indexedDB: fullFor(device.indexedDB!, 'dead') });
    await device.clock.advance(0);
    expect(await client.pending()).toMatchObject([{ id: row(2).id }]);
    expect(device.storage.getItem(LOSSES)).toBe(null);
    expect(await client.deadLetters()).toMatchObject([{ id: dead.id }]);
    expect(JSON.parse(device.storage.getItem(`hearback:portal:dead:${dead.id}`)!)).toEqual(dead);
  });

  it('is listed and sent from there while the database has no room for it', async () => {
    const { device, ids } = await leftBehind(2);
    device.endpoint.usually = broken;
    const { client } = device.open({ indexedDB: fullFor(device.indexedDB!, 'outbox') });
    await device.clock.advance(0);
    expect(await client.pending()).toMatchObject(ids.map((id) => ({ id })));
    device.endpoint.usually = () => status(202);
    device.endpoint.requests.length = 0;
    await device.clock.advance(MINUTE);
    expect(device.endpoint.ids.toSorted()).toEqual(ids);
    expect(await client.pending()).toEqual([]);
  });

  it('stays where another page has put it while the database refused it', async () => {
    const device = new Device();
    localStorageStore(device.storage, 'portal').putNow([row(1)]);
    const takeAway = () => device.storage.removeItem(`hearback:portal:outbox:${row(1).id}`);
    device.open({ indexedDB: fullFor(device.indexedDB!, 'outbox', takeAway) });
    await device.clock.advance(0);
    expect(device.storage.length).toBe(0);
  });
});
