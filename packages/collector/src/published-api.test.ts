import { createHash } from 'node:crypto';
import { createTrackingKey, numberOf, trackingKeyHash, trackingProof, VOICE_TYPES } from '@hearback/protocol';
import { beforeAll, describe, expect, it } from 'vitest';
import { HANDLER } from './test-support/case-records.js';
import { differences, documentedOperations } from './test-support/published-api.js';
import { sampleEvent } from './test-support/sample-event.js';
import { PAGE_ORIGIN, testCollector, TOKEN } from './test-support/test-collector.js';

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };
const PHOTO = new TextEncoder().encode('A photo of brown water.');
const SHA256 = createHash('sha256').update(PHOTO).digest('hex');
const key = createTrackingKey((bytes) => bytes.fill(9));
const [proof, keyHash] = [await trackingProof(key), await trackingKeyHash(key)];

const collector = testCollector();
const { request, post, postBatch, read, put, getFile, clock } = collector;
const evidence = [{ sha256: SHA256, mediaType: 'image/jpeg', bytes: PHOTO.length, name: 'photo-1.jpg' }];
const complaint = sampleEvent({
  data: {
    text: 'The water is brown.',
    category: 'quality',
    failure: 'outcome',
    severity: 'A',
    promise: 'We answer within 2 hours.',
    contact: { name: 'Ana', email: 'ana@example.org' },
    trackingKeyHash: keyHash,
    evidence,
  },
});
const number = numberOf(complaint.id);
const suggestion = sampleEvent({ type: VOICE_TYPES.suggestion, data: { text: 'Open on Saturdays.' } });

