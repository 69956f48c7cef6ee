import { describe, expect, it } from 'vitest';
import { SqliteStore } from '../store/sqlite-store.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector } from '../test-support/test-collector.js';

const STRUCTURED = { 'content-type': 'application/cloudevents+json' };
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const foreign = () => sampleEvent({ source: '/hearback/nowhere' });

describe('POST /v1/events, a request refused as a whole', () => {
  it.each([
    ['cut short', '[{"specversion":', 'malformed_json'],
    ['empty', '', 'malformed_json'],
    ['no array', JSON.stringify(sampleEvent()), 'not_a_batch'],
    ['no UTF-8', new Uint8Array([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]), 'invalid_utf8'],
  ])('answers 400 to a batch that is %s', async (_name, body, code) => {
    await expectProblem(await testCollector().post(body), 400, code);
  });

  it.each(['[]', '1', 'null', '"x"'])('answers 400 to %s as a single event', async (body) => {
    await expectProblem(await testCollector().post(body, STRUCTURED), 400, 'not_an_event');
  });

  it.each(['application/json', 'text/plain', 'application/cloudevents-batch+json; charset=gbk'])(
    'answers 415 to %s and tells what it takes',
    async (contentType) => {
      const response = await testCollector().post('[]', { 'content-type': contentType });
      expect(response.headers.get('accept-post')).toBe(
        'application/cloudevents-batch+json, application/cloudevents+json',
      );
      await expectProblem(response, 415, 'media_type');
    },
  );

  it('answers 415 to a compressed body', async () => {
    await expectProblem(await testCollector().post('[]', { 'content-encoding': 'gzip' }), 415, 'content_encoding');
  });

  it('answers 413 to one byte too many, and not to the limit itself', async () => {
    const text = JSON.stringify([sampleEvent()]);
    const bytes = Buffer.byteLength(text);
    const problem = await expectProblem(
      await testCollector({ limits: { maxBytes: bytes - 1 } }).post(text),
      413,
      'too_large',
    );
    expect(problem).toMatchObject({ limits: { maxEvents: 50, maxBytes: bytes - 1 } });
    expect((await testCollector({ limits: { maxBytes: bytes } }).post(text)).status).toBe(200);
  });

  it('stops reading a body without end, whatever its length claims', async () => {
    let given = 0;
    let wasCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(1000).fill(0x20));
      },
      cancel: () => void (wasCancelled = true),
    });
    const { collector } = testCollector({ limits: { maxBytes: 10_000 } });
    const headers = { 'content-type': 'application/cloudevents-batch+json', 'content-length': '2' };
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    await expectProblem(await collector.fetch(new Request('http://collector/v1/events', init)), 413, 'too_large');
    expect(wasCancelled).toBe(true);
    expect(given).toBeLessThan(15);
  });

  it('answers 400 when the body breaks off', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    const headers = { 'content-type': 'application/cloudevents-batch+json' };
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    const { collector } = testCollector();
    await expectProblem(await collector.fetch(new Request('http://collector/v1/events', init)), 400, 'incomplete');
  });

  it('answers 413 to one event too many, and not to the limit itself', async () => {
    const { postBatch } = testCollector({ limits: { maxEvents: 2 } });
    const events = [sampleEvent(), sampleEvent(), sampleEvent()];
    const problem = await expectProblem(await postBatch(events), 413, 'too_many_events');
    expect(problem).toMatchObject({ limits: { maxEvents: 2, maxBytes: 262_144 } });
    expect((await postBatch(events.slice(1))).status).toBe(200);
  });

  it('answers 400 to an event nested too deep, in either mode, and not to the limit itself', async () => {
    const { post, postBatch } = testCollector({ limits: { maxDepth: 4 } });
    const [fits, tooDeep] = [sampleEvent({ extra: nested(3) }), sampleEvent({ extra: nested(4) })];
    await expectProblem(await postBatch([tooDeep]), 400, 'too_deep');
    await expectProblem(await post(JSON.stringify(tooDeep), STRUCTURED), 400, 'too_deep');
    expect((await postBatch([fits])).status).toBe(200);
    expect((await post(JSON.stringify(fits), STRUCTURED)).status).toBe(200);
  });

  it('answers 400 to a depth of 100,000', async () => {
    await expectProblem(await testCollector().post('['.repeat(100_000)), 400, 'too_deep');
  });

  it('answers 403 when all events are of unknown sites', async () => {
    const { postBatch, store } = testCollector();
    await expectProblem(await postBatch([foreign(), foreign()]), 403, 'unknown_site');
    expect(await store.count()).toBe(0);
  });

  it('answers 429 with the wait in header and body, and takes events again after it', async () => {
    const { postBatch, clock, store } = testCollector({ limits: { requestsPerSecond: 0.1, burst: 2 } });
    const fast = () => postBatch([sampleEvent()], {}, '192.0.2.1');
    expect((await fast()).headers.get('ratelimit')).toBe('"site";r=1;t=10');
    expect((await fast()).headers.get('ratelimit-policy')).toBe('"site";q=2;w=20');
    const refused = await fast();
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('ratelimit')).toBe('"site";r=0;t=10');
    expect(await expectProblem(refused, 429, 'rate_limited')).toMatchObject({ retryAfter: 10 });
    expect((await postBatch([sampleEvent()], {}, '192.0.2.2')).status).toBe(200);
    expect(await store.count()).toBe(3);
    clock.nowMs += 9_999;
    expect((await fast()).status).toBe(429);
    clock.nowMs += 1;
    expect((await fast()).status).toBe(200);
  });

  it('answers 503 when the store fails, without the cause, and logs it without a body', async () => {
    const store = new SqliteStore(':memory:');
    store.append = () => Promise.reject(new Error('disk I/O error at "The water is brown."'));
    const { postBatch, log } = testCollector({ store });
    const response = await postBatch([sampleEvent()]);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await expectProblem(response, 503, 'store_unavailable')).toMatchObject({ retryAfter: 5 });
    expect(log.map(({ event }) => event)).toEqual(['store_failed', 'request']);
    expect(JSON.stringify(log)).not.toContain('brown');
  });
});
