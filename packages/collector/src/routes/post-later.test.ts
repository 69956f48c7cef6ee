import { describe, expect, it } from 'vitest';
import {
  createTrackingKey,
  numberOf,
  trackingKeyHash,
  trackingProof,
  VOICE_TYPES,
  type VoiceKind,
} from '@hearback/protocol';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { json, testCollector, TOKEN } from '../test-support/test-collector.js';

const newKey = () => createTrackingKey((bytes) => crypto.getRandomValues(bytes));
const key = newKey();
const [proof, keyHash] = [await trackingProof(key), await trackingKeyHash(key)];
const DAY_MS = 24 * 60 * 60 * 1000;
const AUTHORIZED = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

const complaint = (changes: object = { trackingKeyHash: keyHash }) =>
  sampleEvent({ data: { text: 'The water is brown.', ...changes } });

const later = (kind: VoiceKind, number: string, data: object = { proof }, changes: object = {}) =>
  sampleEvent({ type: VOICE_TYPES[kind], data: { number, ...data }, ...changes });

/** Said so long ago that nothing is waited for any more. */
const LONG_AGO = { time: '2026-11-15T04:00:00.000Z' };

const outcomes = async (response: Promise<Response>) =>
  (await json(await response)).outcomes!.map(({ status, code }) => (status === 'rejected' ? code : status));

