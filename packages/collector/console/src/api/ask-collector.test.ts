import { afterEach, describe, expect, it, vi } from 'vitest';
import { askCollector } from './ask-collector.js';
import { stubCollector } from './stub-collector.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Has each request answered by an error whose body begins and never ends, unless the request is given up. */
const stubEndlessError = (status: number) =>
  stubCollector(({ signal }) => {
    const start = (body: ReadableStreamDefaultController) => {
      body.enqueue(new TextEncoder().encode('{"code":'));
      signal.addEventListener('abort', () => body.error(signal.reason));
    };
    return new Response(new ReadableStream({ start }), { status });
  });

describe('askCollector', () => {
  it.each([
    [429, '{"code":"too_many_tails"}', 'too_many_tails'],
    [503, '{"code":"store_unavailable"}', 'store_unavailable'],
    [429, '<html>Slow down.</html>', null],
    [502, 'null', null],
    [503, '{"code":7}', null],
  ])('tells of an answer of %i with %s that its code is %s', async (status, body, code) => {
    stubCollector(() => new Response(body, { status }));
    await expect(askCollector('/v1/cases')).rejects.toMatchObject({ name: 'Unavailable', status, code });
  });

  it('tells how long an answer asks to wait', async () => {
    stubCollector(() => new Response('{}', { status: 429, headers: { 'retry-after': '7' } }));
    await expect(askCollector('/v1/events')).rejects.toMatchObject({ status: 429, retryAfterMs: 7000 });
  });

  it.each([
    [503, 'Unavailable'],
    [409, 'Refused'],
  ])('gives up reading why it answered %i after twenty seconds', async (status, name) => {
    vi.useFakeTimers();
    stubEndlessError(status);
    const asked = expect(askCollector('/v1/cases')).rejects.toMatchObject({ name });
    await vi.advanceTimersByTimeAsync(20_000);
    await asked;
  });

  it.each([503, 409])('ends with AbortError where it is aborted while it reads why it answered %i', async (status) => {
    vi.useFakeTimers();
    stubEndlessError(status);
    const leave = new AbortController();
    const asked = expect(askCollector('/v1/cases', { signal: leave.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await vi.advanceTimersByTimeAsync(1000);
    leave.abort();
    await asked;
  });

  it('lets a body that it hands on last as long as it likes', async () => {
    vi.useFakeTimers();
    let asked: Request | undefined;
    stubCollector((request) => {
      asked = request;
      return new Response('fine');
    });
    await askCollector('/v1/events?follow');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked?.signal.aborted).toBe(false);
  });
});
