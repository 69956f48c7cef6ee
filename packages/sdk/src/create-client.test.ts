import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, hear, failure, HOUR } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { until } from './testing/fake-clock.js';
import { broken, status } from './testing/scripted-endpoint.js';
import { createClient } from './create-client.js';

describe('createClient', () => {
  it.each([
    ['/endpoint', { endpoint: 'ftp://feedback.example', site: 'portal' }],
    ['/endpoint', { endpoint: '', site: 'portal' }],
    ['/site', { endpoint: 'https://feedback.example', site: 'Portal' }],
    ['/site', { endpoint: 'https://feedback.example', site: '' }],
  ])('refuses an unfit %s', (path, options) => {
    expect(() => createClient(options)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED', path }));
  });
});

describe('a device that slept', () => {
  it.each(['submit', 'resumed', 'online'] as const)(
    'sends at the next %s, though the timers of its pages slept too',
    async (what) => {
      const device = new Device();
      device.endpoint.script(() => status(503, { 'retry-after': '1800' }));
      const { client, page } = device.open();
      await submit(device, client);
      device.clock.jump(8 * HOUR);
      if (what === 'submit') await submit(device, client);
      else page.tell(what);
      await device.clock.advance(2000);
      expect(await client.pending()).toEqual([]);
    },
  );
});

describe('submit', () => {
  it('stores, then delivers, and tells both', async () => {
    const device = new Device();
    const { client } = device.open();
    const [stored, delivered] = [hear(client, 'stored'), hear(client, 'delivered')];
    const { id, number, durability, settled } = await submit(device, client);
    expect(durability).toBe('disk');
    expect(await settled).toBe('accepted');
    expect(stored).toEqual([{ id, number, durability: 'disk' }]);
    expect(delivered).toMatchObject([{ id, number, outcome: 'accepted' }]);
    expect(await client.pending()).toEqual([]);
  });

  it('sends a CloudEvent with what belongs to the attempt, and gives nothing else away', async () => {
    const device = new Device();
    const { client } = device.open();
    const data = { text: 'Kein Wasser 🚱 אין מים' };
    const subject = { type: 'site', id: 'depot-7' };
    const { id, number } = await submit(device, client, { kind: 'complaint', data, subject, respondent: 'employee' });
    const [request] = device.endpoint.requests;
    expect(request!.events).toEqual([
      {
        specversion: '1.0',
        id,
        source: '/hearback/portal',
        type: 'app.hearback.complaint.v1',
        subject: number,
        time: '2027-01-15T09:00:00.000Z',
        datacontenttype: 'application/json',
        data: { ...data, subject, respondent: 'employee' },
        sentat: '2027-01-15T09:00:00.000Z',
        attempt: 1,
        sdkver: '0.1.0',
      },
    ]);
    expect(request!.url).toBe('https://feedback.example/v1/events');
    expect(request!.init).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json; charset=utf-8' },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: false,
    });
  });

  it('resolves only once the voice would survive, even if nothing can be sent', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    const { id } = await submit(device, first.client);
    first.client.close();
    const second = device.open();
    await device.clock.advance(0);
    expect((await second.client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('refuses a voice that breaks its schema, with the path in the event, and stores nothing', async () => {
    const device = new Device();
    const { client } = device.open();
    const draft = { kind: 'rating', data: { scale: 'stars', score: 6 } } as const;
    expect(await failure(submit(device, client, draft))).toMatchObject({
      code: 'VALIDATION_FAILED',
      path: '/data/score',
    });
    expect(await client.pending()).toEqual([]);
    expect(device.endpoint.requests).toEqual([]);
  });

  it('makes one event of two submits of one draft', async () => {
    const device = new Device();
    const { client } = device.open();
    const id = client.createDraftId();
    const both = Promise.all([client.submit({ ...complaint(), id }), client.submit({ ...complaint(), id })]);
    await device.clock.advance(0);
    const [first, second] = await both;
    expect(second).toEqual(first);
    expect(await second.settled).toBe('accepted');
    const third = await submit(device, client, { ...complaint(), id });
    expect(await third.settled).toBe('accepted');
    expect(device.endpoint.ids).toEqual([id]);
  });

  it('makes one event of a draft submitted again after a reload', async () => {
    const device = new Device();
    const first = device.open();
    const id = first.client.createDraftId();
    await submit(device, first.client, { ...complaint(), id });
    first.client.close();
    const second = device.open();
    const receipt = await submit(device, second.client, { ...complaint(), id });
    expect(await receipt.settled).toBe('accepted');
    expect(device.endpoint.ids).toEqual([id]);
  });

  it('stores the 500th voice and refuses the 501st, dropping none', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open();
    const submitting = Promise.all(Array.from({ length: 500 }, () => client.submit(complaint())));
    await device.clock.advance(0);
    await submitting;
    expect(await failure(submit(device, client))).toMatchObject({
      code: 'OUTBOX_FULL',
      message: 'Nothing stored: at most 500 voices and 5242880 bytes may wait. Try again later.',
    });
    expect(await client.pending()).toHaveLength(500);
  });

  it('refuses what would weigh more than the outbox may', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open({ capacity: { maxEvents: 500, maxBytes: 1500 } });
    await submit(device, client, complaint('a'.repeat(600)));
    expect(await failure(submit(device, client, complaint('b'.repeat(600))))).toMatchObject({ code: 'OUTBOX_FULL' });
  });

  it('sends 500 voices of one task in 25 requests', async () => {
    const device = new Device();
    const { client } = device.open();
    const submitting = Promise.all(Array.from({ length: 500 }, () => client.submit(complaint())));
    await until(() => device.clock.timers > 0);
    await device.clock.advance(0);
    const receipts = await submitting;
    await Promise.all(receipts.map(({ settled }) => settled));
    expect(device.endpoint.requests).toHaveLength(25);
    expect(new Set(device.endpoint.ids).size).toBe(500);
  });

  it('is over once the client is closed', async () => {
    const device = new Device();
    const { client } = device.open();
    client.close();
    expect(await failure(client.submit(complaint()))).toMatchObject({ code: 'CLOSED' });
    await device.clock.advance(HOUR);
    expect(device.endpoint.requests).toEqual([]);
    expect(device.clock.timers).toBe(0);
  });

  it('makes safe what was submitted before, in the same task', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    const submitting = first.client.submit(complaint());
    first.client.close();
    await device.clock.advance(0);
    const { id, durability } = await submitting;
    expect(durability).toBe('disk');
    const { client } = device.open();
    await device.clock.advance(0);
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('does not take what only its memory could hold', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: null, localStorage: null });
    const submitting = client.submit(complaint());
    client.close();
    expect(await failure(submitting)).toMatchObject({ code: 'CLOSED' });
  });
});

describe('listeners', () => {
  it('that throw do not stop delivery', async () => {
    const device = new Device();
    const { client } = device.open();
    const print = console.error;
    const printed: unknown[] = [];
    console.error = (error) => printed.push(error);
    client.on('stored', () => {
      throw new Error('mine');
    });
    const { settled } = await submit(device, client);
    expect(await settled).toBe('accepted');
    expect(printed).toEqual([new Error('mine')]);
    console.error = print;
  });

  it('hear nothing more once taken away', async () => {
    const device = new Device();
    const { client } = device.open();
    const heard: unknown[] = [];
    client.on('stored', (event) => heard.push(event))();
    await submit(device, client);
    expect(heard).toEqual([]);
  });
});
