import { numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import type { Service } from '../cases/deadlines.js';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { turnsDuring } from '../test-support/turns-during.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

async function withRequests(service?: Service) {
  const parts = testCollector({
    sites: [
      { id: 'portal', origins: '*', service },
      { id: 'shop', origins: '*' },
    ],
  });
  const brown = sampleEvent({
    data: {
      text: 'Brown & <cold> water',
      category: 'product-quality',
      subject: { type: 'branch', id: '12', name: 'North pumping station' },
      promise: 'We answer within two hours.',
    },
  });
  const idea = sampleEvent({
    type: 'app.hearback.suggestion.v1',
    source: '/hearback/shop',
    data: { text: 'Open longer' },
  });
  await parts.postBatch([brown]);
  parts.clock.nowMs += 60_000;
  await parts.postBatch([idea, sampleEvent({}, 'rating')]);
  const numbers = { brown: numberOf(brown.id), idea: numberOf(idea.id) };
  const get = (path: string, headers: Record<string, string> = AUTHORIZED) =>
    parts.request(`/open311/v2/${path}`, { headers });
  const list = async (query = '') =>
    ((await (await get(`requests.json${query}`)).json()) as { service_request_id: string }[]).map(
      ({ service_request_id: id }) => id,
    );
  const resolve = (told: object = { message: 'The pipe was flushed.' }) =>
    parts.request(`/v1/cases/${numbers.brown}/events`, {
      method: 'POST',
      headers: { ...AUTHORIZED, 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ change: 'resolved', by: HANDLER, ...told }),
    });
  return { ...parts, numbers, get, list, resolve };
}

