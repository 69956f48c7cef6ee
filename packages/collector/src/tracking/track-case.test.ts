import {
  createTrackingKey,
  numberOf,
  trackingKeyHash,
  trackingProof,
  VOICE_TYPES,
  type TrackedCase,
} from '@hearback/protocol';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HANDLER } from '../test-support/case-records.js';
import { sampleEvent, sampleId } from '../test-support/sample-event.js';
import { PAGE_ORIGIN, testCollector, TOKEN } from '../test-support/test-collector.js';
import { REFUSAL_MS } from './track-case.js';

const key = createTrackingKey((bytes) => bytes.fill(9));
const [proof, keyHash] = [await trackingProof(key), await trackingKeyHash(key)];
const WRONG = 'f'.repeat(64);
const NOBODYS = '0000-0000-0012';
const HOUR = 60 * 60 * 1000;

/** A collector with one complaint of somebody who holds its key. */
async function withCase(options: Parameters<typeof testCollector>[0] = {}) {
  const parts = testCollector(options);
  const complaint = sampleEvent({
    data: { text: 'The water is brown.', trackingKeyHash: keyHash, promise: 'We answer within 2 hours.' },
  });
  await parts.postBatch([complaint]);
  const number = numberOf(complaint.id);
  const look = (given = proof, of = number, address?: string, origin = PAGE_ORIGIN) =>
    parts.request(`/v1/cases/${of}`, { headers: { 'hearback-proof': given, origin } }, address);
  const seen = async () => (await (await look()).json()) as TrackedCase;
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  /** One change by a handler, an hour after the last. */
  const change = async (body: object) => {
    parts.clock.nowMs += HOUR;
    const found = await parts.request(`/v1/cases/${number}`, { headers });
    const response = await parts.request(`/v1/cases/${number}/events`, {
      method: 'POST',
      body: JSON.stringify({ by: HANDLER, ...body }),
      headers: { ...headers, 'if-match': found.headers.get('etag')! },
    });
    expect(response.status).toBe(201);
  };
  const say = (kind: 'follow-up' | 'amendment' | 'withdrawal', data: object = {}) =>
    parts.postBatch([sampleEvent({ type: VOICE_TYPES[kind], data: { number, proof, ...data } })]);
  return { ...parts, number, look, seen, change, say };
}

