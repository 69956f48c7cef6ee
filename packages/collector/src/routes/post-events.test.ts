import { describe, expect, it } from 'vitest';
import { numberOf, OutcomeReply, trackingKeyHash, trackingProof } from '@hearback/protocol';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { json, PAGE_ORIGIN, testCollector } from '../test-support/test-collector.js';

const STRUCTURED = { 'content-type': 'application/cloudevents+json' };

describe('POST /v1/events, a good batch', () => {
  it('is stored, then answered for each event', async () => {
    const { postBatch, store } = testCollector();
    const events = [sampleEvent(), sampleEvent({}, 'rating')];
    const response = await postBatch(events);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const reply = await json(response);
    expect(OutcomeReply.safeParse(reply).success).toBe(true);
    expect(reply).toEqual({
      outcomes: events.map(({ id }) => ({ id, status: 'accepted' })),
      limits: { maxEvents: 50, maxBytes: 262_144 },
    });
    expect(await store.read({ after: 0, limit: 9 })).toEqual(
      events.map((event, place) => ({
        seq: place + 1,
        source: '/hearback/portal',
        site: 'portal',
        id: event.id,
        type: event.type,
        number: numberOf(event.id),
        receivedAt: '2026-11-22T04:00:00.000Z',
        event: JSON.stringify(event),
      })),
    );
  });

  it('counts once when it is sent twice, also with another attempt and sentat', async () => {
    const { postBatch, store } = testCollector();
    const event = sampleEvent();
    await postBatch([event, event]);
    const again = await json(await postBatch([{ ...event, attempt: 2, sentat: '2026-11-22T05:00:00.000Z' }]));
    expect(again.outcomes).toEqual([{ id: event.id, status: 'duplicate' }]);
    expect(await store.count()).toBe(1);
  });

  it('may be empty', async () => {
    const response = await testCollector().postBatch([]);
    expect(response.status).toBe(200);
    expect((await json(response)).outcomes).toEqual([]);
  });

  it('keeps events exactly as they were written', async () => {
    const { post, store } = testCollector();
    const [first, second] = [sampleEvent({ extension: 1.0 }), sampleEvent()];
    const texts = [
      JSON.stringify(first, null, 2).replace('"extension": 1', '"extension": 1.0e0'),
      JSON.stringify(second),
    ];
    await post(` [ ${texts.join(' ,\r\n')} ] `);
    expect((await store.read({ after: 0, limit: 9 })).map(({ event }) => event)).toEqual(texts);
  });

  it.each([
    ['Chinese', '水管爆裂，家里没水。'],
    ['emoji', '👩🏽‍🔧💧🚱'],
    ['right-to-left', 'המים חומים والماء بنيّ '],
    ['combining', 'e\u0301\u0323\u2028\u2029'],
  ])('keeps 4,000 characters of %s text byte for byte', async (_name, sample) => {
    const { postBatch, read } = testCollector();
    const text = [...sample.repeat(4000)].slice(0, 4000).join('').replace(/\s$/u, '.');
    const event = sampleEvent({ data: { scale: 'stars', score: 1, comment: text } }, 'rating');
    expect((await json(await postBatch([event]))).outcomes).toEqual([{ id: event.id, status: 'accepted' }]);
    const line = Buffer.from(await (await read()).arrayBuffer());
    expect(line.includes(Buffer.from(JSON.stringify(event)))).toBe(true);
  });

  it('takes a single event in structured mode', async () => {
    const { post, store } = testCollector();
    const event = sampleEvent();
    const response = await post(JSON.stringify(event), STRUCTURED);
    expect(response.status).toBe(200);
    expect((await json(response)).outcomes).toEqual([{ id: event.id, status: 'accepted' }]);
    expect(await store.count()).toBe(1);
  });

  it('is given the number of the case that a later voice belongs to', async () => {
    const { postBatch, store } = testCollector();
    const proof = await trackingProof('0'.repeat(26));
    const complaint = sampleEvent({ data: { text: 'Brown.', trackingKeyHash: await trackingKeyHash('0'.repeat(26)) } });
    const number = numberOf(complaint.id);
    await postBatch([complaint, sampleEvent({ type: 'app.hearback.withdrawal.v1', data: { number, proof } })]);
    expect((await store.read({ after: 0, limit: 9 })).map((record) => record.number)).toEqual([number, number]);
  });
});

