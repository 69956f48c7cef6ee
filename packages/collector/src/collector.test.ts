import { describe, expect, it } from 'vitest';
import { createCollector } from './collector.js';
import { SqliteStore } from './store/sqlite-store.js';
import { expectProblem } from './test-support/expect-problem.js';
import { sampleEvent } from './test-support/sample-event.js';
import { json, PAGE_ORIGIN, testCollector, TOKEN } from './test-support/test-collector.js';

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
});

describe('a preflight', () => {
  it('is answered 204 for two hours to a page that some site admits', async () => {
    const response = await testCollector().request('/v1/events', preflight('https://shop.example'));
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type, idempotency-key, hearback-proof');
    expect(response.headers.get('access-control-max-age')).toBe('7200');
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('is answered 403 to any other page', async () => {
    const response = await testCollector().request('/v1/events', preflight('https://evil.example'));
    expect(response.status).toBe(403);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.get('vary')).toBe('Origin');
    expect((await json(response)).code).toBe('origin_not_allowed');
  });
});

describe('a request without a route', () => {
  it.each(['/', '/v1', '/v1/events/', '/v1/event', '/Console/', '/consoles', '/healthz/x'])(
    'is answered 404 at %s',
    async (path) => {
      const response = await testCollector().request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  it.each([
    ['PUT', '/v1/events', 'OPTIONS, GET, POST, HEAD'],
    ['DELETE', '/v1/events', 'OPTIONS, GET, POST, HEAD'],
    ['POST', '/healthz', 'OPTIONS, GET, HEAD'],
    ['POST', '/console/', 'OPTIONS, GET, HEAD'],
  ])('is answered 405 to %s %s, with what is allowed', async (method, path, allow) => {
    const response = await testCollector().request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await json(response)).code).toBe('method_not_allowed');
  });

  it('lists the allowed methods for OPTIONS', async () => {
    const response = await testCollector().request('/healthz', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('OPTIONS, GET, HEAD');
  });
});

describe('GET /healthz', () => {
  it('says that the collector runs', async () => {
    const response = await testCollector().request('/healthz');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('has no body for HEAD', async () => {
    const response = await testCollector().request('/healthz', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('');
  });
});

describe('the log', () => {
  it('holds no body, token, address or query', async () => {
    const { request, postBatch, read, log } = testCollector();
    await postBatch([sampleEvent(), 5], { 'user-agent': 'secret-agent', origin: PAGE_ORIGIN }, '192.0.2.77');
    await postBatch([sampleEvent()], { origin: 'https://evil.example' }, '192.0.2.77');
    await read('?after=0');
    await request('/secret-path?token=secret-token');
    const text = JSON.stringify(log);
    for (const secret of ['brown', TOKEN, '192.0.2.77', 'secret', 'example', 'after'])
      expect(text).not.toContain(secret);
    expect(log).toContainEqual({ level: 'info', event: 'appended', accepted: 1, duplicate: 0, rejected: 1 });
    expect(log.filter(({ event }) => event === 'request')).toMatchObject([
      { method: 'POST', route: '/v1/events', status: 200 },
      { method: 'POST', route: '/v1/events', status: 403 },
      { method: 'GET', route: '/v1/events', status: 200 },
      { method: 'GET', route: 'none', status: 404 },
    ]);
  });
});

describe('createCollector', () => {
  const store = new SqliteStore(':memory:');
  const site = { id: 'portal', origins: '*' } as const;
  it.each<[string, object]>([
    ['the sites: expected at least one', { sites: [] }],
    ['the sites: expected a list, got undefined', { sites: undefined }],
    ['the sites: expected a list, got object', { sites: site }],
    ['site "No": expected 1 to 64 of a–z', { sites: [{ ...site, id: 'No' }] }],
    ['site undefined: expected 1 to 64 of a–z', { sites: [null] }],
    ['site "portal": expected origins to be a list or "*", got undefined', { sites: [{ id: 'portal' }] }],
    ['site "portal": expected origins to be a list or "*", got "a"', { sites: [{ id: 'portal', origins: 'a' }] }],
    ['tokens: expected text without spaces in each, got an empty text', { tokens: [''] }],
    ['tokens: expected text without spaces in each, got one with a space', { tokens: ['two words'] }],
    ['tokens: expected text without spaces in each, got undefined', { tokens: [undefined] }],
    ['tokens: expected a list, got string', { tokens: 'secret' }],
    ['limits: expected maxBytes to be a whole number from 1, got 0', { limits: { maxBytes: 0 } }],
    ['limits: expected names among maxBytes, ', { limits: { maxByte: 1 } }],
    ['"store" to be a register, as openSqliteStore gives one, got undefined', { store: undefined }],
    ['"metrics" to be token or open, got "opne"', { metrics: 'opne' }],
    ['"sweepEveryMs" to be milliseconds from 0 to 2147483647, got -1', { sweepEveryMs: -1 }],
    ['"sweepEveryMs" to be milliseconds from 0 to 2147483647, got NaN', { sweepEveryMs: Number.NaN }],
    ['"sweepEveryMs" to be milliseconds from 0 to 2147483647, got 2147483648', { sweepEveryMs: 2 ** 31 }],
    ['"heartbeatMs" to be milliseconds from 1 to 2147483647, got string', { heartbeatMs: '15000' }],
    ['"readyWithinMs" to be milliseconds from 1 to 2147483647, got 0', { readyWithinMs: 0 }],
  ])('says what is wrong: %s', (says, options) => {
    const create = () => createCollector({ store, sites: [site], tokens: [], ...options } as never);
    expect(create).toThrow(RangeError);
    expect(create).toThrow(says);
  });

  it('says what is missing where no options are given', () =>
    expect(() => createCollector(undefined as never)).toThrow('expected "store" to be a register'));

  it('works with nothing but a store and a site', async () => {
    const collector = createCollector({ store, sites: [site] });
    const response = await collector.fetch(new Request('http://collector/healthz'));
    expect(response.status).toBe(200);
    await collector.close();
  });

  it('answers 500 without the cause when a route fails unexpectedly', async () => {
    const broken = new SqliteStore(':memory:');
    broken.read = () => Promise.reject(new Error('secret cause'));
    const { read, log } = testCollector({ store: broken });
    const response = await read();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret cause');
    expect(log[0]).toMatchObject({ level: 'error', event: 'request_failed', error: 'Error' });
    expect(JSON.stringify(log)).not.toContain('secret cause');
  });

  it('answers 503 while the register is out of reach', async () => {
    const locked = new SqliteStore(':memory:');
    locked.read = () => Promise.reject(Object.assign(new Error('database is locked'), { errcode: 5 }));
    const { read, log } = testCollector({ store: locked });
    const response = await read();
    expect(response.headers.get('retry-after')).toBe('5');
    await expectProblem(response, 503, 'store_unavailable');
    expect(log[0]).toMatchObject({ level: 'error', event: 'store_failed' });
  });

  it.each([
    ['is logged', false, ['store_failed']],
    ['is not when the collector was closed by then', true, []],
  ])('logs that the register could not be made ready: it %s', async (_, isClosed, logged) => {
    const register = new SqliteStore(':memory:');
    let fail!: (error: Error) => void;
    register.ready = () => new Promise((_resolve, reject) => (fail = reject));
    const { collector, log } = testCollector({ store: register });
    await new Promise(setImmediate);
    if (isClosed) await collector.close();
    fail(new Error('The register is closed.'));
    await new Promise(setImmediate);
    expect(log.map(({ event }) => event)).toEqual(logged);
  });

  it('answers 503 once it is closed, after answering what was under way', async () => {
    const { collector, postBatch, store: register } = testCollector();
    const underWay = postBatch([sampleEvent()]);
    await collector.close();
    expect((await underWay).status).toBe(200);
    expect(await register.count()).toBe(1);
    const late = await postBatch([sampleEvent()], { origin: PAGE_ORIGIN });
    expect(late.status).toBe(503);
    expect(late.headers.get('retry-after')).toBe('1');
    expect(late.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
    expect(await json(late)).toMatchObject({ code: 'closing', retryAfter: 1 });
  });
});
