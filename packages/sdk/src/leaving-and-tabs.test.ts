import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, hear, SECOND, MINUTE } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { settleTasks } from './testing/fake-clock.js';
import { fullFor, meddledWith, stuck } from './testing/odd-databases.js';
import { broken, json, status } from './testing/scripted-endpoint.js';

describe('several tabs', () => {
  it('never send a voice twice, and each hears of what the other delivered', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const [a, b] = [device.open(), device.open()];
    const { id, settled } = await submit(device, a.client);
    const there = (await b.client.receipt(id))!;
    await device.clock.advance(MINUTE);
    expect(await settled).toBe('accepted');
    expect(await there.settled).toBe('accepted');
    expect(device.endpoint.ids).toEqual([id, id]);
  });

  it('report once what another tab delivered, however often they check', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const [a, b] = [device.open(), device.open()];
    const told = hear(b.client, 'delivered');
    const { id } = await submit(device, a.client);
    await b.client.receipt(id);
    await device.clock.advance(MINUTE);
    b.page.tell('resumed');
    b.page.tell('resumed');
    await device.clock.advance(MINUTE);
    expect(told.map((one) => one.id)).toEqual([id]);
  });

  it('send different events', async () => {
    const device = new Device();
    const tabs = Array.from({ length: 4 }, () => device.open().client);
    const submitting = Promise.all(tabs.flatMap((tab) => Array.from({ length: 10 }, () => tab.submit(complaint()))));
    await device.clock.advance(SECOND);
    const receipts = await submitting;
    await device.clock.advance(MINUTE);
    expect(await Promise.all(receipts.map(({ settled }) => settled))).toEqual(Array(40).fill('accepted'));
    expect(device.endpoint.ids).toHaveLength(40);
  });

  it('send what a killed tab was sending, once its lease has ended', async () => {
    const device = new Device();
    device.endpoint.script(() => new Promise(() => {}));
    const first = device.open();
    const { id } = await submit(device, first.client);
    first.client.close();
    device.open();
    await device.clock.advance(29 * SECOND);
    expect(device.endpoint.ids).toEqual([id]);
    await device.clock.advance(2 * SECOND);
    expect(device.endpoint.ids).toEqual([id, id]);
  });

  it('keep the voices of two sites apart', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    await submit(device, first.client);
    const other = device.open({ site: 'shop' });
    await device.clock.advance(0);
    expect(await other.client.pending()).toEqual([]);
  });
});

