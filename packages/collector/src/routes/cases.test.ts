import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTrackingKey, numberOf, trackingKeyHash } from '@hearback/protocol';
import { tokenHash } from '../access/token-hash.js';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };
const HOUR = 60 * 60 * 1000;
const key = createTrackingKey((bytes) => bytes.fill(9));
const keyHash = await trackingKeyHash(key);

type Reply = {
  number: string;
  state: string;
  version: number;
  cases: { number: string; excerpt: string }[];
  next: string | null;
  counts: Record<string, number>;
  overdue: number;
};

/** A collector with one complaint, and what may be done with it. */
async function withCase(options: Parameters<typeof testCollector>[0] = {}, data: object = {}) {
  const parts = testCollector(options);
  const complaint = sampleEvent({ data: { text: 'The water is brown.', trackingKeyHash: keyHash, ...data } });
  await parts.postBatch([complaint]);
  const number = numberOf(complaint.id);
  const get = (headers: Record<string, string> = AUTHORIZED) => parts.request(`/v1/cases/${number}`, { headers });
  const change = (body: unknown, headers: Record<string, string> = {}, of = number) =>
    parts.request(`/v1/cases/${of}/events`, {
      method: 'POST',
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...AUTHORIZED, ...headers },
    });
  const list = (query = '') => parts.request(`/v1/cases${query}`, { headers: AUTHORIZED });
  const etag = async () => (await get()).headers.get('etag') ?? '';
  const now = async (body: object) => change({ by: HANDLER, ...body }, { 'if-match': await etag() });
  return { ...parts, complaint, number, get, change, list, etag, now };
}

const reply = async (response: Response) => (await response.json()) as Reply;

