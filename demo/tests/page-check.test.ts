import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rigOfFile } from './harness.js';
import { CHUNKS, GONE, hanging, timeOf } from './odd-page.js';

type Finding = {
  readonly verdict: string;
  readonly about: string;
  readonly found: string;
  readonly remedy?: string;
};

const PATH = '/a-page-to-check';

const rig = rigOfFile();

/** As a developer would call it, on the console of the page. */
const check = (page: Page | Frame) =>
  page.evaluate<Finding[]>("import('/hearback/hearback-check.js').then(({ checkPage }) => checkPage())");

/** Puts a page on the portal and checks it. */
async function checked(body: string, { headers = {}, html = '<html lang="en">' } = {}) {
  const head = '<title>Page</title><script type="module" src="/hearback/hearback.js"></script>';
  rig.putPage(PATH, {
    contentType: 'text/html',
    headers,
    body: `<!doctype html>${html}<head>${head}</head><body>${body}`,
  });
  return check(await rig.openPage(PATH));
}

const tag = (attributes: string) => `<hearback-rating ${attributes}></hearback-rating>`;

const amiss = (findings: readonly Finding[]) =>
  findings
    .filter(({ verdict }) => verdict !== 'fine')
    .map(({ verdict, about, found }) => `${verdict} ${about}: ${found}`);

