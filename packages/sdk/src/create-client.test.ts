import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.js';
import type { ClientEvents } from './client-events.js';
import { createClient } from './create-client.js';
import type { Draft } from './draft.js';
import { complaint, Device } from './testing/device.js';
import { settleTasks, until } from './testing/fake-clock.js';
import { broken, json, status, type Arrived, type ArrivedEvent } from './testing/scripted-endpoint.js';
import type { Receipt } from './receipt.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const submit = async (device: Device, client: Client, draft: Draft = complaint()): Promise<Receipt> => {
  const submitting = client.submit(draft);
  submitting.catch(() => {});
  await device.clock.advance(0);
  return submitting;
};

const hear = <Name extends keyof ClientEvents>(client: Client, name: Name): ClientEvents[Name][] => {
  const heard: ClientEvents[Name][] = [];
  client.on(name, (event) => heard.push(event));
  return heard;
};

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it resolved'),
    (error: unknown) => error,
  );

const outcomes =
  (judge: (event: ArrivedEvent) => object | undefined) =>
  ({ events }: Arrived) =>
    json({
      outcomes: events.flatMap((event) => {
        const verdict = judge(event);
        return verdict ? [{ id: event.id, ...verdict }] : [];
      }),
    });

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

describe('submit', () => {
  it('stores, then delivers, and tells both', async () => {
    const device = new Device();
    const { client } = device.open();
    const [stored, delivered] = [hear(client, 'stored'), hear(client, 'delivered')];
    const { id, number, durability, settled } = await submit(device, client);
    expect(durability).toBe('disk');
    expect(await settled).toBe('accepted');
    expect(stored).toEqual([{ id, number, durability: 'disk' }]);
    expect(delivered).toEqual([{ id, number, outcome: 'accepted' }]);
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
    expect(await failure(submit(device, client))).toMatchObject({ code: 'OUTBOX_FULL' });
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
});

describe('delivery', () => {
  it('waits offline and delivers soon after the page comes online', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page } = device.open();
    const { settled } = await submit(device, client);
    await device.clock.advance(HOUR);
    device.endpoint.usually = () => status(202);
    page.tell('online');
    await device.clock.advance(2 * SECOND);
    expect(await settled).toBe('accepted');
  });

  it('backs off from an endpoint that answers 503, each time within the doubled bound, and delivers in the end', async () => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 8 }, () => () => status(503)));
    const { client } = device.open();
    const { settled } = await submit(device, client);
    for (let failures = 0; failures < 8; failures++) {
      const waitMs = device.clock.nextInMs!;
      expect(waitMs).toBeGreaterThanOrEqual(250);
      expect(waitMs).toBeLessThanOrEqual(SECOND * 2 ** failures);
      await device.clock.advance(waitMs);
      expect(device.endpoint.requests).toHaveLength(failures + 2);
    }
    expect(await settled).toBe('accepted');
    expect(device.endpoint.requests.map(({ events }) => events[0]!.attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(device.endpoint.requests.map(({ events }) => JSON.stringify(events[0]!.data))).size).toBe(1);
  });

  it('keeps the backoff over a reload', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(503);
    const first = device.open();
    await submit(device, first.client);
    await device.clock.advance(HOUR);
    const before = device.endpoint.requests.length;
    const waitMs = device.clock.nextInMs!;
    first.client.close();
    device.open();
    await device.clock.advance(waitMs - 1);
    expect(device.endpoint.requests).toHaveLength(before);
    await device.clock.advance(1);
    expect(device.endpoint.requests).toHaveLength(before + 1);
  });

  it.each([
    ['seconds in the header', () => status(429, { 'retry-after': '120' })],
    ['a date in the header', () => status(503, { 'retry-after': 'Fri, 15 Jan 2027 09:02:00 GMT' })],
    ['seconds in the body', () => json({ retryAfter: 120 }, 429)],
  ])('waits as long as %s asks', async (_, answer) => {
    const device = new Device();
    device.endpoint.script(answer);
    const { client } = device.open();
    const { settled } = await submit(device, client);
    await device.clock.advance(120 * SECOND - 1);
    void client.flush({ timeout: 0 });
    await device.clock.advance(0);
    expect(device.endpoint.requests).toHaveLength(1);
    await device.clock.advance(12 * SECOND + 1);
    expect(device.endpoint.requests).toHaveLength(2);
    expect(await settled).toBe('accepted');
  });

  it('sends a voice of an earlier visit, whose receipt settles then', async () => {
    const device = new Device();
    device.endpoint.script(broken);
    const first = device.open();
    const { id, number } = await submit(device, first.client);
    first.client.close();
    const second = device.open();
    await device.clock.advance(0);
    const receipt = (await second.client.receipt(id))!;
    expect(receipt).toMatchObject({ id, number, durability: 'disk' });
    await device.clock.advance(MINUTE);
    expect(await receipt.settled).toBe('accepted');
    expect(device.endpoint.requests[1]!.events[0]).toMatchObject({ id, time: '2027-01-15T09:00:00.000Z', attempt: 2 });
  });

  it('sends voices to the corrected address of an endpoint', async () => {
    const device = new Device();
    device.endpoint.script(() => status(404));
    const first = device.open({ endpoint: 'https://feedback.example/wrong' });
    const { id } = await submit(device, first.client);
    first.client.close();
    device.open({ endpoint: 'https://feedback.example/right' });
    await device.clock.advance(0);
    expect(device.endpoint.requests[1]).toMatchObject({ url: 'https://feedback.example/right', events: [{ id }] });
  });

  it('reads outcomes by id: accepted, duplicate, retry, rejected, and one that is missing', async () => {
    const device = new Device();
    const verdicts: Record<string, object | undefined> = {
      accepted: { status: 'accepted' },
      duplicate: { status: 'duplicate' },
      retry: { status: 'retry', retryAfter: 60 },
      rejected: { status: 'rejected', code: 'schema', detail: 'Too short.', path: '/data/text' },
      missing: undefined,
    };
    device.endpoint.script(outcomes(({ data }) => verdicts[String(data['text'])]));
    device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
    const { client } = device.open();
    const rejected = hear(client, 'rejected');
    const submitting = Promise.all(Object.keys(verdicts).map((text) => client.submit(complaint(text))));
    await device.clock.advance(0);
    const [accepted, duplicate, retry, refused, missing] = await submitting;
    expect(await accepted!.settled).toBe('accepted');
    expect(await duplicate!.settled).toBe('duplicate');
    const reason = { code: 'schema', detail: 'Too short.', path: '/data/text' };
    expect(await failure(refused!.settled)).toMatchObject({
      code: 'REJECTED',
      reason: 'schema',
      message: 'Too short.',
    });
    expect(rejected).toEqual([{ id: refused!.id, number: refused!.number, reason }]);
    expect((await client.pending()).map(({ id }) => id).sort()).toEqual([retry!.id, missing!.id].sort());
    await device.clock.advance(59 * SECOND);
    expect(await missing!.settled).toBe('accepted');
    expect(device.endpoint.ids.filter((id) => id === retry!.id)).toHaveLength(1);
    await device.clock.advance(10 * SECOND);
    expect(await retry!.settled).toBe('accepted');
    expect(device.endpoint.ids.filter((id) => id === refused!.id)).toHaveLength(1);
  });

  it('asks no less than outcomes of an endpoint that has given them once', async () => {
    const device = new Device();
    device.endpoint.script(
      outcomes(() => ({ status: 'accepted' })),
      () => status(200),
    );
    const { client } = device.open();
    await (
      await submit(device, client)
    ).settled;
    const second = await submit(device, client);
    expect((await client.pending()).map(({ id }) => id)).toEqual([second.id]);
  });

  it('finds the one event of 20 the endpoint cannot take, in few requests, and delivers the others', async () => {
    const device = new Device();
    const poison = complaint('poison');
    device.endpoint.usually = ({ body }) => (body.includes('"poison"') ? json({ detail: 'No.' }, 400) : status(202));
    const { client } = device.open();
    const drafts = Array.from({ length: 20 }, (_, i) => (i === 13 ? poison : complaint()));
    const submitting = Promise.all(drafts.map((draft) => client.submit(draft)));
    await device.clock.advance(0);
    const receipts = await submitting;
    await Promise.allSettled(receipts.map(({ settled }) => settled));
    const dead = await client.deadLetters();
    expect(dead.map(({ id }) => id)).toEqual([receipts[13]!.id]);
    expect(dead[0]).toMatchObject({ kind: 'complaint', reason: { code: 'status_400', detail: 'No.' } });
    expect(dead[0]!.event).toMatchObject({ data: { text: 'poison' } });
    expect(await client.pending()).toEqual([]);
    expect(device.endpoint.requests.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(20)) + 1);
  });

  it('halves what the endpoint finds too large, and gives up only on one event', async () => {
    const device = new Device();
    device.endpoint.usually = ({ body }) => status(body.length > 8000 ? 413 : 202);
    const { client } = device.open();
    const sizes = [9000, 3000, 3000, 3000, 3000];
    const submitting = Promise.all(sizes.map((size) => client.submit(complaint('a'.repeat(size)))));
    await device.clock.advance(0);
    const [large, ...rest] = await submitting;
    await Promise.allSettled([large!, ...rest].map(({ settled }) => settled));
    expect((await client.deadLetters()).map(({ id, reason }) => [id, reason.code])).toEqual([[large!.id, 'too_large']]);
    expect(await client.pending()).toEqual([]);
  });

  it.each([
    ['401', () => status(401)],
    ['403', () => status(403)],
    ['404', () => status(404)],
    ['410', () => status(410)],
    ['a visible redirect', () => status(302, { location: 'https://elsewhere.example' })],
    [
      'a redirect the browser hides',
      () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
    ],
  ])('holds everything on %s, tells so, and goes on once it is mended', async (_, answer) => {
    const device = new Device();
    device.endpoint.usually = answer;
    const { client } = device.open();
    const states = hear(client, 'state');
    const submitting = Promise.all([client.submit(complaint()), client.submit(complaint())]);
    await device.clock.advance(0);
    const receipts = await submitting;
    expect(states.at(-1)).toMatchObject({ state: 'held' });
    await device.clock.advance(24 * HOUR);
    expect(device.endpoint.requests.length).toBeLessThan(12);
    expect(device.endpoint.requests.slice(1).every(({ events }) => events.length === 1)).toBe(true);
    expect(await client.pending()).toHaveLength(2);
    device.endpoint.usually = () => status(202);
    const report = client.flush();
    await device.clock.advance(0);
    expect(await report).toEqual({ accepted: 2, pending: 0, dead: 0 });
    expect(await receipts[1].settled).toBe('accepted');
  });

  it('takes a web page for no acknowledgement', async () => {
    const device = new Device();
    device.endpoint.script(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
    const { client } = device.open();
    const { id, settled } = await submit(device, client);
    expect((await client.pending()).map((voice) => [voice.id, voice.lastError])).toEqual([[id, 'web_page']]);
    await device.clock.advance(SECOND);
    expect(await settled).toBe('accepted');
  });

  it('gives up a request after 20 s, not the voice', async () => {
    const device = new Device();
    device.endpoint.script(() => new Promise(() => {}));
    const { client } = device.open();
    const { settled } = await submit(device, client);
    await device.clock.advance(20 * SECOND - 1);
    expect(device.endpoint.requests[0]!.init.signal!.aborted).toBe(false);
    await device.clock.advance(1);
    expect(device.endpoint.requests[0]!.init.signal!.aborted).toBe(true);
    await device.clock.advance(SECOND);
    expect(await settled).toBe('accepted');
  });

  it('asks a failing endpoint with one event after five failures, and with all once it is well', async () => {
    const device = new Device();
    device.endpoint.script(...Array.from({ length: 6 }, () => () => status(500)));
    const { client } = device.open();
    const submitting = Promise.all([1, 2, 3].map(() => client.submit(complaint())));
    await device.clock.advance(HOUR);
    await submitting;
    expect(device.endpoint.requests.map(({ events }) => events.length)).toEqual([3, 3, 3, 3, 3, 1, 1, 2]);
  });

  it('sends single events where the endpoint takes no batches', async () => {
    const device = new Device();
    const { client } = device.open({ batch: 'off' });
    const submitting = Promise.all([client.submit(complaint()), client.submit(complaint())]);
    await device.clock.advance(0);
    await submitting;
    expect(device.endpoint.requests.map(({ body }) => body[0])).toEqual(['{', '{']);
    expect(device.endpoint.requests[0]!.init.headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=utf-8',
    });
  });

  it('honours the batch the endpoint asks for', async () => {
    const device = new Device();
    device.endpoint.usually = ({ events }) =>
      json({
        outcomes: events.map(({ id }) => ({ id, status: 'accepted' })),
        limits: { maxEvents: 2, maxBytes: 9000 },
      });
    const { client } = device.open();
    await submit(device, client);
    const submitting = Promise.all([1, 2, 3, 4, 5].map(() => client.submit(complaint())));
    await device.clock.advance(0);
    await submitting;
    expect(device.endpoint.requests.map(({ events }) => events.length)).toEqual([1, 2, 2, 1]);
  });
});

