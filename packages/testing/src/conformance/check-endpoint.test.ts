import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkEndpoint } from './check-endpoint.js';
import { reportText } from './report-text.js';

const ORIGIN = 'https://www.example.org';

type Event = { id: string; source: string; data: { text: unknown } };
type Said = { id?: string; status: string };

/** What a small endpoint, otherwise correct, does differently. */
type Mistakes = {
  /** Replaces the whole answer. */
  readonly answer?: (said: Said[]) => { status?: number; type?: string; body?: string };
  /** Replaces the outcome of an event; `null` keeps the correct one. */
  readonly judge?: (event: Event, kept: Map<string, Event>) => Promise<string | null> | string | null;
  readonly broken?: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly limits?: object;
  readonly keep?: (event: Event) => Event;
  /** What becomes of it when a sender hangs up half-way. */
  readonly hungUp?: () => void;
};

let server: Server | undefined;
const end = async () => {
  if (!server?.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};
afterEach(end);

async function endpoint(mistakes: Mistakes = {}) {
  const { answer, judge, broken = 400, headers, limits, keep = (event: Event) => event, hungUp } = mistakes;
  await end();
  const kept = new Map<string, Event>();
  const right = (event: Event): string => {
    if (typeof event.data.text !== 'string') return 'rejected';
    const key = event.source + event.id;
    if (kept.has(key)) return 'duplicate';
    kept.set(key, keep(event));
    return 'accepted';
  };
  const shared = {
    'access-control-allow-origin': ORIGIN,
    'access-control-allow-headers': 'content-type',
    'access-control-expose-headers': 'Retry-After',
    'access-control-max-age': '7200',
    ...headers,
  };
  const all = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const send = (status: number, text = '', type = 'application/json') =>
      void response.writeHead(status, { ...all, 'content-type': type }).end(text);
    if (request.method === 'OPTIONS') return send(204);
    if (body.length > 65_536) return send(413);
    let events: Event[];
    try {
      events = [JSON.parse(body) as Event].flat();
    } catch {
      return send(broken, '{}');
    }
    const outcomes: Said[] = [];
    for (const event of events)
      // oxlint-disable-next-line no-await-in-loop -- as a plain endpoint does
      outcomes.push({ id: event.id, status: (await judge?.(event, kept)) ?? right(event) });
    const { status = 200, type, body: text } = answer?.(outcomes) ?? {};
    send(status, text ?? JSON.stringify({ outcomes, limits: limits ?? { maxEvents: 50, maxBytes: 65_536 } }), type);
  };
  // A sender may hang up half-way.
  server = createServer(
    (request, response) => void take(request, response).catch(hungUp ?? (() => response.destroy())),
  );
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const read = async (id: string) => [...kept.values()].find((event) => event.id === id) ?? null;
  return { url: `http://127.0.0.1:${port}/`, read, restart: async () => {}, forget: () => kept.clear() };
}

const check = async ({ url, read, restart }: Awaited<ReturnType<typeof endpoint>>) =>
  checkEndpoint({ url, read, restart, site: 'portal', origin: ORIGIN });

const broken = async (mistakes: Mistakes) =>
  (await check(await endpoint(mistakes))).findings
    .filter(({ verdict }) => verdict === 'broken')
    .map(({ rule }) => rule);