describe('leaving the page', () => {
  it('sends what is stored by a keepalive request, and keeps it', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const { client, page } = device.open();
    const { id } = await submit(device, client);
    page.tell('leaving');
    expect(device.endpoint.requests.at(-1)).toMatchObject({ init: { keepalive: true }, events: [{ id, attempt: 2 }] });
    page.tell('resumed');
    await settleTasks();
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('does not repeat a running request when only the tab is changed, and sends nothing twice when left twice', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const { client, page } = device.open();
    await submit(device, client);
    page.tell('hidden');
    expect(device.endpoint.requests).toHaveLength(1);
    page.tell('leaving');
    page.tell('leaving');
    page.tell('hidden');
    expect(device.endpoint.requests).toHaveLength(2);
  });

  it('does not send again what it handed over while a look for it was on its way', async () => {
    const device = new Device();
    const { factory, onNextWrite } = meddledWith(device.indexedDB!);
    const { client, page } = device.open({ indexedDB: factory });
    await device.clock.advance(0);
    onNextWrite(() => onNextWrite(() => page.tell('hidden')));
    const { id, settled } = await submit(device, client);
    expect(device.endpoint.ids).toEqual([id]);
    expect(await settled).toBe('accepted');
  });

  it('keeps what it wrote to localStorage if the database then has no room for it', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page } = device.open({ indexedDB: fullFor(device.indexedDB!, 'outbox') });
    await device.clock.advance(0);
    const submitting = client.submit(complaint());
    page.tell('hidden');
    await device.clock.advance(0);
    const { id, durability } = await submitting;
    expect(durability).toBe('disk-deferred');
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('tells that a voice is stored, also one that was written in haste before its turn', async () => {
    const device = new Device();
    const { client, page } = device.open();
    await device.clock.advance(0);
    const told = hear(client, 'stored');
    const submitting = client.submit({ ...complaint(), id: client.createDraftId() });
    page.tell('hidden');
    await device.clock.advance(0);
    const { id, number, durability } = await submitting;
    expect(told).toEqual([{ id, number, durability }]);
  });

  it('sends although a request was aborted a moment before, as Firefox does', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const { client, page } = device.open();
    const { id } = await submit(device, client);
    page.tell('hidden');
    expect(device.endpoint.ids).toEqual([id]);
    page.tell('leaving');
    expect(device.endpoint.ids).toEqual([id, id]);
  });

  it('sends nothing while the endpoint has asked for a pause', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(429, { 'retry-after': '60' });
    const { client, page } = device.open();
    await submit(device, client);
    page.tell('leaving');
    expect(device.endpoint.requests).toHaveLength(1);
  });

  it.each([2, 4])('sends half of %i if the page has used up the quota of keepalive requests', async (voices) => {
    const device = new Device();
    const { fetch } = device.endpoint;
    device.endpoint.script(() => new Promise(() => {}));
    const { client, page } = device.open({
      fetch: async (input, init) => {
        if (init!.keepalive && JSON.parse(init!.body as string).length > voices / 2)
          throw new TypeError('Failed to fetch');
        return fetch(input, init);
      },
    });
    const submitting = Promise.all(Array.from({ length: voices }, () => client.submit(complaint())));
    await device.clock.advance(0);
    const ids = (await submitting).map(({ id }) => id);
    page.tell('leaving');
    await device.clock.advance(SECOND);
    const carried = device.endpoint.requests.map(({ events }) => events.map(({ id }) => id));
    expect(carried.map(({ length }) => length)).toEqual([voices, voices / 2]);
    expect(ids).toEqual(expect.arrayContaining(carried[1]!));
    page.tell('resumed');
    await device.clock.advance(MINUTE);
    expect(new Set(device.endpoint.ids)).toEqual(new Set(ids));
    expect(await client.pending()).toEqual([]);
  });

  it('sends no more events than the endpoint takes', async () => {
    const device = new Device();
    device.endpoint.script(({ events: [first] }) =>
      json({ outcomes: [{ id: first!.id, status: 'accepted' }], limits: { maxEvents: 2 } }),
    );
    device.endpoint.usually = () => new Promise(() => {});
    const { client, page } = device.open();
    await submit(device, client);
    const submitting = Promise.all([1, 2, 3, 4, 5].map(() => client.submit(complaint())));
    await device.clock.advance(0);
    await submitting;
    page.tell('leaving');
    expect(device.endpoint.requests.map(({ events }) => events.length)).toEqual([1, 2, 2]);
  });

  it('aborts running transactions, so that no other tab waits for a frozen page, and repeats them later', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page } = device.open();
    await device.clock.advance(0);
    const submitting = client.submit(complaint());
    // The transaction has begun, and waits for its first answer.
    await Promise.resolve();
    await Promise.resolve();
    page.tell('leaving');
    page.tell('leaving');
    const other = device.open().client;
    expect((await submit(device, other)).durability).toBe('disk');
    page.tell('resumed');
    await device.clock.advance(SECOND);
    expect((await submitting).durability).toBe('disk');
    expect(await other.pending()).toHaveLength(2);
    expect(device.storage.length).toBe(0);
  });

  it('makes the next page wait 15 s before it sends the same id again', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const first = device.open();
    const { id } = await submit(device, first.client);
    first.page.tell('leaving');
    first.client.close();
    device.open();
    await device.clock.advance(15 * SECOND - 1);
    expect(device.endpoint.ids).toEqual([id, id]);
    await device.clock.advance(1);
    expect(device.endpoint.ids).toEqual([id, id, id]);
  });

  it('brings no voice back that another tab has delivered meanwhile', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const left = device.open({ channel: () => undefined });
    const { id } = await submit(device, left.client);
    const other = device.open().client;
    const flushing = other.flush();
    await device.clock.advance(0);
    expect(await flushing).toMatchObject({ accepted: 1, pending: 0 });
    device.endpoint.usually = () => new Promise(() => {});
    left.page.tell('leaving');
    left.client.close();
    const next = device.open().client;
    const told = hear(next, 'delivered');
    await device.clock.advance(MINUTE);
    expect(device.endpoint.requests.map(({ init, events }) => [init.keepalive, events.map((one) => one.id)])).toEqual([
      [false, [id]],
      [false, [id]],
      [true, [id]],
    ]);
    expect(told).toEqual([]);
    expect(await next.pending()).toEqual([]);
    expect(await (await next.receipt(id))!.settled).toBe('accepted');
  });

  it('makes the next page wait only 2 s where the endpoint was failing', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(503);
    const first = device.open();
    const { id } = await submit(device, first.client);
    first.page.tell('leaving');
    first.client.close();
    device.endpoint.usually = () => status(202);
    device.open();
    await device.clock.advance(2 * SECOND - 1);
    expect(device.endpoint.ids).toEqual([id, id]);
    await device.clock.advance(1);
    expect(device.endpoint.ids).toEqual([id, id, id]);
  });

  it('waits for the answer itself if it is only hidden, even where the endpoint was failing', async () => {
    const device = new Device();
    device.endpoint.script(() => status(503));
    device.endpoint.usually = () => new Promise(() => {});
    const { client, page } = device.open();
    const ids = [(await submit(device, client)).id];
    // Its pause is over, and the timer of a page in the background rings late.
    device.clock.jump(SECOND);
    page.tell('hidden');
    expect(device.endpoint.ids).toEqual([...ids, ...ids]);
    await device.clock.advance(10 * SECOND);
    expect(device.endpoint.ids).toEqual([...ids, ...ids]);
  });

  it('heeds a late acknowledgement when the page is shown again', async () => {
    const device = new Device();
    let answer: (response: Response) => void = () => {};
    device.endpoint.script(
      () => new Promise(() => {}),
      () => new Promise((resolve) => (answer = resolve)),
    );
    const { client, page } = device.open();
    const { settled } = await submit(device, client);
    page.tell('leaving');
    page.tell('resumed');
    answer(status(202));
    await device.clock.advance(SECOND);
    expect(await settled).toBe('accepted');
    expect(await client.pending()).toEqual([]);
  });

  it('writes a voice that the database has not confirmed to localStorage, where the next page finds it', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open({ indexedDB: stuck });
    void first.client.submit(complaint());
    first.page.tell('leaving');
    first.client.close();
    expect(device.storage.length).toBe(1);
    const second = device.open();
    await device.clock.advance(SECOND);
    expect(await second.client.pending()).toHaveLength(1);
    expect(device.storage.length).toBe(0);
  });

  it('sends nothing when nothing waits', async () => {
    const device = new Device();
    const { client, page } = device.open();
    await submit(device, client);
    page.tell('hidden');
    page.tell('leaving');
    expect(device.endpoint.requests).toHaveLength(1);
  });
});
