import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../router.js';
import { openPostgresStore } from '../store/open-postgres-store.js';
import { SqliteStore } from '../store/sqlite-store.js';
import type { Store } from '../store/store.js';
import { PostgresServer } from '../test-support/postgres-server.js';
import { sampleId } from '../test-support/sample-event.js';
import {
  MINE,
  MY_WORD,
  THEIR_WORD,
  THEIRS,
  twoSites,
  type Told,
  type TwoSites,
  type Who,
} from '../test-support/two-sites.js';

/** A site that no collector of the rig has, and a number and an id that nothing has. */
const [NOWHERE, NO_NUMBER, NO_FILE] = ['nowhere', '0000-0000-0012', '0'.repeat(64)];

/** Whether there is anything of their site in an answer: its words, its name, its numbers. */
const tellsOfTheirs = ({ text, headers }: Told, { theirs }: TwoSites): boolean =>
  [THEIR_WORD, `"${THEIRS}"`, `/${THEIRS}`, theirs.number, theirs.sha256].some((word) =>
    `${text} ${JSON.stringify(headers)}`.toLowerCase().includes(word.toLowerCase()),
  );

/** A reading that both tokens may ask for: each gets what is its own. */
async function seesOnlyMine(rig: TwoSites, who: Who, path: string, has = MY_WORD): Promise<void> {
  const [told, all] = [await rig.ask(who, path), await rig.ask(rig.all, path)];
  expect([path, told.status, all.status]).toEqual([path, 200, 200]);
  expect([path, tellsOfTheirs(all, rig)]).toEqual([path, true]);
  expect([path, tellsOfTheirs(told, rig)]).toEqual([path, false]);
  expect(told.text).toContain(has);
}

/** Two requests, of theirs and of what there is not, that have the same answer but for the name that they gave. */
async function cannotTell(ask: (name: string) => Promise<Told>, theirs: string, none: string) {
  const [told, unknown] = [await ask(theirs), await ask(none)];
  const unnamed = ({ status, text, headers }: Told, name: string) => [status, text.replaceAll(name, '…'), headers];
  expect(unnamed(told, theirs)).toEqual(unnamed(unknown, none));
  expect(told.text).not.toContain(THEIR_WORD);
}

const cannotTellSite = (rig: TwoSites, who: Who, path: string) =>
  cannotTell((site) => rig.ask(who, `${path}${path.includes('?') ? '&' : '?'}site=${site}`), THEIRS, NOWHERE);

/** What a route does with a bound token; or why it asks for none. */
type Bound = ((rig: TwoSites, who: Who) => Promise<void>) | { readonly needsNoToken: string };

const template = (site: string) => ({ site, title: `Of ${site}`, text: 'Hello.' });

