import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { submit, hear, failure, SECOND, MINUTE, HOUR } from './testing/client-helpers.js';
import type { Locks } from './take-turn.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken, json, status, outcomes } from './testing/scripted-endpoint.js';

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
      detail: 'Too short.',
    });
    expect(rejected).toMatchObject([{ id: refused!.id, number: refused!.number, reason }]);
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

  it('sends one batch after the other in the same turn', async () => {
    const device = new Device();
    const done: string[] = [];
    const { request } = device.locks;
    const locks = {
      request: (...given: Parameters<typeof request>) => {
        done.push('turn');
        return request(...given);
      },
    } as Locks;
    device.endpoint.usually = () => {
      done.push('batch');
      return status(202);
    };
    const { client } = device.open({ locks });
    await device.clock.advance(0);
    done.length = 0;
    const submitting = Promise.all(Array.from({ length: 45 }, () => client.submit(complaint())));
    await device.clock.advance(0);
    await Promise.all((await submitting).map(({ settled }) => settled));
    expect(done.filter((each, place) => each !== done[place - 1])).toEqual(['turn', 'batch']);
    expect(done.filter((each) => each === 'batch')).toHaveLength(3);
  });

  it('finds the one event of 20 the endpoint cannot take, in few requests, and delivers the others', async () => {
    const device = new Device();
    const poison = complaint('poison');
    device.endpoint.usually = ({ body }) => (body.includes('"poison"') ? json({ detail: 'No.' }, 400) : status(202));
    const { client } = device.open();
    const drafts = Array.from({ length: 20 }, (_, i) => (i === 13 ? poison : complaint()));
    const submitting = Promise.all(drafts.map((draft) => client.submit(draft)));
    await device.clock.advance(5 * MINUTE);
    const receipts = await submitting;
    await Promise.allSettled(receipts.map(({ settled }) => settled));
    const dead = await client.deadLetters();
    expect(dead.map(({ id }) => id)).toEqual([receipts[13]!.id]);
    expect(dead[0]).toMatchObject({ kind: 'complaint', reason: { code: 'status_400', detail: 'No.' } });
    expect(dead[0]!.event).toMatchObject({ data: { text: 'poison' } });
    expect(await client.pending()).toEqual([]);
    expect(device.endpoint.requests.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(20)) + 2);
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

describe('an idle page', () => {
  it('has no reason to wait, also where what waited was discarded', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(503);
    const { client } = device.open();
    const told = hear(client, 'state');
    const { id } = await submit(device, client);
    await client.discard(id);
    await device.clock.advance(HOUR);
    expect(told.map(({ state, reason }) => `${state} ${reason}`).slice(-2)).toEqual(['waiting status_503', 'idle ']);
  });

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