describe('tabs', () => {
  it('never send a voice twice, and each learns what the other delivered', async () => {
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

  it('share the work without sharing an event', async () => {
    const device = new Device();
    const tabs = Array.from({ length: 4 }, () => device.open().client);
    const submitting = Promise.all(tabs.flatMap((tab) => Array.from({ length: 10 }, () => tab.submit(complaint()))));
    await device.clock.advance(SECOND);
    const receipts = await submitting;
    await device.clock.advance(MINUTE);
    expect(await Promise.all(receipts.map(({ settled }) => settled))).toEqual(Array(40).fill('accepted'));
    expect(device.endpoint.ids).toHaveLength(40);
  });

  it('take over what a tab that died had under way, after its lease', async () => {
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
  it('hands what is stored to a request that outlives it, and keeps it', async () => {
    const device = new Device();
    device.endpoint.usually = () => new Promise(() => {});
    const { client, page } = device.open();
    const { id } = await submit(device, client);
    page.tell('leaving');
    expect(device.endpoint.requests.at(-1)).toMatchObject({ init: { keepalive: true }, events: [{ id, attempt: 2 }] });
    await settleTasks();
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('leaves alone on a mere change of tab what is under way, and hands nothing off twice', async () => {
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

  it('makes the next page wait for the effect, then sends again with the same id', async () => {
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

  it('reads a late acknowledgement when the page is shown again', async () => {
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

  it('writes down a voice that no database has confirmed, which the next page adopts', async () => {
    const device = new Device();
    const stuck = { open: () => ({}) } as unknown as IDBFactory;
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

describe('an idle page', () => {
  it('plans no timer and sends no request', async () => {
    const device = new Device();
    const { client } = device.open();
    await submit(device, client);
    await device.clock.advance(SECOND);
    expect(device.clock.timers).toBe(0);
    await device.clock.advance(24 * HOUR);
    expect(device.endpoint.requests).toHaveLength(1);
  });
});

describe('dead letters', () => {
  const refusing = async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected', code: 'schema' })));
    device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
    const { client } = device.open();
    const receipt = await submit(device, client);
    return { device, client, receipt };
  };

  it('survive a reload, and their receipts still tell why', async () => {
    const { device, client, receipt } = await refusing();
    client.close();
    const second = device.open().client;
    await device.clock.advance(0);
    const again = (await second.receipt(receipt.id))!;
    expect(await failure(again.settled)).toMatchObject({ code: 'REJECTED', reason: 'schema' });
    expect(await second.deadLetters()).toHaveLength(1);
  });

  it('are sent again when somebody says so', async () => {
    const { device, client, receipt } = await refusing();
    expect(await client.retry(receipt.id)).toBe(true);
    const again = (await client.receipt(receipt.id))!;
    await device.clock.advance(0);
    expect(await again.settled).toBe('accepted');
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.retry(receipt.id)).toBe(false);
  });

  it('are forgotten when somebody says so', async () => {
    const { client, receipt } = await refusing();
    expect(await client.discard(receipt.id)).toBe(true);
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.receipt(receipt.id)).toBeUndefined();
    expect(await client.discard(receipt.id)).toBe(false);
  });
});

describe('discard', () => {
  it('withdraws a voice that waits', async () => {
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
  it('cuts short a pause the client chose itself', async () => {
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
});

describe('storage', () => {
  it('falls back to localStorage, says so, and moves the voices once a database can be had', async () => {
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

  it('falls back to memory, says so, and delivers all the same', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: null, localStorage: null });
    const receipt = await submit(device, client);
    expect(receipt.durability).toBe('memory');
    expect(await receipt.settled).toBe('accepted');
  });

  it('does not wait more than 3 s for a database that does not open', async () => {
    const device = new Device();
    const stuck = { open: () => ({}) } as unknown as IDBFactory;
    const { client } = device.open({ indexedDB: stuck });
    const submitting = client.submit(complaint());
    await device.clock.advance(3 * SECOND);
    expect((await submitting).durability).toBe('disk-deferred');
  });

  it('falls back to memory when localStorage is full', async () => {
    const device = new Device();
    device.storage.quota = 0;
    const { client } = device.open({ indexedDB: null });
    expect((await submit(device, client)).durability).toBe('memory');
  });

  it('goes on in a fallback when the database breaks under it', async () => {
    const device = new Device();
    const databases: IDBDatabase[] = [];
    const factory = device.indexedDB!;
    const watched = {
      open(...request: Parameters<IDBFactory['open']>) {
        if (databases.length) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        const opening = factory.open(...request);
        opening.addEventListener('success', () => databases.push(opening.result));
        return opening;
      },
    } as IDBFactory;
    device.endpoint.script(broken);
    const { client } = device.open({ indexedDB: watched });
    const first = await submit(device, client);
    databases[0]!.close();
    const second = await submit(device, client);
    expect(second.durability).toBe('disk-deferred');
    await device.clock.advance(MINUTE);
    expect(await first.settled).toBe('accepted');
    expect(await second.settled).toBe('accepted');
  });

  it('opens a database anew that the browser has dropped', async () => {
    const device = new Device();
    const databases: IDBDatabase[] = [];
    const factory = device.indexedDB!;
    const watched = {
      open(...request: Parameters<IDBFactory['open']>) {
        const opening = factory.open(...request);
        opening.addEventListener('success', () => databases.push(opening.result));
        return opening;
      },
    } as IDBFactory;
    const { client } = device.open({ indexedDB: watched });
    await submit(device, client);
    databases[0]!.close();
    const second = await submit(device, client);
    expect(second.durability).toBe('disk');
    expect(await second.settled).toBe('accepted');
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
