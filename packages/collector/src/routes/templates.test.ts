import { describe, expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import type { KeptTemplate } from '../store/template-store.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { MAX_TEMPLATES } from './templates.js';

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };
const IS_NEW = { 'if-none-match': '*' };

const idOf = (place: number) => `01a1e385-5c0d-7253-95cd-${String(place).padStart(12, '0')}`;

/** A collector, and what may be done with its templates. */
function withTemplates(options: Parameters<typeof testCollector>[0] = {}) {
  const parts = testCollector(options);
  const ask = (method: string, id: string, headers: Record<string, string>, body?: unknown) =>
    parts.request(`/v1/templates/${id}`, {
      method,
      headers: { 'content-type': 'application/json', ...AUTHORIZED, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const put = (body: object, headers: Record<string, string> = IS_NEW, id = idOf(1)) =>
    ask('PUT', id, headers, { site: 'portal', title: 'Crew', text: 'The crew is on its way.', ...body });
  const remove = (headers: Record<string, string>, id = idOf(1)) => ask('DELETE', id, headers);
  const list = async (site = 'portal') => {
    const response = await parts.request(`/v1/templates?site=${site}`, { headers: AUTHORIZED });
    return ((await response.json()) as { templates: KeptTemplate[] }).templates;
  };
  return { ...parts, ask, put, remove, list };
}

describe('templates', () => {
  it('are kept, changed and removed by those who handle cases, for all of them', async () => {
    const { put, remove, list, clock } = withTemplates();
    const made = await put({ by: HANDLER });
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    const template = {
      id: idOf(1),
      site: 'portal',
      title: 'Crew',
      text: 'The crew is on its way.',
      by: HANDLER,
      changedAt: '2026-11-22T04:00:00.000Z',
      version: 1,
    };
    expect(await made.json()).toEqual(template);
    expect(await list()).toEqual([template]);
    expect(await list('shop')).toEqual([]);
    clock.nowMs += 1000;
    const changed = await put({ text: 'It is there.' }, { 'if-match': 'W/"1"' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    const now = { ...template, text: 'It is there.', by: null, changedAt: '2026-11-22T04:00:01.000Z', version: 2 };
    expect(await list()).toEqual([now]);
    expect((await remove({ 'if-match': '"2"' })).status).toBe(204);
    expect(await list()).toEqual([]);
    await expectProblem(await remove({ 'if-match': '"2"' }), 404, 'not_found');
    const again = await expectProblem(await put({}), 412, 'changed');
    expect(again.detail).toMatch(/removed.*another id/);
  });

  it('are not changed over what somebody else has written meanwhile', async () => {
    const { put, remove, list } = withTemplates();
    await put({});
    await put({ text: 'First.' }, { 'if-match': '"1"' });
    const late = await put({ text: 'Second.' }, { 'if-match': '"1"' });
    expect(late.headers.get('etag')).toBe('"2"');
    await expectProblem(late, 412, 'changed');
    await expectProblem(await put({}), 412, 'changed');
    await expectProblem(await remove({ 'if-match': '"1"' }), 412, 'changed');
    const gone = await put({}, { 'if-match': '"1"' }, idOf(2));
    expect(gone.headers.get('etag')).toBeNull();
    expect((await expectProblem(gone, 412, 'changed')).detail).toMatch(/removed.*another id/);
    expect((await list()).map(({ text }) => text)).toEqual(['First.']);
  });

  it.each([{}, { ...IS_NEW, 'if-match': '"1"' }, { 'if-match': '*' }])(
    'need to be told whether they are new: %j does not',
    async (headers) => {
      const { put, remove, list } = withTemplates();
      await expectProblem(await put({}, headers), 428, 'if_match_needed');
      expect(await list()).toEqual([]);
      if (!('if-match' in headers)) await expectProblem(await remove(headers), 428, 'if_match_needed');
    },
  );

  it.each([
    [{ title: undefined }, 'required', '/title'],
    [{ title: '  ' }, 'format', '/title'],
    [{ title: '\u200b\u2060' }, 'format', '/title'],
    [{ title: '字'.repeat(81) }, 'length', '/title'],
    [{ text: 'x'.repeat(10_001) }, 'length', '/text'],
    [{ text: 'a\u0000b' }, 'format', '/text'],
    [{ text: 7 }, 'type', '/text'],
    [{ by: { id: '' } }, 'format', '/by/id'],
    [{ lang: 'de' }, 'unknown_key', '/lang'],
    [{ site: 'Portal' }, 'format', '/site'],
    [{ site: 'elsewhere' }, 'unknown_site', '/site'],
  ])('refuse %j', async (body, code, path) => {
    const { put, list } = withTemplates();
    const problem = await expectProblem(await put(body), 422, code);
    expect(problem.path).toBe(path);
    expect(await list()).toEqual([]);
  });

  it('have titles that differ by more than blanks at their ends and how their signs are composed', async () => {
    const { put, list } = withTemplates();
    expect((await put({ title: '\u3000Cafe\u0301  \tclosed\u00a0' })).status).toBe(201);
    expect((await list()).map(({ title }) => title)).toEqual(['Caf\u00e9 closed']);
    await expectProblem(await put({ title: 'Caf\u00e9 closed' }, IS_NEW, idOf(2)), 409, 'title_taken');
    await expectProblem(await put({ title: 'Cafe\u0301 closed ' }, IS_NEW, idOf(2)), 409, 'title_taken');
  });

  it('take the longest title and text, in any writing', async () => {
    const { put, list } = withTemplates();
    const longest = { title: '💧'.repeat(80), text: '💧'.repeat(10_000) };
    expect((await put(longest)).status).toBe(201);
    expect(await list()).toMatchObject([longest]);
  });

  it('have titles of their own, and are as many as can be looked through', async () => {
    const { put, store, list } = withTemplates();
    for (let place = 1; place < MAX_TEMPLATES; place++)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await store.templates.put(
        { id: idOf(place), site: 'portal', title: String(place), text: 'x', by: null, changedAt: '2026-11-22' },
        { version: null, most: MAX_TEMPLATES },
      );
    const taken = await expectProblem(await put({ title: '7' }, IS_NEW, idOf(998)), 409, 'title_taken');
    expect(taken.path).toBe('/title');
    expect((await put({}, IS_NEW, idOf(998))).status).toBe(201);
    await expectProblem(await put({ title: 'One more' }, IS_NEW, idOf(999)), 409, 'too_many');
    expect(await list()).toHaveLength(MAX_TEMPLATES);
  });

  it('are for whoever may answer, and signed by their token', async () => {
    const { put, remove, request, store, list } = withTemplates();
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    for (const scope of ['read', 'handle'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await store.addToken({ name: scope, scope, createdAt: '2026-11-22', hash: tokenHash(`t-${scope}`) });
    const [nobody, reader, handler] = [bearer('none'), bearer('t-read'), bearer('t-handle')];
    for (const [headers, status, code] of [
      [nobody, 401, 'unauthorized'],
      [reader, 403, 'insufficient_scope'],
    ] as const)
      for (const response of [
        // oxlint-disable-next-line no-await-in-loop -- as above
        await put({}, { ...IS_NEW, ...headers }),
        // oxlint-disable-next-line no-await-in-loop -- as above
        await remove({ 'if-match': '"1"', ...headers }),
        // oxlint-disable-next-line no-await-in-loop -- as above
        await request('/v1/templates?site=portal', { headers }),
      ])
        // oxlint-disable-next-line no-await-in-loop -- as above
        await expectProblem(response, status, code);
    expect((await put({}, { ...IS_NEW, ...handler })).status).toBe(201);
    expect(await list()).toMatchObject([{ by: { id: 'handle' } }]);
    await expectProblem(await put({ by: HANDLER }, { 'if-match': '"1"', ...handler }), 403, 'signed_by_another');
  });

  it('are asked for by one site, and put as JSON', async () => {
    const { request, ask } = withTemplates();
    for (const query of ['', '?site=', '?site=No', '?site=portal&site=shop', '?site=portal&q=x'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expectProblem(await request(`/v1/templates${query}`, { headers: AUTHORIZED }), 400, 'bad_query');
    await expectProblem(await ask('PUT', idOf(1), { 'content-type': 'text/plain' }, '{}'), 415, 'media_type');
    await expectProblem(await ask('PUT', idOf(1), {}, '[]'), 400, 'malformed_json');
    await expectProblem(await ask('PUT', idOf(1), {}, JSON.stringify('x'.repeat(200_000))), 413, 'too_large');
    await expectProblem(await ask('PUT', idOf(1).toUpperCase(), {}, '{}'), 404, 'not_found');
  });

  it('ask to be sent again while nothing can be written', async () => {
    const store = new SqliteStore(':memory:');
    const full = async (): Promise<never> => {
      throw new Error('database or disk is full');
    };
    Object.assign(store.templates, { put: full, remove: full });
    const { put, remove } = withTemplates({ store });
    await expectProblem(await put({}), 503, 'store_unavailable');
    await expectProblem(await remove({ 'if-match': '"1"' }), 503, 'store_unavailable');
  });
});
