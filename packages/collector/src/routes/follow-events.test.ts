import { afterEach, describe, expect, it, vi } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import { SESSION_MS } from '../session/sessions.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { turnsDuring } from '../test-support/turns-during.js';
import { testCollector } from '../test-support/test-collector.js';
import { SqliteStore } from '../store/sqlite-store.js';

/** Reads an event stream message by message; `null` at its end. */
function messages(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    next: async (): Promise<string | null> => {
      while (!text.includes('\n\n')) {
        // oxlint-disable-next-line no-await-in-loop -- chunks come in order
        const { done, value } = await reader.read();
        if (done) return null;
        text += value;
      }
      const [message = '', ...rest] = text.split('\n\n');
      text = rest.join('\n\n');
      return message;
    },
    cancel: () => reader.cancel(),
  };
}

/** Reads to the end of a stream. */
async function untilEnd(tail: ReturnType<typeof messages>): Promise<null> {
  // oxlint-disable-next-line no-await-in-loop -- messages come in order
  while ((await tail.next()) !== null);
  return null;
}

const idOf = (message: string | null) => /^id: (\d+)\ndata: \{/.exec(message ?? '')?.[1];

describe('GET /v1/events?follow', () => {
  afterEach(() => vi.useRealTimers());

  it('sends existing records, then new ones, with seq as id', async () => {
    const { read, postBatch } = testCollector();
    const [first, second] = [sampleEvent(), sampleEvent()];
    await postBatch([first]);
    const response = await read('?follow');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const tail = messages(response);
    expect(await tail.next()).toBe(': following');
    const message = await tail.next();
    expect(idOf(message)).toBe('1');
    const record = JSON.parse(message!.split('\ndata: ')[1]!) as { seq: number; event: unknown };
    expect(record).toMatchObject({ seq: 1, event: first });
    await postBatch([second]);
    expect(idOf(await tail.next())).toBe('2');
    await tail.cancel();
  });

  it('ends once the token is revoked or the session has expired, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { store, request, clock } = testCollector({ sweepEveryMs: 0 });
    const createdAt = '2026-11-22T04:00:00.000Z';
    await store.addToken({ name: 'reader', scope: 'read', createdAt, hash: tokenHash('t-read') });
    const page = { host: 'collector', origin: 'http://collector', 'hearback-console': '1' };
    const signedIn = await request('/console/session', { method: 'POST', headers: page, body: '{"token":"t-read"}' });
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    const byToken = messages(await request('/v1/events?follow', { headers: { authorization: 'Bearer t-read' } }));
    const bySession = messages(await request('/v1/events?follow', { headers: { cookie } }));
    for (const tail of [byToken, bySession]) {
      // oxlint-disable no-await-in-loop -- two
      expect(await tail.next()).toBe(': following');
      vi.advanceTimersByTime(15_000);
      expect(await tail.next()).toBe(': still here');
      // oxlint-enable no-await-in-loop
    }
    clock.nowMs += SESSION_MS;
    vi.advanceTimersByTime(15_000);
    expect(await untilEnd(bySession)).toBeNull();
    await store.revokeToken('reader', createdAt);
    vi.advanceTimersByTime(15_000);
    expect(await untilEnd(byToken)).toBeNull();
  });

  it('disconnects readers that take nothing for two minutes or lost their access, and nobody else', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { store, request, postBatch } = testCollector({ sweepEveryMs: 0 });
    await postBatch([sampleEvent()]);
    const createdAt = '2026-11-22T04:00:00.000Z';
    const tailOf = async (name: string) => {
      await store.addToken({ name, scope: 'read', createdAt, hash: tokenHash(`t-${name}`) });
      const response = await request('/v1/events?follow', { headers: { authorization: `Bearer t-${name}` } });
      return response.body!.getReader();
    };
    const [idle, slow, revoked] = [await tailOf('idle'), await tailOf('slow'), await tailOf('revoked')];
    const beat = async () => {
      vi.advanceTimersByTime(15_000);
      await new Promise(setImmediate);
    };
    await store.revokeToken('revoked', createdAt);
    await beat();
    await expect(revoked.read()).rejects.toThrow('may not go on');
    for (let beats = 0; beats < 6; beats += 1)
      // oxlint-disable-next-line no-await-in-loop -- beats come in order
      await beat();
    await slow.read();
    await slow.read();
    const asked = slow.read();
    await beat();
    await expect(idle.read()).rejects.toThrow('is gone');
    expect(new TextDecoder().decode((await asked).value)).toBe(': still here\n\n');
    await slow.cancel();
  });

  it('sends a bound token the records of its sites, and lets the id move past the others with a sign of life', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { store, request, postBatch } = testCollector({ sweepEveryMs: 0 });
    const createdAt = '2026-11-22T04:00:00.000Z';
    await store.addToken({ name: 'shop', scope: 'read', sites: ['shop'], createdAt, hash: tokenHash('t-shop') });
    const atShop = () => sampleEvent({ source: '/hearback/shop' });
    await postBatch([sampleEvent(), atShop(), sampleEvent()]);
    const tail = messages(await request('/v1/events?follow', { headers: { authorization: 'Bearer t-shop' } }));
    expect(await tail.next()).toBe(': following');
    expect(idOf(await tail.next())).toBe('2');
    const next = tail.next();
    await postBatch([sampleEvent()]);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(15_000);
    expect(await next).toBe(': still here\nid: 4');
    vi.advanceTimersByTime(15_000);
    expect(await tail.next()).toBe(': still here');
    await postBatch([sampleEvent(), atShop()]);
    expect(idOf(await tail.next())).toBe('6');
    await tail.cancel();
  });

  it('resumes after the cursor, or after Last-Event-ID, which takes precedence', async () => {
    const { read, postBatch } = testCollector();
    await postBatch([sampleEvent(), sampleEvent(), sampleEvent()]);
    const byQuery = messages(await read('?follow&after=1'));
    await byQuery.next();
    expect(idOf(await byQuery.next())).toBe('2');
    const byHeader = messages(await read('?follow&after=1', { 'last-event-id': '2' }));
    await byHeader.next();
    expect(idOf(await byHeader.next())).toBe('3');
    await byQuery.cancel();
    await byHeader.cancel();
  });

  it('answers 400 to a cursor that is none, and 401 without a token', async () => {
    const { read, request } = testCollector();
    expect((await read('?follow&after=x')).status).toBe(400);
    expect((await read('?follow', { 'last-event-id': 'x' })).status).toBe(400);
    expect((await request('/v1/events?follow')).status).toBe(401);
  });

  it('misses and repeats nothing while events arrive', async () => {
    const { read, postBatch } = testCollector();
    await postBatch([sampleEvent()]);
    const tail = messages(await read('?follow'));
    await tail.next();
    const writing = (async () => {
      for (let i = 0; i < 60; i++) {
        // oxlint-disable-next-line no-await-in-loop -- batches come one after the other
        await postBatch([sampleEvent(), sampleEvent(), sampleEvent()]);
      }
    })();
    const ids: string[] = [];
    while (ids.length < 181) {
      // oxlint-disable-next-line no-await-in-loop -- messages come in order
      ids.push(idOf(await tail.next()) ?? 'none');
    }
    await writing;
    expect(ids).toEqual(Array.from({ length: 181 }, (_, i) => String(i + 1)));
    await tail.cancel();
  });

  it('lets other requests run while it catches up', async () => {
    const { read, postBatch } = testCollector();
    for (let batch = 0; batch < 10; batch++)
      // oxlint-disable-next-line no-await-in-loop -- a batch has its limit
      await postBatch(Array.from({ length: 50 }, () => sampleEvent()));
    const tail = messages(await read('?follow'));
    await tail.next();
    const catchUp = async () => {
      // oxlint-disable-next-line no-await-in-loop -- messages come in order
      while (idOf(await tail.next()) !== '500');
    };
    expect(await turnsDuring(catchUp)).toBeGreaterThanOrEqual(4);
    await tail.cancel();
  });

  it('is followed by one token as often as it may be at a time, and by its sessions', async () => {
    const { store, request } = testCollector({ limits: { maxTails: 2 } });
    const createdAt = '2026-11-22T04:00:00.000Z';
    for (const name of ['crew', 'others'])
      // oxlint-disable-next-line no-await-in-loop -- two
      await store.addToken({ name, scope: 'read', createdAt, hash: tokenHash(`t-${name}`) });
    const page = { host: 'collector', origin: 'http://collector', 'hearback-console': '1' };
    const signedIn = await request('/console/session', { method: 'POST', headers: page, body: '{"token":"t-crew"}' });
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    const follow = (headers: Record<string, string>, method = 'GET') =>
      request('/v1/events?follow', { method, headers });
    const [crew, others] = [{ authorization: 'Bearer t-crew' }, { authorization: 'Bearer t-others' }];
    const [first, second] = [await follow(crew), await follow({ cookie })];
    for (const headers of [crew, { cookie }]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const refusal = await expectProblem(await follow(headers), 429, 'too_many_tails');
      expect(refusal).toMatchObject({ maxTails: 2, retryAfter: 30 });
    }
    const elsewhere = await follow(others);
    expect(elsewhere.status).toBe(200);
    await first.body!.cancel();
    expect((await follow(crew, 'HEAD')).status).toBe(200);
    const third = await follow({ cookie });
    expect(third.status).toBe(200);
    await expectProblem(await follow(crew), 429, 'too_many_tails');
    await Promise.all([second, third, elsewhere].map(({ body }) => body!.cancel()));
  });

  it('gives its place back when the reader goes away, and when it is cut off', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { read } = testCollector({ limits: { maxTails: 1 }, heartbeatMs: 1000 });
    const gone = new AbortController();
    await read('?follow', {}, { signal: gone.signal });
    await expectProblem(await read('?follow'), 429, 'too_many_tails');
    gone.abort();
    const untaken = await read('?follow');
    expect(untaken.status).toBe(200);
    for (let beat = 0; beat < 8; beat++) {
      vi.advanceTimersByTime(1000);
      // oxlint-disable-next-line no-await-in-loop -- beats come in order
      await new Promise(setImmediate);
    }
    const last = await read('?follow');
    expect(last.status).toBe(200);
    await last.body!.cancel();
  });

  it('sends heartbeats while idle', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { read } = testCollector({ heartbeatMs: 1000, sweepEveryMs: 0 });
    const tail = messages(await read('?follow'));
    await tail.next();
    for (let i = 0; i < 2; i++) {
      vi.advanceTimersByTime(1000);
      // oxlint-disable-next-line no-await-in-loop -- beats come in order
      expect(await tail.next()).toBe(': still here');
    }
    await tail.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds at a heartbeat what another process appended', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = new SqliteStore(':memory:');
    store.subscribe = () => () => {};
    const { read, postBatch } = testCollector({ store, heartbeatMs: 1000 });
    const tail = messages(await read('?follow'));
    expect(await tail.next()).toBe(': following');
    vi.advanceTimersByTime(1000);
    expect(await tail.next()).toBe(': still here');
    await postBatch([sampleEvent()]);
    vi.advanceTimersByTime(1000);
    expect(idOf(await tail.next())).toBe('1');
    await tail.cancel();
  });

  it('ends when the reader goes away', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { read, log } = testCollector({ sweepEveryMs: 0 });
    const gone = new AbortController();
    const tail = messages(await read('?follow', {}, { signal: gone.signal }));
    await tail.next();
    gone.abort();
    expect(await tail.next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('ends when the collector closes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { read, collector } = testCollector({ sweepEveryMs: 0 });
    const tail = messages(await read('?follow'));
    await tail.next();
    await collector.close();
    expect(await tail.next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves nothing running after HEAD', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { read, log } = testCollector({ sweepEveryMs: 0 });
    const response = await read('?follow', {}, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await response.text()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('breaks off and logs when the store cannot be read', async () => {
    const store = new SqliteStore(':memory:');
    store.read = () => Promise.reject(new Error('gone'));
    const { read, log } = testCollector({ store });
    const tail = messages(await read('?follow'));
    await tail.next();
    await expect(tail.next()).rejects.toThrow();
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', event: 'store_failed' }));
  });
});