describe('GET /v1/cases/{number} with a proof', () => {
  it('tells the person what they were told, signed, and nothing that is for colleagues', async () => {
    const { look, change } = await withCase();
    await change({ change: 'acknowledged', note: 'For colleagues.' });
    await change({ change: 'replied', message: 'The valve is found.' });
    await change({ change: 'resolved', cause: 'A valve for colleagues.', remedy: 'The main was flushed.' });
    const response = await look();
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    for (const inner of ['colleagues', HANDLER.id, keyHash, 'brown']) expect(text).not.toContain(inner);
    expect(JSON.parse(text)).toMatchObject({
      state: 'resolved',
      isWithdrawn: false,
      isFollowedUp: false,
      promise: 'We answer within 2 hours.',
      told: [
        { change: 'acknowledged' },
        { change: 'replied', message: 'The valve is found.', by: { name: 'Maria Chen', role: 'Customer care' } },
        { change: 'resolved', remedy: 'The main was flushed.' },
      ],
    });
  });

  it('says nothing of a note, not even that something is new', async () => {
    const { seen, change } = await withCase();
    await change({ change: 'acknowledged' });
    const before = await seen();
    await change({ change: 'noted', note: 'For colleagues.' });
    expect(await seen()).toEqual(before);
  });

  it('names nobody where nothing was written to the person', async () => {
    const { seen, change } = await withCase();
    await change({ change: 'assigned', to: { id: 'crew-3', name: 'Ben' } });
    await change({ change: 'started' });
    expect((await seen()).told.map(({ change: what, by }) => [what, by])).toEqual([
      ['assigned', undefined],
      ['started', undefined],
    ]);
  });

  it('gives the reason of a rejection', async () => {
    const { seen, change } = await withCase();
    await change({ change: 'rejected', reason: 'As published.' });
    expect((await seen()).told).toMatchObject([{ change: 'rejected', reason: 'As published.' }]);
  });

  it('shows that a "no" opened the case again, and asks anew after the next resolution', async () => {
    const { seen, change, say } = await withCase();
    await change({ change: 'resolved' });
    await say('follow-up', { fixed: 'no', comment: 'Still brown.' });
    const reopened = await seen();
    expect(reopened).toMatchObject({ state: 'reopened', isFollowedUp: true });
    expect(reopened.told.at(-1)).toMatchObject({ change: 'follow-up', fixed: 'no' });
    expect(JSON.stringify(reopened)).not.toContain('Still brown');
    await change({ change: 'resolved' });
    expect(await seen()).toMatchObject({ state: 'resolved', isFollowedUp: false });
  });

  it('shows what was added and that it was taken back', async () => {
    const { seen, say } = await withCase();
    await say('amendment', { text: 'Since Monday.' });
    await say('withdrawal');
    const found = await seen();
    expect(found).toMatchObject({ state: 'closed', isWithdrawn: true });
    expect(found.told.map(({ change }) => change)).toEqual(['amendment', 'withdrawal']);
  });

  it('gives the same answer, not sooner, to everything that is wrong', async () => {
    const { look, request, number, postBatch } = await withCase();
    const bare = sampleEvent();
    await postBatch([bare]);
    const asked = [
      () => look(WRONG),
      () => look(''),
      () => look(keyHash),
      () => look(proof, NOBODYS),
      () => look(proof, numberOf(bare.id)),
      () => look(proof, number, undefined, 'https://shop.example'),
      () => request(`/v1/cases/${number}`, { headers: { 'hearback-proof': WRONG, authorization: `Bearer ${TOKEN}` } }),
    ];
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    let answered = 0;
    const answers = Promise.all(
      asked.map(async (ask) => {
        const response = await ask();
        answered += 1;
        expect(response.status).toBe(404);
        return response.text();
      }),
    );
    const turn = () => new Promise(setImmediate);
    // oxlint-disable-next-line no-await-in-loop -- until each has been looked at
    while (vi.getTimerCount() + answered < asked.length) await turn();
    vi.advanceTimersByTime(REFUSAL_MS - 1);
    await turn();
    expect(answered).toBe(0);
    vi.advanceTimersByTime(1);
    const bodies = await answers;
    expect(new Set(bodies).size).toBe(1);
  });

  it('accepts no proof in the address', async () => {
    const { request, number } = await withCase();
    for (const query of [`proof=${proof}`, `key=${key}`, `hearback-proof=${proof}`])
      // oxlint-disable-next-line no-await-in-loop -- three
      expect((await request(`/v1/cases/${number}?${query}`)).status).toBe(401);
  });

  it('slows down whoever guesses, and nobody else', async () => {
    const { look } = await withCase({ limits: { burst: 3, requestsPerSecond: 1 } });
    const guess = async () => (await look(WRONG, NOBODYS, '192.0.2.7')).status;
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([404, 404, 404, 429]);
    expect((await look(proof, undefined, '192.0.2.8')).status).toBe(200);
  });

  it('withstands 100,000 guesses from a thousand addresses, and still answers the person', async () => {
    const { look, number } = await withCase();
    const counts = new Map<string, number>();
    const guess = async (nth: number) => {
      const address = `10.0.${nth % 250}.${Math.floor(nth / 250) % 4}`;
      const of = nth % 2 ? number : nth % 4 ? NOBODYS : numberOf(sampleId());
      const response = await look(nth.toString(16).padStart(64, '0'), of, address);
      const answer = `${of === number} ${response.status}`;
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    };
    for (let from = 0; from < 100_000; from += 10_000)
      // oxlint-disable-next-line no-await-in-loop -- waves
      await Promise.all(Array.from({ length: 10_000 }, (_, nth) => guess(from + nth)));
    expect([...counts.keys()].sort()).toEqual(['false 404', 'false 429', 'true 404', 'true 429']);
    // Ten tries of each of the five hundred addresses that guess at the case, and the sixty shared ones: the others were not even looked at.
    expect(counts.get('true 404')).toBe(500 * 10 + 60);
    expect((await look(proof, number, '192.0.2.8')).status).toBe(200);
  }, 240_000);

  it('limits guesses in follow-ups as well, and loses no genuine one', async () => {
    const { number, postBatch, say } = await withCase();
    const guess = () => sampleEvent({ type: VOICE_TYPES.amendment, data: { number, proof: WRONG, text: 'x' } });
    const wave = async () => {
      const reply = await postBatch(Array.from({ length: 50 }, guess), {}, '192.0.2.7');
      return ((await reply.json()) as { outcomes: { code: string }[] }).outcomes.map(({ code }) => code);
    };
    const codes = [...(await wave()), ...(await wave())];
    expect(codes.filter((code) => code === 'unproven')).toHaveLength(70);
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(30);
    const held = (await (await say('amendment', { text: 'Since Monday.' })).json()) as { outcomes: object[] };
    expect(held.outcomes).toMatchObject([{ status: 'retry', code: 'rate_limited' }]);
  });
});