describe('a follow-up, amendment or withdrawal', () => {
  it.each(['follow-up', 'amendment', 'withdrawal'] as const)(
    'is taken of whoever raised the case: %s',
    async (kind) => {
      const { postBatch } = testCollector();
      const first = complaint();
      await postBatch([first]);
      const number = numberOf(first.id);
      const event = later(kind, number);
      expect(await outcomes(postBatch([event]))).toEqual(['accepted']);
      expect(await outcomes(postBatch([event]))).toEqual(['duplicate']);
      const wrong = { proof: await trackingProof(newKey()) };
      const refused = [
        later(kind, number, {}),
        later(kind, number, wrong, LONG_AGO),
        later(kind, number, { proof: keyHash }, LONG_AGO),
      ];
      expect(await outcomes(postBatch(refused))).toEqual(['wrong_proof', 'wrong_proof', 'wrong_proof']);
    },
  );

  it('is accepted in one batch with its first voice, and retried if it comes before', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    const number = numberOf(first.id);
    const early = later('amendment', number);
    expect(await outcomes(postBatch([early, first, later('amendment', number)]))).toEqual([
      'retry',
      'accepted',
      'accepted',
    ]);
    expect(await outcomes(postBatch([early]))).toEqual(['accepted']);
  });

  it.each(['follow-up', 'amendment', 'withdrawal'] as const)(
    'is asked for again until its voice has come: %s',
    async (kind) => {
      const { clock, postBatch, request } = testCollector();
      const first = complaint();
      const number = numberOf(first.id);
      const early = later(kind, number);
      expect(await outcomes(postBatch([early]))).toEqual(['retry']);
      clock.nowMs += 6 * DAY_MS;
      expect(await outcomes(postBatch([early]))).toEqual(['retry']);
      expect(await outcomes(postBatch([first]))).toEqual(['accepted']);
      expect(await outcomes(postBatch([early]))).toEqual(['accepted']);
      const found = (await (await request(`/v1/cases/${number}`, { headers: AUTHORIZED })).json()) as object;
      expect(found).toMatchObject({ steps: [{}, { event: { id: early.id } }] });
    },
  );

  it('is retried for seven days by the clock of its device, if known', async () => {
    const { clock, postBatch } = testCollector();
    const number = '0000-0000-0012';
    const slow = { time: '2020-01-01T00:00:00.000Z' };
    clock.nowMs += 7 * DAY_MS - 1;
    expect(await outcomes(postBatch([later('amendment', number)]))).toEqual(['retry']);
    clock.nowMs += 1;
    expect(
      await outcomes(
        postBatch([
          later('amendment', number),
          later('amendment', number, { proof }, { ...slow, sentat: '2020-01-07T23:59:59.999Z' }),
          later('amendment', number, { proof }, { ...slow, sentat: '2020-01-08T00:00:00.000Z' }),
        ]),
      ),
    ).toEqual(['wrong_proof', 'retry', 'wrong_proof']);
  });

  it('is not reported as stored to a sender that reads only the status', async () => {
    const { post } = testCollector();
    const headers = { 'content-type': 'application/cloudevents+json' };
    const early = later('amendment', '0000-0000-0012');
    const response = await post(JSON.stringify(early), headers);
    expect(await expectProblem(response, 409, 'unproven')).toMatchObject({
      outcomes: [{ id: early.id, status: 'retry', code: 'unproven' }],
    });
  });

  it.each([
    ['while it may still come', {}, { status: 'retry', code: 'unproven' }],
    ['afterwards', LONG_AGO, { status: 'rejected', code: 'wrong_proof' }],
  ])(
    'gets the same answer for no number, for a voice without a key, and for a wrong one: %s',
    async (_, at, answer) => {
      const { postBatch } = testCollector();
      const [bare, other] = [complaint({}), complaint({ trackingKeyHash: await trackingKeyHash(newKey()) })];
      await postBatch([bare, other]);
      const numbers = [numberOf(bare.id), numberOf(other.id), '0000-0000-0012'];
      const response = await postBatch(numbers.map((number) => later('withdrawal', number, { proof }, at)));
      const told = (await json(response)).outcomes!.map((outcome) => JSON.stringify({ ...outcome, id: '' }));
      expect(new Set(told).size).toBe(1);
      expect(JSON.parse(told[0]!)).toMatchObject({ ...answer, path: '/data/proof' });
    },
  );

  it('is refused for another site than the case’s, even with the key', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    await postBatch([first]);
    const elsewhere = { ...later('withdrawal', numberOf(first.id), { proof }, LONG_AGO), source: '/hearback/shop' };
    expect(await outcomes(postBatch([elsewhere]))).toEqual(['wrong_proof']);
  });

  it('is no part of a case of another site that a second voice has begun with its number, and opens nothing there', async () => {
    const { postBatch, request } = testCollector();
    const rating = sampleEvent({ data: { scale: 'stars', score: 1, trackingKeyHash: keyHash } }, 'rating');
    const number = numberOf(rating.id);
    const twin = { ...complaint({}), id: `01a1e386${rating.id.slice(8)}`, source: '/hearback/shop' };
    const more = later('amendment', number, { proof, text: 'Mine.', contact: { name: 'Lin Wei' } });
    const sent = [rating, twin, more, later('withdrawal', number)];
    expect(await outcomes(postBatch(sent))).toEqual(Array.from({ length: 4 }, () => 'accepted'));
    const path = `/v1/cases/${number}`;
    const found = await request(path, { headers: AUTHORIZED });
    expect(await found.json()).toMatchObject({ site: 'shop', state: 'received', isWithdrawn: false, steps: [{}] });
    const changed = await request(`${path}/events`, {
      method: 'POST',
      body: JSON.stringify({ change: 'acknowledged', by: HANDLER }),
      headers: { ...AUTHORIZED, 'if-match': found.headers.get('etag')! },
    });
    expect(changed.status).toBe(201);
    const headers = { 'hearback-proof': proof, origin: 'https://shop.example' };
    await expectProblem(await request(path, { headers }), 404, 'not_found');
  });

  it('cannot be proved by a second voice with the same number', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    await postBatch([first]);
    const foreign = newKey();
    const twin = {
      ...complaint({ trackingKeyHash: await trackingKeyHash(foreign) }),
      id: `01a1e386${first.id.slice(8)}`,
    };
    expect(numberOf(twin.id)).toBe(numberOf(first.id));
    const theft = later('withdrawal', numberOf(first.id), { proof: await trackingProof(foreign) }, LONG_AGO);
    expect(await outcomes(postBatch([twin, theft]))).toEqual(['accepted', 'wrong_proof']);
  });

  it.each([
    ['how often something', 200, 'Since Monday.'],
    ['how much', 70, '\u0001'.repeat(10_000)],
  ])('is taken until a case is full, by %s was added, and known after that as before', async (_, count, text) => {
    const { clock, postBatch } = testCollector();
    const first = complaint();
    await postBatch([first]);
    const more = () => later('amendment', numberOf(first.id), { proof, text });
    const sent = Array.from({ length: count }, more);
    for (const event of sent) {
      clock.nowMs += 60_000;
      // oxlint-disable-next-line no-await-in-loop -- one attempt at a time, as the limit of guesses has it
      expect(await outcomes(postBatch([event]))).toEqual(['accepted']);
    }
    expect(await outcomes(postBatch([more(), sent[0]!]))).toEqual(['case_full', 'duplicate']);
    clock.nowMs += 60_000;
    const withdrawal = () => later('withdrawal', numberOf(first.id), { proof });
    expect(await outcomes(postBatch([withdrawal()]))).toEqual(['accepted']);
    expect(await outcomes(postBatch([withdrawal()]))).toEqual(['case_full']);
  });

  it('leaves a case to its handlers, whatever else is sent with its number', async () => {
    const { postBatch, request } = testCollector();
    const first = complaint();
    const number = numberOf(first.id);
    const twins = ['complaint', 'suggestion', 'rating'].map((kind, place) => ({
      ...sampleEvent({}, kind as VoiceKind),
      id: `01a1e38${place}${first.id.slice(8)}`,
      data: kind === 'rating' ? { scale: 'stars', score: 1 } : { text: 'Not mine.' },
    }));
    expect(await outcomes(postBatch([first, ...twins]))).toEqual(Array.from({ length: 4 }, () => 'accepted'));
    const found = await request(`/v1/cases/${number}`, { headers: AUTHORIZED });
    const changed = await request(`/v1/cases/${number}/events`, {
      method: 'POST',
      body: JSON.stringify({ change: 'acknowledged', by: HANDLER }),
      headers: { ...AUTHORIZED, 'if-match': found.headers.get('etag')! },
    });
    expect(changed.status).toBe(201);
    expect(await changed.json()).toMatchObject({ state: 'acknowledged', steps: [{}, {}] });
  });

  it('reopens a resolved case with a "no", and its proof is not stored', async () => {
    const { postBatch, request, read } = testCollector();
    const first = complaint();
    const number = numberOf(first.id);
    await postBatch([first]);
    const body = JSON.stringify({ change: 'resolved', by: HANDLER, message: 'Done.' });
    const headers = { ...AUTHORIZED, 'if-match': '"1"' };
    expect((await request(`/v1/cases/${number}/events`, { method: 'POST', body, headers })).status).toBe(201);
    const no = later('follow-up', number, { proof, fixed: 'no', comment: 'Still brown.' });
    expect(await outcomes(postBatch([no]))).toEqual(['accepted']);
    const found = (await (await request(`/v1/cases/${number}`, { headers: AUTHORIZED })).json()) as object;
    expect(found).toMatchObject({ state: 'reopened', followUp: { fixed: 'no', comment: 'Still brown.' } });
    expect(JSON.stringify(found) + (await (await read()).text())).not.toContain(proof);
  });
});