describe('GET /open311/v2/requests', () => {
  it('gives a case as a service request', async () => {
    const { get, numbers, resolve } = await withRequests();
    await resolve();
    expect(await (await get(`requests/${numbers.brown}.json`)).json()).toEqual([
      {
        service_request_id: numbers.brown,
        status: 'closed',
        status_notes: 'The pipe was flushed.',
        service_name: 'Product quality',
        service_code: 'product-quality',
        description: 'Brown & <cold> water',
        service_notice: 'We answer within two hours.',
        requested_datetime: '2026-11-22T04:00:00.000Z',
        updated_datetime: '2026-11-22T04:01:00.000Z',
        expected_datetime: '2026-11-23T04:00:00.000Z',
        address: 'North pumping station',
        address_id: 'branch:12',
      },
    ]);
  });

  it('lists cases, the newest first, by what the standard filters by', async () => {
    const { list, numbers, resolve, clock } = await withRequests();
    await resolve();
    const { brown, idea } = numbers;
    expect(await list()).toEqual([idea, brown]);
    expect(await list('?status=open')).toEqual([idea]);
    expect(await list('?status=open,closed')).toEqual([idea, brown]);
    expect(await list('?service_code=product-quality')).toEqual([brown]);
    expect(await list('?jurisdiction_id=shop')).toEqual([idea]);
    expect(await list('?start_date=2026-11-22T04:00:30Z')).toEqual([idea]);
    expect(await list('?end_date=2026-11-22T04:00:30Z')).toEqual([brown]);
    clock.nowMs += 91 * 24 * 60 * 60 * 1000;
    expect(await list()).toEqual([]);
    expect(await list(`?service_request_id=${brown},${idea}`)).toEqual([brown, idea]);
  });

  it('gives the requests that are named whatever else is asked, but for the jurisdiction', async () => {
    const { list, numbers } = await withRequests();
    const { brown, idea } = numbers;
    const named = `?service_request_id=${brown},%20${idea}`;
    expect(await list(`${named}&status=closed&service_code=delay&end_date=2020-01-01&page=2`)).toEqual([brown, idea]);
    expect(await list(`${named}&jurisdiction_id=shop`)).toEqual([idea]);
  });

  it('gives a list page by page', async () => {
    const { list, numbers, postBatch } = await withRequests();
    const { brown, idea } = numbers;
    expect(await list('?page_size=1')).toEqual([idea]);
    expect(await list('?page_size=1&page=2')).toEqual([brown]);
    expect(await list('?page_size=1&page=3')).toEqual([]);
    expect(await list('?page=2')).toEqual([]);
    await postBatch(Array.from({ length: 50 }, () => sampleEvent()));
    expect(await list('?page_size=2&page=1&service_code=product-quality')).toEqual([brown]);
    expect(await list('?page_size=20&page=3')).toHaveLength(12);
  });

  it('says what was done where no message says more', async () => {
    const { get, numbers, resolve } = await withRequests();
    await resolve({ remedy: 'A new valve.', cause: 'Rust.', note: 'At last.' });
    expect(await (await get(`requests/${numbers.brown}.json`)).json()).toMatchObject([
      { status: 'closed', status_notes: 'A new valve.' },
    ]);
  });

  it('lets other requests run during a long search', async () => {
    const { get, postBatch } = await withRequests();
    for (let batch = 0; batch < 6; batch++)
      // oxlint-disable-next-line no-await-in-loop -- a batch has its limit
      await postBatch(Array.from({ length: 50 }, () => sampleEvent()));
    const turns = await turnsDuring(async () =>
      expect(await (await get('requests.json?service_code=product-quality')).json()).toHaveLength(1),
    );
    expect(turns).toBeGreaterThanOrEqual(6);
  });

  it('answers in XML on request, with every text escaped', async () => {
    const { get, numbers } = await withRequests();
    const response = await get(`requests/${numbers.brown}.xml`);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toContain(
      '<service_requests>\n<request><service_request_id>' +
        numbers.brown +
        '</service_request_id><status>open</status>',
    );
    expect(await (await get('requests.xml')).text()).toContain(
      '<description>Brown &amp; &lt;cold&gt; water</description>',
    );
  });

  it('reports errors in the format of the standard', async () => {
    const { get } = await withRequests();
    const unknown = await get('requests/0000-0000-0000.json');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toEqual([
      { code: '404', description: 'service_request_id 0000-0000-0000 was not found.' },
    ]);
    const confused = await get('requests.xml?start_date=soon');
    expect(confused.status).toBe(400);
    expect(await confused.text()).toContain('<errors>\n<error><code>400</code>');
  });

  it.each([
    ['?status=resolved', 'open, closed'],
    ['?status=open,resolved', 'open, closed'],
    ['?start_date=soon', 'start_date'],
    ['?start_date=water%201', 'start_date'],
    ['?end_date=2026-02-30', 'end_date'],
    ['?start_date=2026-11-22&end_date=2026-11-21', 'start_date'],
    ['?page=0', 'page'],
    ['?page_size=1001', 'page_size'],
  ])('says what it does not understand: %s', async (query, named) => {
    const { get } = await withRequests();
    const refused = await get(`requests.json${query}`);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual([{ code: '400', description: expect.stringContaining(named) }]);
  });

  it('ignores what clients of the standard add', async () => {
    const { list, numbers } = await withRequests();
    expect(await list('?api_key=x&status=closed,open')).toEqual([numbers.idea, numbers.brown]);
    const empty = ['jurisdiction_id', 'service_request_id', 'service_code', 'start_date', 'end_date', 'status', 'page'];
    expect(await list(`?${empty.map((name) => `${name}=`).join('&')}`)).toEqual([numbers.idea, numbers.brown]);
    expect(await list('?start_date=2026-11-22T05:00:30+01:00')).toEqual([numbers.idea]);
  });

  it.each(['requests', 'services'])('finds no jurisdiction that it does not serve, for %s', async (what) => {
    const { get, numbers } = await withRequests();
    for (const path of [`${what}.json`, `requests/${numbers.brown}.json`]) {
      // oxlint-disable no-await-in-loop -- two
      const unknown = await get(`${path}?jurisdiction_id=elsewhere`);
      expect(unknown.status).toBe(404);
      expect(await unknown.json()).toEqual([{ code: '404', description: 'This jurisdiction_id was not found.' }]);
      // oxlint-enable no-await-in-loop
    }
    expect((await get(`requests/${numbers.brown}.json?jurisdiction_id=shop`)).status).toBe(404);
  });

  it('needs a token', async () => {
    const { get } = await withRequests();
    await expectProblem(await get('requests.json', {}), 401, 'unauthorized');
    await expectProblem(await get('services.json', {}), 401, 'unauthorized');
  });
});

it('lists the categories as services', async () => {
  const { get } = await withRequests();
  expect(await (await get('services.json')).json()).toContainEqual({
    service_code: 'product-quality',
    service_name: 'Product quality',
    description: 'Product quality',
    metadata: false,
    type: 'realtime',
    keywords: '',
    group: 'feedback',
  });
});

it('lists as services what sites name, else what their cases have, too, and calls requests by the same names', async () => {
  const { get, postBatch } = await withRequests({ categories: { leak: { en: 'Leak in the street', fr: 'Fuite' } } });
  await postBatch([
    sampleEvent({ data: { text: 'Wet.', category: 'leak', categoryLabel: 'Street is wet' } }),
    sampleEvent({ data: { text: 'Wet.', category: 'made-up' } }),
    sampleEvent({ source: '/hearback/shop', data: { text: 'Cold.', category: 'shop-heating' } }),
  ]);
  const services = async (query = '') =>
    ((await (await get(`services.json${query}`)).json()) as { service_code: string; service_name: string }[])
      .map(({ service_code: code, service_name: name }) => `${code}: ${name}`)
      .slice(6);
  expect(await services()).toEqual(['leak: Leak in the street', 'shop-heating: Shop heating']);
  expect(await services('?jurisdiction_id=portal')).toEqual(['leak: Leak in the street']);
  expect(await services('?jurisdiction_id=shop')).toEqual(['shop-heating: Shop heating']);
  expect(await (await get('requests.json?service_code=leak')).json()).toMatchObject([
    { service_name: 'Leak in the street' },
  ]);
});
