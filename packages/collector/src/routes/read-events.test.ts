import { describe, expect, it } from 'vitest';
import { numberOf } from '@hearback/protocol';
import { sampleEvent } from '../test-support/sample-event.js';
import { json, PAGE_ORIGIN, testCollector, TOKEN } from '../test-support/test-collector.js';

type Line = { seq: number; event: { id: string } };
const lines = async (response: Response) =>
  (await response.text())
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

const filled = async (count: number) => {
  const collector = testCollector();
  const events = Array.from({ length: count }, () => sampleEvent());
  await collector.postBatch(events);
  return { ...collector, events };
};

describe('GET /v1/events', () => {
  it('returns a line of JSON for each record, and the next cursor', async () => {
    const { read, events } = await filled(2);
    const response = await read();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('hearback-next-after')).toBe('2');
    expect(response.headers.get('link')).toBe('</v1/events?after=2&limit=100>; rel="next"');
    expect(await lines(response)).toEqual(
      events.map((event, place) => ({
        seq: place + 1,
        receivedAt: '2026-11-22T04:00:00.000Z',
        number: numberOf(event.id),
        event,
      })),
    );
  });

  it('goes on after the cursor until nothing is left', async () => {
    const { read } = await filled(3);
    const seqs = async (query: string) => (await lines(await read(query))).map(({ seq }) => seq);
    expect(await seqs('?after=0&limit=2')).toEqual([1, 2]);
    expect(await seqs('?after=2&limit=2')).toEqual([3]);
    const end = await read('?after=3');
    expect(await end.text()).toBe('');
    expect(end.headers.get('hearback-next-after')).toBe('3');
    expect(end.headers.has('link')).toBe(false);
  });

  it('does not follow with follow=false', async () => {
    const { read } = await filled(1);
    const response = await read('?follow=false');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(await lines(response)).toHaveLength(1);
  });

  it('keeps each record on one line, also an event that was written over many', async () => {
    const { post, read } = testCollector();
    const event = sampleEvent({ data: { text: 'one\ntwo\u2028three' } });
    await post(JSON.stringify([event], null, 2).replaceAll('\n', '\r\n'));
    expect((await lines(await read())).map((line) => line.event)).toEqual([event]);
  });

  it.each([
    '?after=-1',
    '?after=x',
    '?after=1.5',
    '?after=',
    '?after=99999999999999999',
    '?limit=0',
    '?limit=1001',
    '?limit=ten',
    '?follow=no',
    '?follow=false&limit=ten',
    '?after=0&after=2',
    '?since=2',
  ])('answers 400 to %s', async (query) => {
    const response = await testCollector().read(query);
    expect(response.status).toBe(400);
    expect((await json(response)).code).toBe('bad_query');
  });

  it.each(['?limit=1', '?limit=1000', '?after=9007199254740991'])('takes %s', async (query) =>
    expect((await testCollector().read(query)).status).toBe(200),
  );

  it.each([
    ['no header', undefined],
    ['another token', 'Bearer read-me-if-you-cannot'],
    ['a part of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['another scheme', `Basic ${TOKEN}`],
    ['an empty token', 'Bearer '],
    ['two tokens', `Bearer ${TOKEN} ${TOKEN}`],
  ])('answers 401 to %s', async (_name, authorization) => {
    const { request } = await filled(1);
    const response = await request('/v1/events', { headers: authorization === undefined ? {} : { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer realm="hearback"');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await json(response)).code).toBe('unauthorized');
  });

  it('knows any of several tokens, and the scheme in any case', async () => {
    const { request } = testCollector({ tokens: ['first', 'second'] });
    for (const authorization of ['Bearer first', 'bearer second'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other is enough for two
      expect((await request('/v1/events', { headers: { authorization } })).status).toBe(200);
  });

  it('lets nobody read if there are no tokens', async () => {
    const { read } = testCollector({ tokens: [] });
    expect((await read()).status).toBe(401);
  });

  it('lets no page of another origin read with a token', async () => {
    const { request } = testCollector();
    const headers = { origin: PAGE_ORIGIN, 'access-control-request-method': 'GET' };
    const response = await request('/v1/events', { method: 'OPTIONS', headers });
    expect(response.headers.get('access-control-allow-headers')).not.toContain('authorization');
  });

  it('has the same headers and no body for HEAD', async () => {
    const { read } = await filled(1);
    const response = await read('', {}, { method: 'HEAD' });
    expect(response.headers.get('hearback-next-after')).toBe('1');
    expect(await response.text()).toBe('');
  });
});
