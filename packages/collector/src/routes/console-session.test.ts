import { numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import { SESSION_MS } from '../session/sessions.js';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const PAGE = { host: 'collector', origin: 'http://collector', 'hearback-console': '1' };

type Headers = Readonly<Record<string, string | undefined>>;

function withConsole(options: Parameters<typeof testCollector>[0] = {}) {
  const parts = testCollector(options);
  const ask = (method: string, path: string, headers: Headers = {}, body?: object) => {
    const given = Object.entries({ ...headers }).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return parts.request(
      path,
      { method, headers: Object.fromEntries(given), ...(body && { body: JSON.stringify(body) }) },
      '192.0.2.1',
    );
  };
  const signIn = (token: string = TOKEN, headers: Headers = PAGE) =>
    ask('POST', '/console/session', headers, { token });
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!;
  return { ...parts, ask, signIn, cookieOf };
}

describe('POST /console/session', () => {
  it('creates a session that no script can read and no other site can use', async () => {
    const { signIn } = withConsole();
    const response = await signIn();
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      name: null,
      displayName: null,
      scope: 'admin',
      boundTo: null,
      holder: expect.stringMatching(/^[0-9a-f]{8}$/),
      expiresAt: '2026-11-22T16:00:00.000Z',
      colleagues: [],
      sites: [
        { id: 'portal', calendar: null, timeZone: 'UTC', categories: {}, titles: {}, names: {} },
        { id: 'shop', calendar: null, timeZone: 'UTC', categories: {}, titles: {}, names: {} },
      ],
    });
    const [api, way] = response.headers.getSetCookie();
    expect(api).toMatch(/^hearback_session=[\w-]{43}; Path=\/v1\/; Max-Age=43200; HttpOnly; SameSite=Strict$/);
    expect(way).toMatch(
      /^hearback_session=[\w-]{43}; Path=\/console\/session; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('names those who handle cases of the same sites to those who do, and to nobody else', async () => {
    const { signIn, store } = withConsole();
    const createdAt = '2026-11-22T04:00:00.000Z';
    const tokens = [
      { name: 'desk', scope: 'handle' },
      { name: 'reader', displayName: 'Ann Reader', scope: 'read' },
      { name: 'mei', displayName: 'Huang Mei', scope: 'handle', sites: ['portal'] },
      { name: 'wei', displayName: 'Li Wei', scope: 'handle', sites: ['shop', 'portal'] },
      { name: 'tom', displayName: 'Tom Albrecht', scope: 'admin', sites: ['shop'] },
      { name: 'former', displayName: 'Emily Novak', scope: 'handle' },
    ] as const;
    await Promise.all(tokens.map((each) => store.addToken({ ...each, createdAt, hash: tokenHash(each.name) })));
    await store.revokeToken('former', createdAt);
    const namedTo = async (token?: string) => {
      const { colleagues } = (await (await signIn(token)).json()) as { colleagues: { id: string; sites: string[] }[] };
      return Object.fromEntries(colleagues.map(({ id, sites }) => [id, sites]));
    };
    const all = { mei: ['portal'], tom: ['shop'], wei: ['shop', 'portal'] };
    expect(await namedTo()).toEqual(all);
    expect(await namedTo('desk')).toEqual(all);
    // Which other sites somebody sees is nobody's business.
    expect(await namedTo('mei')).toEqual({ mei: ['portal'], wei: ['portal'] });
    expect(await namedTo('tom')).toEqual({ tom: ['shop'], wei: ['shop'] });
    expect(await namedTo('reader')).toEqual({});
  });

  it('says what each site calls its categories and scorecards', async () => {
    const service = {
      categories: { leak: { en: 'Leak in the street', 'zh-TW': '道路漏水' }, other: 'Else' },
      titles: { visit: 'Your visit' },
      names: { visit: { staff: 'Our people' } },
    };
    const { signIn } = withConsole({ sites: [{ id: 'portal', origins: [], service }] });
    expect(await (await signIn()).json()).toMatchObject({ sites: [{ id: 'portal', ...service }] });
  });

  it('says which sites a token is bound to, also those that the collector does not serve', async () => {
    const { signIn, store } = withConsole();
    const createdAt = '2026-11-22T04:00:00.000Z';
    const hash = tokenHash('t-shop');
    await store.addToken({ name: 'shop', scope: 'admin', createdAt, hash, sites: ['shop', 'depot'] });
    expect(await (await signIn('t-shop')).json()).toMatchObject({
      scope: 'admin',
      boundTo: ['shop', 'depot'],
      sites: [{ id: 'shop' }],
    });
  });

  it('identifies each token by a mark that does not reveal it', async () => {
    const { signIn, store } = withConsole();
    const createdAt = '2026-11-22T04:00:00.000Z';
    await store.addToken({ name: 'li-wei', scope: 'handle', createdAt, hash: tokenHash('hers') });
    const holderOf = async (token: string) => ((await (await signIn(token)).json()) as { holder: string }).holder;
    expect(await holderOf('hers')).toBe(await holderOf('hers'));
    expect(await holderOf('hers')).not.toBe(await holderOf(TOKEN));
    expect(tokenHash('hers')).not.toContain(await holderOf('hers'));
  });

  it('marks the cookie as Secure if the page came over https', async () => {
    const { signIn } = withConsole();
    const response = await signIn(TOKEN, { ...PAGE, origin: 'https://collector' });
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    expect(cookies.filter((cookie) => !cookie.endsWith('; Secure'))).toEqual([]);
  });

  it('creates a new id each time, and ends the previous session', async () => {
    const { ask, signIn, cookieOf } = withConsole();
    const first = cookieOf(await signIn());
    const second = cookieOf(await signIn(TOKEN, { ...PAGE, cookie: first }));
    expect(second).not.toBe(first);
    expect((await ask('GET', '/v1/cases', { cookie: second })).status).toBe(200);
    await expectProblem(await ask('GET', '/v1/cases', { cookie: first }), 401, 'unauthorized');
  });

  it('refuses a wrong token and gives no cookie', async () => {
    const { signIn } = withConsole();
    const response = await signIn('wrong');
    await expectProblem(response, 401, 'unauthorized');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each([[{}], [{ token: 1 }], [{ token: '' }]])('refuses %j', async (body) => {
    const { ask } = withConsole();
    await expectProblem(await ask('POST', '/console/session', PAGE, body), 400, 'malformed_json');
  });

  it.each<[string, Headers]>([
    ['without the header', { ...PAGE, 'hearback-console': undefined }],
    ['of another origin', { ...PAGE, origin: 'https://evil.example' }],
    ['of an origin that begins alike', { ...PAGE, origin: 'http://collector.evil.example' }],
    ['of another port', { ...PAGE, origin: 'http://collector:81' }],
    ['of no origin', { ...PAGE, origin: undefined }],
    ['of an opaque origin', { ...PAGE, origin: 'null' }],
    ['of another origin by what the browser says', { ...PAGE, 'sec-fetch-site': 'same-site' }],
  ])('refuses a page %s', async (_, headers) => {
    const { signIn } = withConsole();
    await expectProblem(await signIn(TOKEN, headers), 403, 'foreign_page');
  });

  it('limits attempts per address', async () => {
    const { signIn } = withConsole();
    const statuses: number[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody who guesses
    for (let i = 0; i <= 120; i++) statuses.push((await signIn(`guess-${i}`)).status);
    expect(statuses.slice(0, 120)).toEqual(Array.from({ length: 120 }, () => 401));
    expect(statuses[120]).toBe(429);
  });
});

describe('a session', () => {
  it('reads what its token may read, until it expires', async () => {
    const { ask, signIn, cookieOf, clock } = withConsole();
    const cookie = cookieOf(await signIn());
    clock.nowMs += SESSION_MS - 1;
    expect((await ask('GET', '/v1/cases', { cookie })).status).toBe(200);
    expect((await ask('GET', '/console/session', { cookie })).status).toBe(200);
    clock.nowMs += 1;
    await expectProblem(await ask('GET', '/v1/cases', { cookie }), 401, 'unauthorized');
    expect((await ask('GET', '/console/session', { cookie })).status).toBe(204);
  });

  it('ends on signing out, with its cookie', async () => {
    const { ask, signIn, cookieOf } = withConsole();
    const cookie = cookieOf(await signIn());
    await expectProblem(await ask('DELETE', '/console/session', { cookie }), 403, 'foreign_page');
    expect((await ask('GET', '/v1/events', { cookie })).status).toBe(200);
    const out = await ask('DELETE', '/console/session', { ...PAGE, cookie });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().map((each) => each.split('; Max')[0])).toEqual([
      'hearback_session=; Path=/v1/',
      'hearback_session=; Path=/console/session',
    ]);
    await expectProblem(await ask('GET', '/v1/events', { cookie }), 401, 'unauthorized');
  });

  it('may do no more than its token, and nothing once that is revoked', async () => {
    const { ask, signIn, cookieOf, store, postBatch } = withConsole();
    const createdAt = '2026-11-22T04:00:00.000Z';
    await store.addToken({ name: 'reader', scope: 'read', createdAt, hash: tokenHash('t-read') });
    const complaint = sampleEvent();
    await postBatch([complaint]);
    const cookie = cookieOf(await signIn('t-read'));
    const events = `/v1/cases/${numberOf(complaint.id)}/events`;
    const write = { ...PAGE, cookie, 'content-type': 'application/json', 'if-match': '"1"' };
    await expectProblem(await ask('POST', events, write, { change: 'acknowledged' }), 403, 'insufficient_scope');
    await store.revokeToken('reader', '2026-11-23T04:00:00.000Z');
    await expectProblem(await ask('GET', '/v1/cases', { cookie }), 401, 'unauthorized');
    expect((await ask('GET', '/console/session', { cookie })).status).toBe(204);
  });

  it('changes cases for the console alone', async () => {
    const { ask, signIn, cookieOf, postBatch } = withConsole();
    const complaint = sampleEvent();
    await postBatch([complaint]);
    const cookie = cookieOf(await signIn());
    const change = (headers: Headers) =>
      ask(
        'POST',
        `/v1/cases/${numberOf(complaint.id)}/events`,
        { ...PAGE, cookie, 'content-type': 'application/json', 'if-match': '"1"', ...headers },
        { change: 'acknowledged', by: HANDLER },
      );
    await expectProblem(await change({ origin: 'https://evil.example' }), 403, 'foreign_page');
    await expectProblem(await change({ origin: undefined }), 403, 'foreign_page');
    await expectProblem(await change({ 'hearback-console': undefined }), 403, 'foreign_page');
    await expectProblem(await change({ 'sec-fetch-site': 'same-site' }), 403, 'foreign_page');
    expect((await change({})).status).toBe(201);
  });

  it('gives nothing to a page of another origin that embeds what it reads', async () => {
    const { ask, signIn, cookieOf } = withConsole();
    const cookie = cookieOf(await signIn());
    for (const site of ['cross-site', 'same-site'])
      // oxlint-disable-next-line no-await-in-loop -- two
      await expectProblem(await ask('GET', '/v1/events', { cookie, 'sec-fetch-site': site }), 403, 'foreign_page');
    expect((await ask('GET', '/v1/events', { cookie, 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  it('is ignored if there is a token', async () => {
    const { ask, signIn, cookieOf } = withConsole();
    const cookie = cookieOf(await signIn());
    await expectProblem(await ask('GET', '/v1/cases', { cookie, authorization: 'Bearer wrong' }), 401, 'unauthorized');
    await expectProblem(await ask('GET', '/v1/cases', { cookie: 'hearback_session=x' }), 401, 'unauthorized');
  });
});