const get = (path: string, headers: Record<string, string> = AUTHORIZED) => request(path, { headers });
const change = async (body: unknown, headers: Record<string, string> = {}, of = number) => {
  const { headers: found } = await get(`/v1/cases/${of}`);
  return request(`/v1/cases/${of}/events`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'if-match': found.get('etag') ?? '"0"',
      ...AUTHORIZED,
      ...headers,
    },
  });
};
const TEMPLATE = '01a1e385-5c0d-7253-95cd-807a911473c0';
const template = (body: object, headers: Record<string, string>, id = TEMPLATE) =>
  request(`/v1/templates/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...AUTHORIZED, ...headers },
    body: JSON.stringify({ site: 'portal', title: 'Crew', text: 'The crew is on its way.', ...body }),
  });
const isNew = { 'if-none-match': '*' };
const removeTemplate = (headers: Record<string, string>) =>
  request(`/v1/templates/${TEMPLATE}`, { method: 'DELETE', headers: { ...AUTHORIZED, ...headers } });
const structured = { 'content-type': 'application/cloudevents+json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', origin: PAGE_ORIGIN };

/** What is asked of a collector with some cases, and the status that it answers with. */
const EXCHANGES: readonly (readonly [operation: string, status: number, ask: () => Promise<Response>])[] = [
  ['POST /v1/events', 200, () => postBatch([complaint, sampleEvent({ data: {} })])],
  ['POST /v1/events', 200, () => post(JSON.stringify(sampleEvent()), structured)],
  ['POST /v1/events', 200, () => post('site=portal&kind=complaint&text=Brown+water', form)],
  ['POST /v1/events', 400, () => post('[')],
  ['POST /v1/events', 403, () => postBatch([sampleEvent()], { origin: 'https://elsewhere.example' })],
  [
    'POST /v1/events',
    409,
    () =>
      post(
        JSON.stringify(sampleEvent({ type: VOICE_TYPES.withdrawal, data: { number, proof: 'f'.repeat(64) } })),
        structured,
      ),
  ],
  ['POST /v1/events', 413, () => postBatch(Array.from({ length: 51 }, () => sampleEvent()))],
  ['POST /v1/events', 415, () => post('[]', { 'content-type': 'text/plain' })],
  ['POST /v1/events', 422, () => post(JSON.stringify(sampleEvent({ data: {} })), structured)],
  ['POST /v1/events', 422, () => post('site=portal&kind=complaint&text=', form)],
  ['GET /v1/events', 200, () => read()],
  ['GET /v1/events', 400, () => read('?after=x')],
  ['GET /v1/events', 401, () => request('/v1/events')],
  ['PUT /v1/attachments/{sha256}', 201, () => put(SHA256, PHOTO)],
  ['PUT /v1/attachments/{sha256}', 200, () => put(SHA256, PHOTO)],
  ['PUT /v1/attachments/{sha256}', 404, () => put('a'.repeat(64), PHOTO)],
  ['GET /v1/attachments/{sha256}', 200, () => getFile(SHA256)],
  ['GET /v1/attachments/{sha256}', 401, () => getFile(SHA256, {})],
  ['GET /v1/attachments/{sha256}', 404, () => getFile('a'.repeat(64))],
  ['GET /v1/cases', 200, () => get('/v1/cases')],
  ['GET /v1/cases', 200, () => get('/v1/cases?limit=1')],
  ['GET /v1/cases', 400, () => get('/v1/cases?limit=x')],
  ['GET /v1/cases', 401, () => get('/v1/cases', {})],
  ['GET /v1/cases/{number}', 200, () => get(`/v1/cases/${number}`)],
  ['GET /v1/cases/{number}', 200, () => get(`/v1/cases/${numberOf(suggestion.id)}`)],
  ['GET /v1/cases/{number}', 200, () => get(`/v1/cases/${number}`, { 'hearback-proof': proof, origin: PAGE_ORIGIN })],
  ['GET /v1/cases/{number}', 401, () => get(`/v1/cases/${number}`, {})],
  ['GET /v1/cases/{number}', 404, () => get('/v1/cases/0000-0000-0012')],
  ['GET /v1/cases/{number}', 404, () => get(`/v1/cases/${number}`, { 'hearback-proof': 'f'.repeat(64) })],
  ['POST /v1/cases/{number}/events', 201, () => change({ change: 'replied', by: HANDLER, message: 'On our way.' })],
  ['POST /v1/cases/{number}/events', 401, () => change({ change: 'started' }, { authorization: '' })],
  ['POST /v1/cases/{number}/events', 404, () => change({ change: 'started', by: HANDLER }, {}, '0000-0000-0012')],
  ['POST /v1/cases/{number}/events', 409, () => change({ change: 'reopened', by: HANDLER, reason: 'Again.' })],
  ['POST /v1/cases/{number}/events', 412, () => change({ change: 'started', by: HANDLER }, { 'if-match': '"1"' })],
  ['POST /v1/cases/{number}/events', 415, () => change({}, { 'content-type': 'text/plain' })],
  ['POST /v1/cases/{number}/events', 422, () => change({ change: 'assigned', by: HANDLER })],
  ['POST /v1/cases/{number}/events', 428, () => change({ change: 'started', by: HANDLER }, { 'if-match': '' })],
  ['PUT /v1/templates/{id}', 201, () => template({ by: HANDLER }, isNew)],
  ['PUT /v1/templates/{id}', 200, () => template({}, { 'if-match': '"1"' })],
  ['PUT /v1/templates/{id}', 401, () => template({}, { authorization: '' })],
  ['PUT /v1/templates/{id}', 409, () => template({}, isNew, TEMPLATE.replace('01', '02'))],
  ['PUT /v1/templates/{id}', 412, () => template({}, { 'if-match': '"1"' })],
  ['PUT /v1/templates/{id}', 415, () => template({}, { 'content-type': 'text/plain' })],
  ['PUT /v1/templates/{id}', 422, () => template({ title: '' }, isNew)],
  ['PUT /v1/templates/{id}', 428, () => template({}, {})],
  ['GET /v1/templates', 200, () => get('/v1/templates?site=portal')],
  ['GET /v1/templates', 400, () => get('/v1/templates')],
  ['GET /v1/templates', 401, () => get('/v1/templates?site=portal', {})],
  ['DELETE /v1/templates/{id}', 401, () => removeTemplate({ authorization: '' })],
  ['DELETE /v1/templates/{id}', 412, () => removeTemplate({ 'if-match': '"1"' })],
  ['DELETE /v1/templates/{id}', 428, () => removeTemplate({})],
  ['DELETE /v1/templates/{id}', 204, () => removeTemplate({ 'if-match': '"2"' })],
  ['DELETE /v1/templates/{id}', 404, () => removeTemplate({ 'if-match': '"2"' })],
  ['GET /v1/exports/cases.csv', 200, () => get('/v1/exports/cases.csv')],
  ['GET /v1/exports/ratings.csv', 200, () => get('/v1/exports/ratings.csv')],
  ['GET /v1/exports/ratings.csv', 400, () => get('/v1/exports/ratings.csv?separator=none')],
  ['GET /v1/insights', 200, () => get('/v1/insights')],
  ['GET /v1/insights/subjects', 200, () => get('/v1/insights/subjects')],
  ['GET /v1/insights', 400, () => get('/v1/insights?from=x')],
  ['GET /healthz', 200, () => request('/healthz')],
  ['GET /readyz', 200, () => request('/readyz')],
  ['GET /metrics', 200, () => get('/metrics')],
  ['GET /metrics', 401, () => get('/metrics', {})],
];

beforeAll(async () => {
  await postBatch([complaint, suggestion, sampleEvent({ data: { scale: 'stars', score: 2 } }, 'rating')]);
  await change({ change: 'assigned', by: HANDLER, to: HANDLER });
  await change({ change: 'started', by: HANDLER });
  await postBatch([sampleEvent({ type: VOICE_TYPES.amendment, data: { number, proof, text: 'Since Monday.' } })]);
  clock.nowMs += 48 * 3_600_000;
});

describe('the published OpenAPI document', () => {
  it('has the operations that are compared here, and no others', () =>
    expect(new Set(EXCHANGES.map(([operation]) => operation))).toEqual(new Set(documentedOperations)));

  it.each(EXCHANGES)('describes what %s answers with %d', async (operation, status, ask) => {
    const response = await ask();
    expect(response.status, await response.clone().text()).toBe(status);
    expect(await differences(operation, response)).toEqual([]);
  });
});