const BOUND: Readonly<Record<string, Bound>> = {
  'GET /v1/events': async (rig, who) => {
    await seesOnlyMine(rig, who, '/v1/events');
    const seqs: number[] = [];
    let path: string | undefined = '/v1/events?after=0&limit=1';
    let last = '';
    while (path !== undefined) {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      const { text, headers }: Told = await rig.ask(who, path);
      for (const line of text.split('\n').filter(Boolean)) seqs.push((JSON.parse(line) as { seq: number }).seq);
      [, path] = /^<(.+)>; rel="next"$/.exec(headers.link ?? '') ?? [];
      last = headers['hearback-next-after']!;
    }
    expect(seqs).toEqual([3, 4, 5, 6]);
    expect(last).toBe('8');
  },
  'POST /v1/events': { needsNoToken: 'People send here.' },
  'GET /v1/attachments/{sha256}': async (rig, who) => {
    expect(await rig.ask(who, `/v1/attachments/${rig.mine.sha256}`)).toMatchObject({
      status: 200,
      text: rig.mine.file,
    });
    expect((await rig.ask(rig.all, `/v1/attachments/${rig.theirs.sha256}`)).status).toBe(200);
    await cannotTell((sha256) => rig.ask(who, `/v1/attachments/${sha256}`), rig.theirs.sha256, NO_FILE);
  },
  'PUT /v1/attachments/{sha256}': { needsNoToken: 'People send here what an accepted event names.' },
  'GET /v1/cases': async (rig, who) => {
    for (const query of [
      '',
      '?limit=1',
      '?overdue=true',
      '?sort=changed',
      '?sort=due',
      '?sort=oldest',
      '?q=about',
      '?q=example',
    ])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its query
      await seesOnlyMine(rig, who, `/v1/cases${query}`);
    expect(JSON.parse((await rig.ask(who, '/v1/cases')).text)).toMatchObject({
      cases: [{ site: MINE }, { site: MINE }],
      counts: { received: 2 },
      overdue: 2,
      categories: { [MINE]: [MY_WORD] },
    });
    for (const query of [
      '',
      '?overdue=true',
      '?sort=changed',
      `?q=${THEIR_WORD}`,
      `?q=${rig.theirs.number}`,
      `?category=${THEIR_WORD}`,
    ])
      // oxlint-disable-next-line no-await-in-loop -- as above
      await cannotTellSite(rig, who, `/v1/cases${query}`);
    for (const text of [THEIR_WORD, rig.theirs.number])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(JSON.parse((await rig.ask(who, `/v1/cases?q=${text}`)).text)).toMatchObject({ cases: [], next: null });
  },
  'GET /v1/cases/{number}': async (rig, who) => {
    expect((await rig.ask(who, `/v1/cases/${rig.mine.number}`)).text).toContain(MY_WORD);
    expect((await rig.ask(rig.all, `/v1/cases/${rig.theirs.number}`)).text).toContain(THEIR_WORD);
    await cannotTell((number) => rig.ask(who, `/v1/cases/${number}`), rig.theirs.number, NO_NUMBER);
  },
  'POST /v1/cases/{number}/events': async (rig, who) => {
    const versionOf = async (number: string) => (await rig.ask(rig.all, `/v1/cases/${number}`)).headers.etag!;
    const before = await versionOf(rig.theirs.number);
    for (const version of [before, '"1"', undefined]) {
      const headers = version === undefined ? {} : { 'if-match': version };
      const change = { change: 'acknowledged', by: { id: 'mallory' } };
      const post = (number: string) => rig.send(who, 'POST', `/v1/cases/${number}/events`, change, headers);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cannotTell(post, rig.theirs.number, NO_NUMBER);
    }
    expect(await versionOf(rig.theirs.number)).toBe(before);
    const mine = { 'if-match': await versionOf(rig.mine.number) };
    const done = await rig.send(
      who,
      'POST',
      `/v1/cases/${rig.mine.number}/events`,
      { change: 'replied', message: 'Soon.' },
      mine,
    );
    expect(done.status).toBe(201);
  },
  'GET /v1/templates': async (rig, who) => {
    expect((await rig.ask(who, `/v1/templates?site=${MINE}`)).text).toContain(MY_WORD);
    expect((await rig.ask(rig.all, `/v1/templates?site=${THEIRS}`)).text).toContain(THEIR_WORD);
    await cannotTellSite(rig, who, '/v1/templates');
  },
  'PUT /v1/templates/{id}': async (rig, who) => {
    const put = (id: string, site: string, headers: Record<string, string>) =>
      rig.send(who, 'PUT', `/v1/templates/${id}`, template(site), headers);
    const before = (await rig.ask(rig.all, `/v1/templates?site=${THEIRS}`)).text;
    const isNew = { 'if-none-match': '*' };
    await cannotTell((site) => put(sampleId(), site, isNew), THEIRS, NOWHERE);
    const removed = sampleId();
    expect((await put(removed, MINE, isNew)).status).toBe(201);
    await rig.send(who, 'DELETE', `/v1/templates/${removed}`, undefined, { 'if-match': '"1"' });
    for (const headers of [isNew, { 'if-match': '"1"' }])
      // oxlint-disable-next-line no-await-in-loop -- two
      await cannotTell((id) => put(id, MINE, headers), rig.templates[THEIRS], removed);
    expect((await rig.ask(rig.all, `/v1/templates?site=${THEIRS}`)).text).toBe(before);
  },
  'DELETE /v1/templates/{id}': async (rig, who) => {
    const before = (await rig.ask(rig.all, `/v1/templates?site=${THEIRS}`)).text;
    for (const version of ['"1"', '"2"']) {
      const remove = (id: string) => rig.send(who, 'DELETE', `/v1/templates/${id}`, undefined, { 'if-match': version });
      // oxlint-disable-next-line no-await-in-loop -- two
      await cannotTell(remove, rig.templates[THEIRS], sampleId());
    }
    expect((await rig.ask(rig.all, `/v1/templates?site=${THEIRS}`)).text).toBe(before);
  },
  'GET /v1/insights': async (rig, who) => {
    await seesOnlyMine(rig, who, '/v1/insights');
    expect(JSON.parse((await rig.ask(who, '/v1/insights')).text)).toMatchObject({
      to: '2026-11-24',
      complaints: 1,
      ratings: 2,
    });
    expect(JSON.parse((await rig.ask(rig.all, '/v1/insights')).text)).toMatchObject({
      to: '2026-11-26',
      complaints: 2,
    });
    await cannotTellSite(rig, who, '/v1/insights');
  },
  'GET /v1/insights/subjects': async (rig, who) => {
    await seesOnlyMine(rig, who, '/v1/insights/subjects');
    await seesOnlyMine(rig, who, '/v1/insights/subjects?text=desk');
    await cannotTellSite(rig, who, '/v1/insights/subjects');
    await cannotTellSite(rig, who, `/v1/insights/subjects?text=${THEIR_WORD}`);
  },
  'GET /v1/exports/{table}.csv': async (rig, who) => {
    for (const table of ['cases', 'ratings']) {
      // oxlint-disable no-await-in-loop -- two
      await seesOnlyMine(rig, who, `/v1/exports/${table}.csv`);
      await cannotTellSite(rig, who, `/v1/exports/${table}.csv`);
      // oxlint-enable no-await-in-loop
    }
  },
  'GET /open311/v2/…': async (rig, who) => {
    for (const format of ['json', 'xml']) {
      const list = `/open311/v2/requests.${format}`;
      const one = (number: string) => rig.ask(who, `/open311/v2/requests/${number}.${format}`);
      const named = (number: string) => rig.ask(who, `${list}?service_request_id=${number}`);
      const at = (site: string) => rig.ask(who, `${list}?jurisdiction_id=${site}`);
      // oxlint-disable no-await-in-loop -- two
      await seesOnlyMine(rig, who, list);
      await cannotTell(at, THEIRS, NOWHERE);
      expect((await one(rig.mine.number)).text).toContain(MY_WORD);
      for (const ask of [one, named]) await cannotTell(ask, rig.theirs.number, NO_NUMBER);
      expect((await rig.ask(who, `/open311/v2/services.${format}`)).text).not.toContain(THEIR_WORD);
      // oxlint-enable no-await-in-loop
    }
  },
  'GET /healthz': { needsNoToken: 'It says that the process answers.' },
  'GET /readyz': { needsNoToken: 'It says whether the register answers.' },
  'GET /metrics': async (rig, who) => {
    expect((await rig.ask(rig.all, '/metrics')).status).toBe(200);
    expect(await rig.ask(who, '/metrics')).toMatchObject({
      status: 403,
      text: expect.stringContaining('insufficient_scope') as string,
    });
  },
  'GET /console/session': async (rig) => {
    const session = await rig.ask(await rig.session(), '/console/session');
    expect((JSON.parse(session.text) as { sites: object[] }).sites).toMatchObject([{ id: MINE }]);
    expect(tellsOfTheirs(session, rig)).toBe(false);
  },
  'POST /console/session': async (rig) => {
    const begun = await rig.send(rig.page, 'POST', '/console/session', { token: 't-bound' });
    expect(begun.status).toBe(201);
    expect(tellsOfTheirs(begun, rig)).toBe(false);
  },
  'DELETE /console/session': { needsNoToken: 'It ends a session, whatever it may see.' },
  'GET /console/': { needsNoToken: 'It is the page, without anything of the register.' },
};

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(async () => server?.stop());

it('has a line here for every route', () => {
  const answered = ROUTES.flatMap(({ name, methods }) => Object.keys(methods).map((method) => `${method} ${name}`));
  expect(Object.keys(BOUND).toSorted()).toEqual(answered.toSorted());
});

const ENGINES: readonly [string, () => Store | Promise<Store>][] = [
  ['SQLite', () => new SqliteStore(':memory:')],
  ['PostgreSQL', async () => openPostgresStore(await server.newRegister())],
];

describe.each(ENGINES)('a token for one of two sites in %s', (_, openStore) => {
  const asked = Object.entries(BOUND).flatMap(([route, bound]) =>
    typeof bound === 'function' ? [[route, bound] as const] : [],
  );

  it.each(asked)('sees and changes nothing of the other by %s', async (_route, bound) => {
    const store = await openStore();
    const rig = await twoSites(store);
    await bound(rig, rig.bound);
    await bound(rig, await rig.session());
    await rig.collector.close();
    await store.close();
  });
});