describe('POST /v1/events, a batch with a bad event', () => {
  const complaint = sampleEvent();
  const number = numberOf(complaint.id);
  it.each([
    ['data breaks the schema', sampleEvent({ data: { text: 'x'.repeat(10_001) } }), 'length', '/data/text'],
    ['data has an unknown name', sampleEvent({ data: { text: 'x', admin: true } }), 'unknown_key', '/data/admin'],
    ['subject is another number', sampleEvent({ subject: number }), 'number_mismatch', '/subject'],
    ['its site is unknown', sampleEvent({ source: '/hearback/nowhere' }), 'unknown_site', '/source'],
    [
      'it is a change of a case',
      sampleEvent({ type: 'app.hearback.case.closed.v1', data: { number, by: { id: 'me' } } }),
      'not_a_voice',
      '/type',
    ],
    [
      'the number and the subject differ',
      sampleEvent({ type: 'app.hearback.withdrawal.v1', subject: numberOf(sampleEvent().id), data: { number } }),
      'number_mismatch',
      '/subject',
    ],
  ])('rejects it alone when %s', async (_name, bad, code, path) => {
    const { postBatch, store } = testCollector();
    const good = [sampleEvent(), sampleEvent()];
    const response = await postBatch([good[0], bad, good[1]]);
    expect(response.status).toBe(200);
    const { outcomes } = await json(response);
    expect(outcomes).toEqual([
      { id: good[0]?.id, status: 'accepted' },
      { id: bad.id, status: 'rejected', code, path, detail: expect.stringMatching(/\.$/) as string },
      { id: good[1]?.id, status: 'accepted' },
    ]);
    expect(await store.count()).toBe(2);
  });

  it.each([1, null, 'text', [], {}])('rejects %j alone, without an id', async (bad) => {
    const { postBatch } = testCollector();
    const reply = await json(await postBatch([bad, sampleEvent()]));
    expect(OutcomeReply.safeParse(reply).success).toBe(true);
    expect(reply.outcomes?.[0]).toMatchObject({ id: '', status: 'rejected' });
    expect(reply.outcomes?.[1]?.status).toBe('accepted');
  });

  it('rejects an event that has a name twice, which two readers could read as two events', async () => {
    const { post, store } = testCollector();
    const text = JSON.stringify(sampleEvent()).replace('{', '{"id":"019a0000-0000-7000-8000-00000000dead",');
    const { outcomes } = await json(await post(`[${text}]`));
    expect(outcomes?.[0]).toMatchObject({ status: 'rejected', code: 'repeated_name' });
    expect(await store.count()).toBe(0);
  });

  it('is not confused by names of prototype members', async () => {
    const { post, store } = testCollector();
    const event = JSON.stringify(sampleEvent());
    const [inEnvelope, inData, inConstructor] = [
      event.replace('{', '{"__proto__":{"polluted":true},'),
      event.replace('"data":{', '"data":{"__proto__":{"polluted":true},'),
      event.replace('"data":{', '"data":{"constructor":{"prototype":{"polluted":true}},'),
    ];
    const { outcomes } = await json(await post(`[${inEnvelope},${inData},${inConstructor}]`));
    expect(outcomes?.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'rejected']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((await store.read({ after: 0, limit: 9 })).map((record) => record.event)).toEqual([inEnvelope]);
  });

  it('answers a rejected single event 422, with the outcome in the body', async () => {
    const event = sampleEvent({ data: {} });
    const response = await testCollector().post(JSON.stringify(event), STRUCTURED);
    const problem = await expectProblem(response, 422, 'required');
    expect(problem).toMatchObject({
      path: '/data/text',
      outcomes: [{ id: event.id, status: 'rejected', code: 'required' }],
    });
  });
});

describe('POST /v1/events from a page', () => {
  it('lets a page of an admitted origin read the answer', async () => {
    const response = await testCollector().postBatch([sampleEvent()], { origin: PAGE_ORIGIN });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After, RateLimit, RateLimit-Policy');
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('lets it read refusals too', async () => {
    const response = await testCollector().post('[', { origin: PAGE_ORIGIN });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
  });

  it('refuses a page that no site admits, and lets it read nothing', async () => {
    const { postBatch, store } = testCollector();
    const response = await postBatch([sampleEvent()], { origin: 'https://evil.example' });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.get('vary')).toBe('Origin');
    await expectProblem(response, 403, 'origin_not_allowed');
    expect(await store.count()).toBe(0);
  });

  it('checks each event against its own site', async () => {
    const { postBatch } = testCollector();
    const [own, others] = [sampleEvent(), sampleEvent({ source: '/hearback/shop' })];
    const mixed = await json(await postBatch([own, others], { origin: PAGE_ORIGIN }));
    expect(mixed.outcomes).toMatchObject([
      { status: 'accepted' },
      { status: 'rejected', code: 'origin_not_allowed', path: '/source' },
    ]);
    const alone = await postBatch([sampleEvent({ source: '/hearback/shop' })], { origin: PAGE_ORIGIN });
    expect(alone.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
    await expectProblem(alone, 403, 'origin_not_allowed');
  });

  it('accepts any origin for a site with *', async () => {
    const { postBatch } = testCollector({ sites: [{ id: 'portal', origins: '*' }] });
    const response = await postBatch([sampleEvent()], { origin: 'null' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('null');
  });
});