describe('POST /v1/cases/{number}/events', () => {
  it('takes a case from its receipt to its end, recording each change as an event', async () => {
    const { now, read, clock } = await withCase();
    const steps: [object, string][] = [
      [{ change: 'acknowledged', message: 'We have read this.' }, 'acknowledged'],
      [{ change: 'assigned', to: { id: 'crew-3' } }, 'assigned'],
      [{ change: 'started' }, 'in-progress'],
      [{ change: 'replied', message: 'The valve is found.' }, 'in-progress'],
      [{ change: 'noted', note: 'Rang; nobody answered.' }, 'in-progress'],
      [{ change: 'reclassified', severity: 'A' }, 'in-progress'],
      [
        {
          change: 'resolved',
          cause: 'Valve',
          remedy: 'Opened',
          responsible: 'B',
          corrective: 'All',
          preventive: 'List',
        },
        'resolved',
      ],
      [{ change: 'reopened', reason: 'Low pressure.' }, 'reopened'],
      [{ change: 'resolved', remedy: 'Flushed' }, 'resolved'],
      [{ change: 'closed' }, 'closed'],
      [{ change: 'noted', note: 'She rang to thank us.' }, 'closed'],
    ];
    for (const [body, state] of steps) {
      clock.nowMs += HOUR;
      // oxlint-disable-next-line no-await-in-loop -- one change after the other
      const response = await now(body);
      expect(response.status).toBe(201);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await reply(response)).toMatchObject({ state });
    }
    const lines = (await (await read()).text()).trim().split('\n');
    expect(lines).toHaveLength(12);
    expect(JSON.parse(lines[6]!)).toMatchObject({
      event: { type: 'app.hearback.case.reclassified.v1', data: { severity: 'A', by: HANDLER } },
    });
  });

  it('refuses a change that the state does not allow, and says which are', async () => {
    const { now } = await withCase();
    const problem = await expectProblem(await now({ change: 'closed' }), 409, 'not_allowed');
    expect(problem).toMatchObject({ state: 'received', allowed: expect.arrayContaining(['acknowledged', 'resolved']) });
  });

  it('lets only one of two handlers act on the same version', async () => {
    const { change, etag, get } = await withCase();
    const seen = { 'if-match': await etag() };
    const act = (id: string) => change({ change: 'acknowledged', by: { id } }, seen);
    const responses = await Promise.all([act('left'), act('right')]);
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 412]);
    const lost = responses.find(({ status }) => status === 412)!;
    await expectProblem(lost, 412, 'changed');
    expect(lost.headers.get('etag')).toBe((await get()).headers.get('etag'));
    await expectProblem(await change({ change: 'replied', message: 'x', by: HANDLER }), 428, 'if_match_needed');
    const weak = { 'if-match': 'W/"7"' };
    await expectProblem(await change({ change: 'started', by: HANDLER }, weak), 412, 'changed');
    await expectProblem(await change({ change: 'started', by: HANDLER }, { 'if-match': '*' }), 428, 'if_match_needed');
  });

  it.each([
    ['no JSON', '{', 400, 'malformed_json'],
    ['a list', [], 400, 'malformed_json'],
    ['no change', { by: HANDLER }, 422, 'value'],
    ['an unknown change', { change: 'forgotten', by: HANDLER }, 422, 'value'],
    ['an erasure, which is not made so', { change: 'erased', what: ['words'], reason: 'x', by: HANDLER }, 422, 'value'],
    ['nobody who did it', { change: 'started' }, 422, 'required'],
    ['a reply without words', { change: 'replied', by: HANDLER }, 422, 'required'],
    ['a note without words', { change: 'noted', by: HANDLER }, 422, 'required'],
    ['a note with a message', { change: 'noted', note: 'x', message: 'y', by: HANDLER }, 422, 'unknown_key'],
    ['a rejection without a reason', { change: 'rejected', by: HANDLER }, 422, 'required'],
    ['a closing by silence', { change: 'closed', silenceDays: 14, by: HANDLER }, 422, 'unknown_key'],
    ['a time for silence', { change: 'resolved', closeAfterDays: 1, by: HANDLER }, 422, 'unknown_key'],
    ['what it does not know', { change: 'started', by: HANDLER, spell: 1 }, 422, 'unknown_key'],
    ['a name of prototypes', '{"change":"started","by":{"id":"x"},"__proto__":{"a":1}}', 422, 'unknown_key'],
    ['a depth of 100,000', `{"change":"started","by":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 422, 'type'],
    ['a depth of objects', `{"change":"started","x":${'{"a":'.repeat(4e4)}1${'}'.repeat(4e4)}}`, 422, 'required'],
    ['what is no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), 400, 'malformed_json'],
    ['what is compressed', gzipSync(Buffer.alloc(10_000_000, 0x20)), 400, 'malformed_json'],
    ['more than a request takes', ' '.repeat(262_145), 413, 'too_large'],
  ])('refuses %s', async (_name, body, status, code) => {
    const { change, etag, store } = await withCase();
    await expectProblem(await change(body, { 'if-match': await etag() }), status, code);
    expect(await store.count()).toBe(1);
  });

  it('signs with the name of the token, and with another only for an admin token', async () => {
    const { change, etag, store } = await withCase();
    const signed = async (scope: 'handle' | 'admin', by?: object) => {
      const hash = tokenHash(`t-${scope}`);
      await store.addToken({ name: `desk-${scope}`, scope, createdAt: '2026-11-22T04:00:00.000Z', hash });
      const headers = { 'if-match': await etag(), authorization: `Bearer t-${scope}` };
      return change({ change: 'replied', message: 'Soon.', by }, headers);
    };
    await expectProblem(await signed('handle', HANDLER), 403, 'signed_by_another');
    expect((await signed('handle', { id: 'desk-handle', name: 'Maria Chen' })).status).toBe(201);
    expect((await signed('handle')).status).toBe(201);
    expect((await signed('admin', HANDLER)).status).toBe(201);
  });

  it('signs with the display name of a token, which cannot sign with another', async () => {
    const { change, etag, store } = await withCase();
    const maria = { displayName: 'Maria Chen', role: 'Customer care' };
    const at = '2026-11-22T04:00:00.000Z';
    await store.addToken({ name: 'desk', scope: 'handle', createdAt: at, hash: tokenHash('t-desk'), ...maria });
    await store.addToken({ name: 'crm', scope: 'admin', createdAt: at, hash: tokenHash('t-crm'), ...maria });
    const signed = async (token: string, by?: object) =>
      change(
        { change: 'replied', message: 'Soon.', by },
        { 'if-match': await etag(), authorization: `Bearer ${token}` },
      );
    const last = async (response: Response) => {
      expect(response.status).toBe(201);
      const { steps } = (await response.json()) as { steps: { event: { data: { by?: object } } }[] };
      return steps.at(-1)!.event.data.by;
    };
    const own = { id: 'desk', name: 'Maria Chen', role: 'Customer care' };
    for (const by of [undefined, { id: 'desk' }, own])
      // oxlint-disable-next-line no-await-in-loop -- one change after the other
      expect(await last(await signed('t-desk', by))).toEqual(own);
    for (const by of [
      { id: 'desk', name: 'Mayor' },
      { ...own, role: 'Mayor' },
      { ...own, id: 'mayor' },
    ])
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expectProblem(await signed('t-desk', by), 403, 'signed_by_another');
    const { path } = await expectProblem(
      await signed('t-desk', { id: 'desk', name: 'Mayor' }),
      403,
      'signed_by_another',
    );
    expect(path).toBe('/by/name');
    await expectProblem(await signed('t-desk', { id: 'desk', spell: 1 }), 422, 'unknown_key');
    expect(await last(await signed('t-crm'))).toEqual({ ...own, id: 'crm' });
    expect(await last(await signed('t-crm', HANDLER))).toEqual(HANDLER);
  });

  it('asks for a token and for JSON, and knows no other case', async () => {
    const { change, etag } = await withCase();
    const seen = { 'if-match': await etag() };
    const body = { change: 'started', by: HANDLER };
    await expectProblem(await change(body, { ...seen, authorization: 'Bearer no' }), 401, 'unauthorized');
    await expectProblem(await change(body, { ...seen, 'content-type': 'text/plain' }), 415, 'media_type');
    await expectProblem(await change(body, seen, '0000-0000-0012'), 404, 'not_found');
  });
});

describe('GET /v1/cases/{number}', () => {
  it('gives all of it to a token', async () => {
    const { get, now, number } = await withCase();
    await now({ change: 'acknowledged', note: 'For colleagues.' });
    const response = await get();
    expect(response.headers.get('etag')).toBe('"2"');
    expect(await response.json()).toMatchObject({
      number,
      state: 'acknowledged',
      isOverdue: false,
      version: 2,
      allowed: expect.arrayContaining(['started']),
      steps: [{ event: { data: { text: 'The water is brown.' } } }, { event: { data: { note: 'For colleagues.' } } }],
    });
    await expectProblem(await get({}), 401, 'unauthorized');
  });
});

describe('GET /v1/cases', () => {
  it('lists cases, newest first, page by page, and nothing else', async () => {
    const { list, postBatch } = await withCase();
    const named = { text: 'A second one.', contact: { name: 'Lin Mei-hua' } };
    await postBatch([sampleEvent({}, 'rating'), sampleEvent({ data: named })]);
    const first = await reply(await list('?limit=1'));
    expect(first.cases).toMatchObject([{ excerpt: 'A second one.', contactName: 'Lin Mei-hua' }]);
    const second = await reply(await list(`?limit=1&cursor=${first.next}`));
    expect(second.cases).toMatchObject([{ excerpt: 'The water is brown.', contactName: null }]);
    expect(second.next).toBeNull();
    expect(await reply(await list())).toMatchObject({ cases: [{}, {}], next: null });
  });

  it('lists those that match every filter', async () => {
    const { list, now, clock, postBatch, number } = await withCase({}, { severity: 'A', category: 'supply' });
    await postBatch([sampleEvent({ data: { text: 'A second one.', severity: 'C' } })]);
    await now({ change: 'assigned', to: { id: 'crew-3' } });
    clock.nowMs += 3 * HOUR;
    const count = async (query: string) => (await reply(await list(query))).cases.length;
    expect(await count('?state=assigned')).toBe(1);
    expect(await count('?state=assigned&state=received')).toBe(2);
    expect(await count('?severity=C')).toBe(1);
    expect(await count('?category=supply&severity=C')).toBe(0);
    expect(await count('?assignee=crew-3')).toBe(1);
    expect(await count('?site=shop')).toBe(0);
    expect(await count('?kind=complaint')).toBe(2);
    const overdue = await reply(await list('?overdue=true'));
    expect(overdue.cases.map((each) => each.number)).not.toContain(number);
    expect(overdue.cases).toHaveLength(1);
    expect(await reply(await list('?state=closed'))).toMatchObject({
      cases: [],
      counts: { assigned: 1, received: 1 },
      overdue: 1,
      categories: { portal: ['supply'] },
    });
    expect((await reply(await list('?severity=A'))).counts).toEqual({ assigned: 1 });
  });

  it('finds texts, and numbers in any spelling', async () => {
    const { list, postBatch, number } = await withCase();
    await postBatch([sampleEvent({ data: { text: 'Die STRASSE ist überflutet: 100 %.' } })]);
    const count = async (text: string) => (await reply(await list(`?q=${encodeURIComponent(text)}`))).cases.length;
    expect(await Promise.all(['water', 'BROWN', 'ÜBERFLUTET', '100 %', '1_0', 'dry'].map(count))).toEqual([
      1, 1, 1, 1, 0, 0,
    ]);
    expect(await count(number.toLowerCase().replaceAll('-', ''))).toBe(1);
    expect(await count(number.slice(0, 6))).toBeGreaterThan(0);
  });

  it('sorts by latest change, and by next deadline', async () => {
    const { list, now, clock, postBatch, number } = await withCase();
    clock.nowMs += HOUR;
    const second = sampleEvent({ data: { text: 'A second one.' } });
    await postBatch([second]);
    const numbers = async (query: string) => (await reply(await list(query))).cases.map((each) => each.number);
    expect(await numbers('?sort=oldest')).toEqual([number, numberOf(second.id)]);
    expect(await numbers('?sort=due')).toEqual([number, numberOf(second.id)]);
    expect(await numbers('?sort=changed')).toEqual([numberOf(second.id), number]);
    await now({ change: 'acknowledged' });
    expect(await numbers('?sort=changed')).toEqual([number, numberOf(second.id)]);
    expect(await numbers('?sort=due')).toEqual([numberOf(second.id), number]);
    const { next } = await reply(await list('?sort=due&limit=1'));
    expect(await numbers(`?sort=due&cursor=${encodeURIComponent(next!)}`)).toEqual([number]);
  });

  it('applies the deadlines of the site', async () => {
    const allowancesMs = { default: { acknowledge: 5 * HOUR, act: 6 * HOUR, resolve: 7 * HOUR } };
    const { list, clock } = await withCase({ sites: [{ id: 'portal', origins: '*', service: { allowancesMs } }] });
    clock.nowMs += 4 * HOUR;
    expect(await reply(await list('?overdue=true'))).toMatchObject({ cases: [], overdue: 0 });
    clock.nowMs += 2 * HOUR;
    expect(await reply(await list('?overdue=true'))).toMatchObject({ cases: [{}], overdue: 1 });
  });

  it.each([
    '?limit=0',
    '?limit=201',
    '?cursor=x',
    '?cursor=1&sort=due',
    '?cursor=2026-11-22T04:00:00.000Z~1',
    '?state=lost',
    '?status=closed',
    '?kind=rating',
    '?severity=D',
    '?site=portal&site=shop',
    '?sort=worst',
    '?overdue=perhaps',
    '?overdue=true&sort=newest',
    '?q=water&sort=due',
    '?q=water&overdue=true&sort=due',
    `?q=${'x'.repeat(101)}`,
  ])('answers 400 to %s', async (query) => {
    const { list } = await withCase();
    await expectProblem(await list(query), 400, 'bad_query');
  });

  it('asks for a token', async () => {
    const { request } = await withCase();
    await expectProblem(await request('/v1/cases'), 401, 'unauthorized');
  });

  it.each(['/v1/cases?q=a%00', '/v1/exports/cases.csv?site=%00', '/open311/v2/requests.json?service_request_id=%00'])(
    'takes no NUL, which PostgreSQL would not: %s',
    async (path) => {
      const { request } = await withCase();
      await expectProblem(await request(path, { headers: { authorization: `Bearer ${TOKEN}` } }), 400, 'bad_query');
    },
  );
});
