import { OutcomeReply, Problem } from '@hearback/protocol';
import { numberOf } from '@hearback/protocol/light';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Behaviour } from './behaviour.js';
import { buildEvent } from './build-event.js';
import { checkEndpoint } from './conformance/check-endpoint.js';
import { reportText } from './conformance/report-text.js';
import { endpointHandlers, type EndpointOptions } from './endpoint-handlers.js';
import { seededRandom } from './seeded-random.js';
import { buildComplaint, buildRating, buildSuggestion } from './voice-builders.js';

const ENDPOINT = 'https://feedback.example/v1/events';
const BATCH = 'application/cloudevents-batch+json';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const random = seededRandom(1);
const [rating, complaint, suggestion] = [buildRating(), buildComplaint(), buildSuggestion()].map((draft) =>
  buildEvent(draft, { random }),
) as [ReturnType<typeof buildEvent>, ReturnType<typeof buildEvent>, ReturnType<typeof buildEvent>];

function simulate(behaviour?: Behaviour, options?: EndpointOptions) {
  const endpoint = endpointHandlers(ENDPOINT, behaviour, options);
  server.use(...endpoint.handlers);
  return endpoint;
}

const post = (body: unknown, contentType = BATCH) =>
  fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': contentType, origin: 'https://portal.example' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const outcomes = async (events: unknown) => OutcomeReply.parse(await (await post(events)).json()).outcomes;
const statuses = async (events: unknown) => (await outcomes(events)).map(({ status }) => status);

