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
import { sampleEvent } from '../test-support/sample-event.js';
import { json, testCollector, TOKEN } from '../test-support/test-collector.js';

const newKey = () => createTrackingKey((bytes) => crypto.getRandomValues(bytes));
const key = newKey();
const [proof, keyHash] = [await trackingProof(key), await trackingKeyHash(key)];
const AUTHORIZED = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

const complaint = (changes: object = { trackingKeyHash: keyHash }) =>
  sampleEvent({ data: { text: 'The water is brown.', ...changes } });

const later = (kind: VoiceKind, number: string, data: object = { proof }) =>
  sampleEvent({ type: VOICE_TYPES[kind], data: { number, ...data } });

const outcomes = async (response: Promise<Response>) =>
  (await json(await response)).outcomes!.map(({ status, code }) => (status === 'rejected' ? code : status));

describe('what is said later', () => {
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
      const refused = [later(kind, number, {}), later(kind, number, wrong), later(kind, number, { proof: keyHash })];
      expect(await outcomes(postBatch(refused))).toEqual(['wrong_proof', 'wrong_proof', 'wrong_proof']);
    },
  );

  it('is taken in one batch with what it follows, and not before it', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    const number = numberOf(first.id);
    expect(await outcomes(postBatch([later('amendment', number), first, later('amendment', number)]))).toEqual([
      'wrong_proof',
      'accepted',
      'accepted',
    ]);
  });

  it('gets the same answer for a number that nobody has, and for a voice without a key', async () => {
    const { postBatch } = testCollector();
    const bare = complaint({});
    await postBatch([bare]);
    const response = await postBatch([later('withdrawal', numberOf(bare.id)), later('withdrawal', '0000-0000-0012')]);
    const [left, right] = (await json(response)).outcomes!;
    expect({ ...left, id: '' }).toEqual({ ...right, id: '' });
    expect(left).toMatchObject({ status: 'rejected', code: 'wrong_proof', path: '/data/proof' });
  });

  it('is refused where it names another site than the case, whoever holds the key', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    await postBatch([first]);
    const elsewhere = { ...later('withdrawal', numberOf(first.id)), source: '/hearback/shop' };
    expect(await outcomes(postBatch([elsewhere]))).toEqual(['wrong_proof']);
  });

  it('cannot be proved by a second voice that was made to have the same number', async () => {
    const { postBatch } = testCollector();
    const first = complaint();
    await postBatch([first]);
    const foreign = newKey();
    const twin = {
      ...complaint({ trackingKeyHash: await trackingKeyHash(foreign) }),
      id: `01a1e386${first.id.slice(8)}`,
    };
    expect(numberOf(twin.id)).toBe(numberOf(first.id));
    const theft = later('withdrawal', numberOf(first.id), { proof: await trackingProof(foreign) });
    expect(await outcomes(postBatch([twin, theft]))).toEqual(['accepted', 'wrong_proof']);
  });

  it('opens a resolved case again by a "no", and its proof is kept nowhere', async () => {
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