describe('checkEndpoint', () => {
  it('finds nothing wrong with a correct endpoint, and lists every rule', async () => {
    const report = await check(await endpoint());
    expect(report.findings.filter(({ verdict }) => verdict !== 'kept')).toEqual([]);
    expect(report.ok).toBe(true);
    expect(reportText(report)).toMatch(/^(?:ok {4}[a-z-]+: [^\n]+\.\n){21}No mandatory rule is broken\.\n$/);
  });

  it('takes data for kept that a database gives back with its members in another order', async () => {
    const byName = (data: object) => Object.fromEntries(Object.entries(data).toSorted());
    const keep: Mistakes['keep'] = (event) => ({ ...event, data: byName(event.data) as Event['data'] });
    expect(await broken({ keep })).toEqual([]);
  });

  const looksFirst: Mistakes['judge'] = async (event, kept) => {
    const isKnown = kept.has(event.id);
    // Turns of this process, in which the others of a race arrive however slow the machine is.
    for (let turns = 0; turns < 200; turns++) await new Promise(setImmediate);
    kept.set(event.id, event);
    return isKnown ? 'duplicate' : 'accepted';
  };

  const failsOn = (status: string): Mistakes => ({
    answer: (said) => (said.some((each) => each.status === status) ? { status: 500, body: '{}' } : { body: '' }),
  });

  it.each<[string, Mistakes, string]>([
    ['fails at a voice that is sent again', failsOn('duplicate'), 'counts-once'],
    ['fails at a voice that is sent again beside others', failsOn('duplicate'), 'counts-once-in-other-company'],
    ['fails in a race', failsOn('duplicate'), 'counts-once-in-a-race'],
    ['fails at a voice that is sent again after a crash', failsOn('duplicate'), 'outlives-a-crash'],
    ['fails at a voice that it can never accept', failsOn('rejected'), 'refuses-for-good'],
    ['fails at every voice', failsOn('accepted'), 'names-each-voice'],
    [
      'answers an invalid voice with a web page',
      {
        answer: (said) =>
          said.some(({ status }) => status === 'rejected') ? { type: 'text/html', body: '<p>Thank you' } : {},
      },
      'refuses-one-alone',
    ],
    [
      'answers what its limits allow with a web page',
      { answer: (said) => (said.length > 5 ? { type: 'text/html', body: '<p>Thank you' } : {}) },
      'keeps-its-limits',
    ],
    ['ends when a page hangs up', { hungUp: () => void end() }, 'outlives-a-hang-up'],
    ['accepts a voice twice', { judge: () => 'accepted' }, 'counts-once'],
    ['looks first and stores later', { judge: looksFirst }, 'counts-once-in-a-race'],
    [
      'relies on the order of outcomes',
      { answer: (said) => ({ body: JSON.stringify({ outcomes: said.map(({ status }) => ({ status })) }) }) },
      'names-each-voice',
    ],
    [
      'refuses a batch for one invalid voice',
      { answer: (said) => (said.some(({ status }) => status === 'rejected') ? { status: 422, body: '{}' } : {}) },
      'refuses-one-alone',
    ],
    [
      'leaves out what it refuses',
      {
        answer: (said) => ({ body: JSON.stringify({ outcomes: said.filter(({ status }) => status !== 'rejected') }) }),
      },
      'refuses-for-good',
    ],
    [
      'answers retry for what it can never accept',
      { judge: ({ data }) => (typeof data.text === 'string' ? null : 'retry') },
      'refuses-for-good',
    ],
    ['acknowledges half a batch', { broken: 200 }, 'takes-no-broken-json'],
    ['answers half a batch with 500', { broken: 500 }, 'takes-no-broken-json'],
    ['sends a web page', { answer: () => ({ type: 'text/html', body: '<p>Thank you' }) }, 'answers-what-it-takes'],
    ['redirects', { answer: () => ({ status: 302 }) }, 'answers-what-it-takes'],
    ['states impossible limits', { limits: { maxEvents: 0 } }, 'keeps-its-limits'],
    [
      'accepts less than its limits say',
      { answer: (said) => (said.length > 5 ? { status: 413, body: '{}' } : {}) },
      'keeps-its-limits',
    ],
    [
      'changes the data',
      {
        keep: (event) => ({
          ...event,
          data: {
            text: String(event.data.text)
              .trim()
              .replace(/[^\x20-\x7e]/g, '?'),
          },
        }),
      },
      'keeps-what-was-said',
    ],
    [
      'does not admit the origin',
      { headers: { 'access-control-allow-origin': 'https://other.example' } },
      'lets-pages-read',
    ],
    [
      'does not allow the header Content-Type',
      { headers: { 'access-control-allow-headers': 'x-key' } },
      'lets-pages-ask',
    ],
  ])('catches one that %s', async (_name, mistakes, rule) => {
    const report = await check(await endpoint(mistakes));
    expect(report.ok).toBe(false);
    const caught = report.findings.find((finding) => finding.rule === rule);
    expect(caught).toMatchObject({ level: 'must', verdict: 'broken' });
    expect(caught?.found).toMatch(/^Expected .+, got .+\.$/s);
  });

  it('catches one that forgets acknowledged voices when it is killed', async () => {
    const subject = await endpoint();
    const { findings } = await check({ ...subject, restart: async () => subject.forget() });
    expect(findings.filter(({ verdict }) => verdict === 'broken').map(({ rule }) => rule)).toEqual([
      'outlives-a-crash',
    ]);
  });

  it('catches one that does not come back after it is killed', async () => {
    const restart = async () => {
      server!.close();
      server!.closeAllConnections();
    };
    const { findings } = await check({ ...(await endpoint()), restart });
    const caught = findings.find(({ rule }) => rule === 'outlives-a-crash');
    expect(caught).toMatchObject({ verdict: 'broken', found: expect.stringContaining('no answer') });
  });

  it('reports recommended rules as notes only', async () => {
    const headers = { 'access-control-max-age': undefined, 'access-control-expose-headers': undefined };
    expect(await broken({ headers })).toEqual(['shows-how-long-to-wait', 'lets-a-preflight-last']);
    expect((await check(await endpoint({ headers }))).ok).toBe(true);
  });

  it('takes a web page in place of an answer for no acknowledgement of anything', async () => {
    const page: Mistakes = { answer: () => ({ type: 'text/html', body: '<p>Thank you' }) };
    expect(await broken(page)).toEqual(
      expect.arrayContaining(['answers-what-it-takes', 'takes-a-full-batch', 'takes-one-alone']),
    );
    const { findings } = await check(await endpoint({ answer: () => ({ type: 'text/plain', body: ' <html>' }) }));
    expect(findings.find(({ rule }) => rule === 'takes-a-full-batch')).toMatchObject({ verdict: 'broken' });
  });

  it('calls voices lost only where their sender takes them for acknowledged', async () => {
    const foundIn = async (type: string) => {
      const fetch = async () => new Response('Thank you', { headers: { 'content-type': type } });
      const { findings } = await checkEndpoint({ url: 'http://127.0.0.1:1/', site: 'portal', fetch });
      return findings.find(({ rule }) => rule === 'takes-no-broken-json')?.found;
    };
    expect(await foundIn('text/plain')).toMatch(/Its voices are lost\.$/);
    expect(await foundIn('text/html')).toMatch(/It would be sent again and again\.$/);
  });

  it('says of every rule that it does not check what it would need', async () => {
    const { url } = await endpoint({ answer: () => ({ body: '' }) });
    const { findings } = await checkEndpoint({ url, site: 'portal' });
    const skipped = findings.filter(({ verdict }) => verdict === 'not-asked');
    expect(Object.fromEntries(skipped.map(({ rule, needs }) => [rule, needs]))).toEqual({
      'names-each-voice': 'answers with "outcomes"',
      'keeps-its-limits': '"limits" in the answer',
      'keeps-what-was-said': 'the option "read" of checkEndpoint',
      'outlives-a-crash': 'the option "restart" of checkEndpoint',
      'counts-once': 'answers with "outcomes"',
      'counts-once-in-other-company': 'answers with "outcomes"',
      'counts-once-in-a-race': 'answers with "outcomes"',
      'refuses-one-alone': 'answers with "outcomes"',
      'refuses-for-good': 'answers with "outcomes"',
      'says-that-it-is-too-much': '"maxBytes" below 4 MiB in the answer',
      'lets-pages-ask': 'an origin of the site',
      'lets-pages-read': 'an origin of the site',
      'lets-pages-read-refusals': 'an origin of the site',
      'shows-how-long-to-wait': 'an origin of the site',
      'lets-a-preflight-last': 'an origin of the site',
    });
  });

  it('shows what a web page says, without its markup', async () => {
    const body =
      '<!doctype html><style>p { color: red }</style>\n<title>Error</title><p>Unsupported <b>method</b>.</p>';
    const { findings } = await check(await endpoint({ answer: () => ({ status: 501, type: 'text/html', body }) }));
    expect(findings[0]?.found).toContain('got 501 (text/html) Error Unsupported method .');
  });

  it('names the answer to a preflight once, with every header that it lacks', async () => {
    const headers = { 'access-control-allow-origin': undefined, 'access-control-allow-headers': undefined };
    const { findings } = await check(await endpoint({ headers }));
    expect(findings.find(({ rule }) => rule === 'lets-pages-ask')?.found).toMatch(
      /, got access-control-allow-origin: \(none\), access-control-allow-headers: \(none\) on 204 \(application\/json\)\.$/,
    );
  });

  it('says of an endpoint that throws that it closed the connection', async () => {
    const judge = () => Promise.reject(new Error('Not an event.'));
    const { findings } = await check(await endpoint({ judge }));
    expect(findings[0]?.found).toContain('got no answer (the endpoint closed the connection).');
  });

  it('says in the end how many mandatory rules it could not check', async () => {
    const { url } = await endpoint();
    const report = await checkEndpoint({ url, site: 'portal', origin: ORIGIN });
    expect(reportText(report)).toMatch(/\nNo mandatory rule is broken, but 2 were not checked\.\n$/);
  });

  it('goes on if the endpoint does not answer', async () => {
    const { ok, findings } = await checkEndpoint({ url: 'http://127.0.0.1:1/', site: 'portal' });
    expect(ok).toBe(false);
    expect(findings[0]?.found).toContain('no answer');
  });
});