describe('endpointHandlers', () => {
  it('accepts a batch and keeps what it received', async () => {
    const { received, requests } = simulate();
    expect(await outcomes([rating, complaint])).toEqual([
      { id: rating.id, status: 'accepted' },
      { id: complaint.id, status: 'accepted' },
    ]);
    expect(received).toEqual([rating, complaint]);
    expect(requests).toEqual([JSON.stringify([rating, complaint])]);
  });

  it('counts an event once, within a batch and across requests', async () => {
    const { received, requests } = simulate();
    expect(await statuses([rating, rating])).toEqual(['accepted', 'duplicate']);
    expect(await statuses([rating])).toEqual(['duplicate']);
    expect(received).toEqual([rating]);
    expect(requests).toHaveLength(2);
  });

  it('distinguishes events of two sites with the same id', async () => {
    const { received } = simulate();
    expect(await statuses([rating, { ...rating, source: '/hearback/other' }])).toEqual(['accepted', 'accepted']);
    expect(received).toHaveLength(2);
  });

  it('accepts one event in structured mode', async () => {
    const { received } = simulate();
    const response = await post(rating, 'application/cloudevents+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ outcomes: [{ id: rating.id, status: 'accepted' }] });
    expect(received).toEqual([rating]);
  });

  it('answers 422 to a broken event in structured mode, for senders that read the status alone', async () => {
    simulate();
    const broken = buildEvent(buildRating({ scale: 'stars', score: 6 }), { random });
    const response = await post(broken, 'application/cloudevents+json');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ path: '/data/score', outcomes: [{ status: 'rejected' }] });
  });

  it('accepts no changes of a case from the public', async () => {
    const { received } = simulate();
    const number = numberOf(rating.id);
    const data = { number, by: { id: 'desk' } };
    const change = { ...rating, type: 'app.hearback.case.acknowledged.v1', subject: number, data };
    expect(await outcomes([change])).toMatchObject([{ status: 'rejected', code: 'not_a_voice' }]);
    expect(received).toEqual([]);
  });

  it('states its limits, and answers 413 above them', async () => {
    const { received } = simulate({ kind: 'accept' }, { limits: { maxEvents: 2, maxBytes: 3000 } });
    expect(await (await post([rating, complaint])).json()).toMatchObject({ limits: { maxEvents: 2, maxBytes: 3000 } });
    expect((await post([rating, complaint, suggestion])).status).toBe(413);
    expect((await post([buildEvent(buildSuggestion({ text: 'あ'.repeat(1000) }))])).status).toBe(413);
    expect(received).toEqual([rating, complaint]);
  });

  it('breaks no rule of the endpoint check, mandatory or recommended', async () => {
    const { received } = simulate();
    const read = async (id: string) => received.find((event) => event.id === id) ?? null;
    const origin = 'https://portal.example';
    const report = await checkEndpoint({ url: ENDPOINT, site: 'portal', origin, read, restart: async () => {} });
    expect(
      report.findings.filter(({ verdict }) => verdict !== 'kept'),
      reportText(report),
    ).toEqual([]);
  });

  it('goes on when a sender hangs up half-way', async () => {
    const { handlers, received, requests } = endpointHandlers(ENDPOINT);
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('[{')),
      pull: (controller) => controller.error(new Error('The page is gone.')),
    });
    const init = { method: 'POST', headers: { 'content-type': BATCH }, body, duplex: 'half' };
    const result = await handlers[0]!.run({ request: new Request(ENDPOINT, init as RequestInit), requestId: 'gone' });
    expect([result?.response?.type, received, requests]).toEqual(['error', [], []]);
  });

  it('answers an empty batch with no outcomes', async () => {
    simulate();
    expect(await outcomes([])).toEqual([]);
  });

  it('rejects a broken event alone, with its path', async () => {
    const { received } = simulate();
    const broken = buildEvent(buildRating({ scale: 'stars', score: 6 }), { random });
    const [first, second] = await outcomes([broken, complaint]);
    expect(first).toMatchObject({ id: broken.id, status: 'rejected', path: '/data/score' });
    expect(second).toEqual({ id: complaint.id, status: 'accepted' });
    expect(received).toEqual([complaint]);
  });

  it.each([null, 'text', 7, {}, { id: 7 }])('rejects %j without an id', async (input) => {
    simulate();
    expect(await outcomes([input])).toMatchObject([{ id: '', status: 'rejected' }]);
  });

  it.each([
    [415, 'application/json', [rating]],
    [415, 'text/plain', 'hello'],
    [400, BATCH, '[{'],
    [400, BATCH, {}],
    [400, 'application/cloudevents+json', []],
  ])('answers %d to %s %j', async (status, contentType, body) => {
    const { received, requests } = simulate();
    const response = await post(body, contentType);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json()).status).toBe(status);
    expect(received).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('lets pages of other origins read the answer and the wait', async () => {
    simulate();
    const { headers } = await post([rating]);
    expect(headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(headers.get('access-control-expose-headers')?.toLowerCase().split(', ')).toContain('retry-after');
  });

  it('answers a preflight', async () => {
    simulate();
    const response = await fetch(ENDPOINT, { method: 'OPTIONS', headers: { origin: 'https://portal.example' } });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it('keeps separate state for each call', async () => {
    simulate();
    await post([rating]);
    expect(simulate().received).toEqual([]);
    expect(await statuses([rating])).toEqual(['accepted']);
  });

  it.each([{ kind: 'flacky' }, { kind: 'toString' }, {}, 'down'])('refuses the unknown behaviour %j', (wrong) => {
    const behaviour = wrong as unknown as Behaviour;
    expect(() => endpointHandlers(ENDPOINT, behaviour)).toThrow(RangeError);
    expect(() => endpointHandlers(ENDPOINT).behave(behaviour)).toThrow(
      /^Failed to behave: expected a kind of accept, flaky, .+, got .+\.$/,
    );
  });

  it('changes its behaviour on demand and keeps what it received', async () => {
    const { behave, received } = simulate();
    await post([rating]);
    behave({ kind: 'flaky', failures: 1 });
    expect((await post([complaint])).status).toBe(503);
    expect(await statuses([rating, complaint])).toEqual(['duplicate', 'accepted']);
    expect(received).toEqual([rating, complaint]);
  });
});

describe('behaviours', () => {
  it('flaky: fails the given number of times, then accepts', async () => {
    const { received, requests } = simulate({ kind: 'flaky', failures: 2 });
    expect([(await post([rating])).status, (await post([rating])).status]).toEqual([503, 503]);
    expect(received).toEqual([]);
    expect(await statuses([rating])).toEqual(['accepted']);
    expect(requests).toHaveLength(3);
  });

  it('flaky: asks to wait if set', async () => {
    simulate({ kind: 'flaky', failures: 1, retryAfterS: 5 });
    const response = await post([rating]);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('slow: waits before it accepts', async () => {
    const waits: number[] = [];
    const wait = async (delayMs: number) => waits.push(delayMs);
    simulate({ kind: 'slow', delayMs: 30_000 }, { wait });
    expect(await statuses([rating])).toEqual(['accepted']);
    expect(waits).toEqual([30_000]);
  });

  it('slow: waits in real time by default', async () => {
    simulate({ kind: 'slow', delayMs: 40 });
    const startedAtMs = performance.now();
    await post([rating]);
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(35);
  });

  it('rate-limited: states the wait in header and body, then accepts', async () => {
    simulate({ kind: 'rate-limited', retryAfterS: 3, times: 1 });
    const response = await post([rating]);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
    expect(await response.json()).toMatchObject({ status: 429, retryAfter: 3 });
    expect(await statuses([rating])).toEqual(['accepted']);
  });

  it('rate-limited: never stops by default', async () => {
    simulate({ kind: 'rate-limited', retryAfterS: 1 });
    for (let attempt = 0; attempt < 5; attempt++) expect((await post([rating])).status).toBe(429);
  });

  it('partial: gives each event its verdict', async () => {
    const code = 'unknown_category';
    const refusal = { status: 'rejected', code, path: '/data/category', detail: 'Not one of ours.' } as const;
    const { received } = simulate({ kind: 'partial', verdicts: [{ status: 'duplicate' }, refusal] });
    expect(await outcomes([rating, complaint, suggestion])).toEqual([
      { id: rating.id, status: 'duplicate' },
      { id: complaint.id, ...refusal },
      { id: suggestion.id, status: 'accepted' },
    ]);
    expect(received).toEqual([rating, suggestion]);
    expect(await statuses([complaint])).toEqual(['rejected']);
  });

  it('partial: says retry and missing once', async () => {
    const verdicts = [{ status: 'retry', retryAfterS: 2 }, { status: 'missing' }] as const;
    const { received } = simulate({ kind: 'partial', verdicts });
    expect(await outcomes([rating, complaint])).toEqual([{ id: rating.id, status: 'retry', retryAfter: 2 }]);
    expect(received).toEqual([]);
    expect(await statuses([complaint, rating])).toEqual(['accepted', 'accepted']);
    expect(received).toEqual([complaint, rating]);
  });

  it('refusing: rejects every event for one reason', async () => {
    const { received } = simulate({ kind: 'refusing', code: 'closed', detail: 'This site takes no voices any more.' });
    const refused = { status: 'rejected', code: 'closed', detail: 'This site takes no voices any more.' };
    expect(await outcomes([rating, complaint])).toEqual([
      { id: rating.id, ...refused },
      { id: complaint.id, ...refused },
    ]);
    expect(received).toEqual([]);
  });

  it('down: answers nothing, and records the attempt', async () => {
    const { received, requests } = simulate({ kind: 'down' });
    await expect(post([rating])).rejects.toThrow(TypeError);
    await expect(post([rating])).rejects.toThrow(TypeError);
    expect(received).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it('down: recovers after the given number of requests', async () => {
    simulate({ kind: 'down', times: 1 });
    await expect(post([rating])).rejects.toThrow(TypeError);
    expect(await statuses([rating])).toEqual(['accepted']);
  });
});
