import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './fault.js';
import { createFaultyEndpoint, type FaultyEndpoint } from './faulty-endpoint.js';

let endpoint: FaultyEndpoint;
beforeEach(async () => {
  endpoint = await createFaultyEndpoint();
});
afterEach(() => endpoint.close());

const event = (id: string, data: unknown = { text: id }) => ({ specversion: '1.0', id, source: '/s', data });
const post = (...events: readonly unknown[]) =>
  fetch(endpoint.url, { method: 'POST', body: JSON.stringify(events), headers: { origin: 'https://portal.example' } });
const put = (content: string, sha256 = createHash('sha256').update(content).digest('hex')) =>
  fetch(new URL(`attachments/${sha256}`, endpoint.url), {
    method: 'PUT',
    body: content,
    headers: { 'content-type': 'image/png' },
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: Error) => error.name,
  );
const faults = () => endpoint.requests.map(({ fault }) => fault);

describe('createFaultyEndpoint', () => {
  it('stores events and answers accepted or duplicate', async () => {
    expect(await (await post(event('a'), event('b'))).json()).toEqual({
      outcomes: [
        { id: 'a', status: 'accepted' },
        { id: 'b', status: 'accepted' },
      ],
    });
    expect(await (await post(event('b'))).json()).toEqual({ outcomes: [{ id: 'b', status: 'duplicate' }] });
    expect(endpoint.ledger.ids).toEqual(['a', 'b']);
    expect([endpoint.ledger.countOf('a'), endpoint.ledger.countOf('b'), endpoint.ledger.countOf('c')]).toEqual([
      1, 2, 0,
    ]);
    expect(endpoint.ledger.dataOf('b')).toBe('{"text":"b"}');
    expect(endpoint.ledger.altered).toEqual([]);
  });

  it('notices data that changed between two arrivals', async () => {
    await post(event('a', { text: 'one' }));
    await post(event('a', { text: 'two' }));
    expect(endpoint.ledger.altered).toEqual(['a']);
  });

  it('resets the connection before it reads a body', async () => {
    endpoint.play([{ kind: 'drop' }]);
    expect(await failure(post(event('a')))).toBe('TypeError');
    expect(endpoint.requests).toMatchObject([{ body: '', events: [], fault: 'drop' }]);
    expect((await post(event('a'))).status).toBe(200);
  });

  it('stores, then resets', async () => {
    endpoint.play([{ kind: 'forget' }]);
    expect(await failure(post(event('a')))).toBe('TypeError');
    expect(endpoint.ledger.ids).toEqual(['a']);
  });

  it.each([
    [true, ['a']],
    [false, []],
  ])('stalls until it is closed, storing: %s', async (stores, ids) => {
    endpoint.play([{ kind: 'stall', stores }]);
    const answer = failure(post(event('a')));
    await endpoint.until(() => endpoint.requests[0]?.fault === 'stall', 'the request');
    expect(endpoint.ledger.ids).toEqual(ids);
    await endpoint.close();
    expect(await answer).toBe('TypeError');
    endpoint = await createFaultyEndpoint();
  });

  it('breaks off in the middle of its answer', async () => {
    endpoint.play([{ kind: 'cut' }]);
    const response = await post(event('a'));
    expect(response.status).toBe(200);
    expect(await failure(response.text())).toBe('TypeError');
    expect(endpoint.ledger.ids).toEqual(['a']);
  });

  it('answers late', async () => {
    let release = () => {};
    const until = () => new Promise<void>((resolve) => (release = resolve));
    endpoint.play([{ kind: 'accept', until }]);
    const answer = post(event('a'));
    await endpoint.until(() => endpoint.ledger.ids.length === 1, 'the event');
    release();
    expect((await answer).status).toBe(200);
  });

  it.each([
    [{ kind: 'status', status: 429, headers: { 'retry-after': '3' } }, 429, []],
    [{ kind: 'status', status: 204 }, 204, ['a']],
    [{ kind: 'status', status: 202, stores: false }, 202, []],
    [{ kind: 'status', status: 500, stores: true }, 500, ['a']],
    [{ kind: 'page' }, 200, []],
  ] satisfies [Fault, number, string[]][])('plays %j', async (fault, status, ids) => {
    endpoint.play([fault]);
    expect((await post(event('a'))).status).toBe(status);
    expect(endpoint.ledger.ids).toEqual(ids);
  });

  it('exposes Retry-After and RateLimit by default', async () => {
    const headers = { 'retry-after': '3' };
    endpoint.play([
      { kind: 'status', status: 429, headers },
      { kind: 'status', status: 429, headers, exposed: false, body: { retryAfter: 3 } },
    ]);
    const [shown, hidden] = [await post(event('a')), await post(event('a'))];
    expect(shown.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(hidden.headers.get('access-control-expose-headers')).toBeNull();
    expect(await hidden.json()).toEqual({ retryAfter: 3 });
  });

  it('redirects', async () => {
    endpoint.play([{ kind: 'redirect', to: 'http://127.0.0.1:9/elsewhere' }]);
    const { status, headers } = await fetch(endpoint.url, { method: 'POST', body: '[]', redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/elsewhere']);
  });

  it('gives each event its scripted verdict', async () => {
    const verdicts = [
      { status: 'accepted' },
      { status: 'duplicate' },
      { status: 'retry', retryAfterS: 2 },
      { status: 'rejected', code: 'closed' },
      { status: 'missing' },
    ] as const;
    endpoint.play([{ kind: 'judge', judge: (_, index) => verdicts[index]! }]);
    expect(await (await post(...'abcde'.split('').map((id) => event(id)))).json()).toEqual({
      outcomes: [
        { id: 'a', status: 'accepted' },
        { id: 'b', status: 'duplicate' },
        { id: 'c', status: 'retry', retryAfter: 2 },
        { id: 'd', status: 'rejected', code: 'closed' },
      ],
    });
    expect(endpoint.ledger.ids).toEqual(['a', 'b']);
  });

  it('answers 500 with the error of a throwing callback, and stores nothing', async () => {
    const judge = () => {
      throw new TypeError('no such verdict');
    };
    endpoint.play([{ kind: 'judge', judge }]);
    const response = await post(event('a'));
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'callback_failed', detail: 'TypeError: no such verdict' });
    expect(endpoint.ledger.ids).toEqual([]);
    expect((await post(event('a'))).status).toBe(200);
  });

  it('refuses too large or poisoned requests with a status only, and stores nothing', async () => {
    endpoint.configure({ maxBytes: 200, poison: ({ id }) => id === 'p' });
    const statuses = [
      await post(event('a', 'x'.repeat(200))),
      await post(event('a'), event('p')),
      await post(event('a')),
    ].map(({ status }) => status);
    expect(statuses).toEqual([413, 400, 200]);
    expect(endpoint.ledger.ids).toEqual(['a']);
  });

  it('behaves as set once its script has ended', async () => {
    endpoint.play([{ kind: 'status', status: 503 }]);
    endpoint.behave({ kind: 'status', status: 404 });
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([503, 404, 404]);
    endpoint.behave({ kind: 'accept' });
    expect((await post()).status).toBe(200);
    expect(faults()).toEqual(['status', 'status', 'status', 'accept']);
  });

  it('answers preflights, late on request, and gives no permission without CORS', async () => {
    const preflight = () => fetch(endpoint.url, { method: 'OPTIONS', headers: { origin: 'https://portal.example' } });
    let asked = 0;
    endpoint.configure({ preflight: async () => asked++ });
    expect((await preflight()).headers.get('access-control-allow-headers')).toContain('content-type');
    endpoint.configure({ cors: false, noStore: true });
    const { headers } = await preflight();
    expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    expect([asked, endpoint.preflights, endpoint.requests.length]).toEqual([2, 2, 0]);
  });

  it('accepts attachments named by their hash, with their own faults', async () => {
    endpoint.playAttachments([{ kind: 'drop' }, { kind: 'status', status: 503 }, { kind: 'forget' }]);
    expect(await failure(put('picture'))).toBe('TypeError');
    expect((await put('picture')).status).toBe(503);
    expect(await failure(put('picture'))).toBe('TypeError');
    expect((await put('picture')).status).toBe(201);
    expect((await put('picture', '0'.repeat(64))).status).toBe(422);
    const [first, second] = endpoint.attachments.arrivals;
    expect(first).toEqual({ sha256: first?.sha256, mediaType: 'image/png', bytes: Buffer.from('picture') });
    expect(endpoint.attachments.countOf(second!.sha256)).toBe(2);
  });

  it('resets the connection before it reads a body, the given number of times', async () => {
    endpoint.behave({ kind: 'drop' });
    expect([await failure(post(event('a'))), await failure(post(event('b')))]).toEqual(['TypeError', 'TypeError']);
    expect(endpoint.requests).toMatchObject([
      { fault: 'drop', bytes: 0 },
      { fault: 'drop', bytes: 0 },
    ]);
  });

  it.each([{ kind: 'dorp' }, { kind: 'toString' }, {}, undefined, 'drop'])(
    'says at once that there is no fault such as %j, and goes on as before',
    async (wrong) => {
      const fault = wrong as unknown as { kind: 'drop' };
      expect(() => endpoint.behave(fault)).toThrow(/^Failed to behave: expected a kind of accept, drop, .+, got .+\.$/);
      expect(() => endpoint.play([{ kind: 'drop' }, fault])).toThrow(RangeError);
      expect(() => endpoint.playAttachments([fault])).toThrow('accept, drop, forget, status');
      expect((await post(event('a'))).status).toBe(200);
    },
  );

  it('answers 404 elsewhere', async () => {
    expect((await fetch(new URL('/v1/attachments/short', endpoint.url), { method: 'PUT' })).status).toBe(404);
    expect((await fetch(new URL('/v1/evnets', endpoint.url), { method: 'POST', body: '[]' })).status).toBe(404);
    expect((await fetch(endpoint.url)).status).toBe(404);
    expect((await fetch(`${endpoint.url}?k=key`, { method: 'POST', body: '[]' })).status).toBe(200);
  });

  it('names the condition that was not met in time', async () => {
    await expect(endpoint.until(() => false, 'a miracle', 1)).rejects.toThrow('Failed to see a miracle within 1 ms.');
  });

  it('frees its port when it is closed', async () => {
    const { port } = new URL(endpoint.url);
    await endpoint.close();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(port), '127.0.0.1', resolve));
    await new Promise((resolve) => other.close(resolve));
    endpoint = await createFaultyEndpoint({ port: Number(port) });
    expect(new URL(endpoint.url).port).toBe(port);
    await endpoint.close();
    await endpoint.close();
  });
});