/** A server that answers each address in its own way, and lets every page read that. */
async function serving(answers: Readonly<Record<string, (response: ServerResponse) => void>>, readable = true) {
  const server = createServer((request, response) => {
    if (readable) {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'content-type');
    }
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else answers[request.url!]!(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the check of a page', () => {
  it('finds nothing amiss on the portal, sends no voice, and leaves nothing in storage', async () => {
    const page = await rig.openPage('/en/');
    const findings = await check(page);
    expect(amiss(findings)).toEqual([]);
    expect(findings.map(({ about }) => about)).toContain(`Endpoint ${rig.collector}/v1/events for the site portal`);
    expect(rig.rows()).toEqual([]);
    const left = await page.evaluate(async () => [await indexedDB.databases(), localStorage.length, document.cookie]);
    expect(left).toEqual([[], 0, '']);
  });

  it('says what it found on the console, the worst first', async () => {
    rig.putPage(PATH, { contentType: 'text/html', body: `<!doctype html><html><body>${tag('site="portal"')}` });
    const page = await rig.openPage(PATH);
    const lines: string[] = [];
    page.on('console', (message) => lines.push(`${message.type()} ${message.text()}`));
    await check(page);
    expect(lines[0]).toBe(
      'error ✗ <hearback-rating>: Has no endpoint, so nothing can be sent.\n  → Give it an http(s) address.',
    );
    expect(lines.findIndex((line) => line.startsWith('warning'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('info')),
    );
  });

  it('names elements without what they need, and elements that there are none of', async () => {
    const findings = await checked(
      `${tag('endpoint="javascript:1" site="portal"')}${tag(`id="b" endpoint="${rig.collector}/v1/events" site="Our Portal"`)}<hearback-widgets></hearback-widgets><hearback-promise>Soon.</hearback-promise>`,
    );
    expect(amiss(findings)).toEqual([
      'problem <hearback-rating>: Has endpoint="javascript:1", so nothing can be sent.',
      'problem <hearback-rating id="b">: Has site="Our Portal", so nothing can be sent.',
      'problem <hearback-widgets>: There is no such element, so nothing shows.',
      'warning <hearback-promise>: Is not read where it stands.',
    ]);
  });

  it('tells children that are read where they stand from those that are not', async () => {
    const at = `endpoint="${rig.collector}/v1/events" site="portal"`;
    const findings = await checked(
      `<main><hearback-text name="form.send" hidden>Post it</hearback-text>
        <hearback-scorecard ${at}>
          <hearback-dimension label="Visit"><hearback-item id="a" label="Wait"></hearback-item></hearback-dimension>
        </hearback-scorecard>
        <hearback-complaint ${at}>
          <hearback-promise id="b">Soon.</hearback-promise><p><hearback-promise id="c">Soon.</hearback-promise></p>
        </hearback-complaint></main>
        <aside><hearback-text id="d" name="form.send">Post it</hearback-text></aside>`,
    );
    expect(amiss(findings)).toEqual([
      'warning <hearback-promise id="c">: Is not read where it stands.',
      'warning <hearback-text id="d">: Is not read where it stands.',
    ]);
  });

  it('believes a property that was set after the attribute', async () => {
    rig.putPage(PATH, { contentType: 'text/html', body: `<!doctype html><html lang="en"><body>${tag('endpoint=""')}` });
    const page = await rig.openPage(PATH);
    await page.evaluate("import('/hearback/hearback.js')");
    await page.evaluate(async (endpoint) => {
      await customElements.whenDefined('hearback-rating');
      Object.assign(document.querySelector('hearback-rating')!, { endpoint, site: 'portal' });
    }, `${rig.collector}/v1/events`);
    expect(amiss(await check(page))).toEqual([]);
  });

  it('says so where there is nothing to check, and what the page does not tell', async () => {
    const [none, ...more] = amiss(await checked('', { html: '<html>' }));
    expect(none).toBe('problem This page: Has no element of Hearback outside frames and closed shadow roots.');
    expect(more).toEqual(['warning Language: The page does not name its own, so forms come in that of the browser.']);
  });

  it('finds elements in shadow roots of others', async () => {
    const findings = await checked(
      `<div><template shadowrootmode="open">${tag(`endpoint="${rig.collector}/v1/events" site="portal"`)}</template></div>`,
    );
    expect(amiss(findings)).toEqual([]);
  });

  it('says which site the collector does not know', async () => {
    const findings = await checked(tag(`endpoint="${rig.collector}/v1/events" site="another"`));
    expect(amiss(findings)).toEqual([
      `problem Endpoint ${rig.collector}/v1/events for the site another: Refuses this page: This collector does not accept events for this site; its operator can add the site.`,
    ]);
  });

  it('names the directive of the policy that stands in the way', async () => {
    const policy = "default-src 'none'; script-src 'self'";
    const findings = await checked(tag(`endpoint="${rig.collector}/v1/events" site="portal"`), {
      headers: { 'content-security-policy': policy },
    });
    expect(amiss(findings)).toEqual([
      `problem Content-Security-Policy, connect-src: Forbids ${rig.collector}/v1/events.`,
      `problem Endpoint ${rig.collector}/v1/events for the site portal: Cannot be reached from this page.`,
    ]);
  });

  it.each([
    ['the page has loaded already', '', tag],
    [
      'nobody has asked for yet',
      'Content-Security-Policy, trusted-types',
      (attributes: string) => `<hearback-widget ${attributes}></hearback-widget>`,
    ],
  ])('says what trusted types forbid of what %s', async (_, directive, make) => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const findings = await checked(make(`endpoint="${rig.collector}/v1/events" site="portal"`), {
      headers: { 'content-security-policy': policy },
    });
    const problems = findings.filter(({ verdict }) => verdict === 'problem');
    expect(problems.map(({ about }) => about)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Code of </), ...(directive ? [directive] : [])]),
    );
    for (const { remedy } of problems) expect(remedy).toContain('lit-html');
  });

  it('says what does not load after a release that has removed it', async () => {
    const page = await rig.openPage('/en/');
    await page.route(CHUNKS, GONE);
    expect(amiss(await check(page))).toEqual([
      expect.stringMatching(
        /^problem Code of <hearback-widget>: Does not load \(.+\): visitors get a plain form at best\.$/,
      ),
    ]);
  });

  it('says that the plain form has taken the place of a panel that could not load', async () => {
    const page = await rig.openPage('/en/');
    await page.route(CHUNKS, GONE);
    await page.locator('hearback-widget').getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
    expect(amiss(await check(page))).toEqual([
      'problem Code of <hearback-widget>: Does not load (a plain form has taken its place already): visitors get a plain form at best.',
    ]);
  });

  it('says what has not come in good time, rather than nothing', async () => {
    rig.putPage(PATH, {
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><body>${tag(`endpoint="${rig.collector}/v1/events" site="portal"`)}`,
    });
    const page = await rig.openPage(PATH);
    await page.route(CHUNKS, hanging('/form.js'));
    const passes = await timeOf(page, '/form.js');
    await page.evaluate("import('/hearback/hearback.js')");
    let findings: readonly Finding[] | undefined;
    const checking = check(page).then((all) => (findings = all));
    await passes(async () => findings !== undefined);
    await checking;
    expect(amiss(findings!)).toEqual([
      'problem Code of <hearback-rating>: Does not load (late): visitors get a plain form at best.',
    ]);
  });

  it('names the origin that the endpoint is told from within a frame that is kept apart', async () => {
    const origin = await serving({ '/events': (response) => void response.writeHead(204).end() }, false);
    rig.putPage(PATH, {
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><body>${tag(`endpoint="${origin}/events" site="portal"`)}`,
    });
    rig.putPage(`${PATH}/around`, {
      contentType: 'text/html',
      body: `<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="${PATH}"></iframe>`,
    });
    const context = await rig.newContext();
    await context.route('**/hearback/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    const page = await context.newPage();
    await page.goto(`${rig.portal}${PATH}/around`);
    const findings = await check(page.frames()[1]!);
    const lines = amiss(findings).map((line) => line.replace(/^.*?portal: /, ''));
    expect(lines).toContain('Is there, but does not let pages of null read what it answers (CORS).');
    expect(lines).toContainEqual(expect.stringMatching(/^warning Storage of this browser: Has no IndexedDB/));
  });

  it.each([
    ['/elsewhere', 'Points elsewhere, and redirects are never followed.'],
    ['/page', 'Answers with a web page (status 200), which counts for nothing.'],
    ['/nothing', 'Takes no events there (status 404).'],
    ['/keyed', 'Answers an empty batch with status 401: Bring a key.'],
    ['/busy', 'Has had too many requests.'],
  ])('says what stands between a page and the endpoint %s', async (path, found) => {
    const origin = await serving({
      '/elsewhere': (response) => void response.writeHead(302, { location: '/page' }).end(),
      '/page': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
      '/nothing': (response) => void response.writeHead(404).end(),
      '/keyed': (response) => void response.writeHead(401).end('{"title":"No","detail":"Bring a key."}'),
      '/busy': (response) => void response.writeHead(429).end(),
    });
    const [finding, ...more] = amiss(await checked(tag(`endpoint="${origin}${path}" site="portal"`)));
    expect(finding).toMatch(/^(problem|warning) Endpoint /);
    expect(finding).toContain(found);
    expect(more).toEqual([]);
  });

  it('tells an endpoint that does not let this page read from one that is not there', async () => {
    const origin = await serving({ '/events': (response) => void response.writeHead(204).end() }, false);
    const gone = await serving({});
    const findings = await checked(
      tag(`endpoint="${origin}/events" site="portal"`) + tag(`endpoint="${gone.replace(/\d+$/, '1')}/" site="portal"`),
    );
    expect(amiss(findings).map((line) => line.replace(/^.*?portal: /, ''))).toEqual([
      `Is there, but does not let pages of ${rig.portal} read what it answers (CORS).`,
      'Cannot be reached from this page.',
    ]);
  });

  it('takes an endpoint that answers with a status alone for one that works, and one that keeps anything for one to be looked at', async () => {
    const origin = await serving({
      '/plain': (response) => void response.writeHead(204).end(),
      '/all': (response) => void response.end('{"outcomes":[{"id":"page-check","status":"accepted"}]}'),
    });
    const findings = await checked(
      tag(`endpoint="${origin}/plain" site="portal"`) + tag(`endpoint="${origin}/all" site="portal"`),
    );
    expect(amiss(findings)).toEqual([
      `warning Endpoint ${origin}/all for the site portal: Did not refuse an event of a type that does not exist.`,
    ]);
  });
});
