import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderHearback, type ServedAttributes, type ServedOptions, type ServedTag } from '@hearback/widget/server';
import { startRig, type Rig } from './harness.js';

/** What a page of an npm user loads: the elements on Lit, with its hydration or without. */
const SCRIPTS = {
  tag: '/hearback/hearback.js',
  'Lit with hydration': '/hydrating.js',
  'Lit without hydration': '/plain.js',
} as const;

type Script = keyof typeof SCRIPTS;

type Served = { readonly tag: ServedTag; readonly attributes?: ServedAttributes; readonly options?: ServedOptions };

const CHILDREN = `<hearback-dimension label="Your visit"><hearback-item id="waiting" label="Waiting time" required></hearback-item>
  <hearback-item id="tidy" label="Tidiness"></hearback-item></hearback-dimension>`;

/** By what is special about each. */
const ELEMENTS: { readonly [name: string]: Served } = {
  'stars in an accent, with little air and no corners': {
    tag: 'hearback-rating',
    attributes: { scale: 'stars', accent: 'rebeccapurple', density: 'compact', radius: 'none' },
  },
  'thumbs, which are higher than words': { tag: 'hearback-rating', attributes: { scale: 'thumbs' } },
  'words in Arabic': { tag: 'hearback-rating', options: { lang: 'ar' } },
  'a scorecard that comes along': { tag: 'hearback-scorecard', attributes: { promise: 'We read it.' } },
  'a scorecard of the page’s own': {
    tag: 'hearback-scorecard',
    attributes: { scale: 'stars' },
    options: { children: CHILDREN },
  },
  'a complaint with choices of the page’s own': {
    tag: 'hearback-complaint',
    options: { lang: 'zh-TW', children: '<hearback-category value="leak">漏水</hearback-category>' },
  },
  'a suggestion': { tag: 'hearback-suggestion', attributes: { theme: 'dark' }, options: { lang: 'de' } },
  'a tracker': { tag: 'hearback-tracker', attributes: { radius: 'small' }, options: { lang: 'fr' } },
};

let rig: Rig;
let pages = 0;

/** An application's bundle that has Lit. */
async function bundle(code: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: 'entry', output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: readonly { code: string }[] };
  return output[0]!.code;
}

beforeAll(async () => {
  rig = await startRig();
  const [plain, hydrating] = await Promise.all([
    bundle("import '@hearback/widget/define';"),
    bundle("import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '@hearback/widget/define';"),
  ]);
  const contentType = 'text/javascript';
  rig.putPage(SCRIPTS['Lit without hydration'], { contentType, body: plain });
  rig.putPage(SCRIPTS['Lit with hydration'], { contentType, body: hydrating });
});
afterAll(() => rig?.close());

/** Watches what moves; before the script is let in, it is the page that comes in parts. */
const WATCH = `
  self.tops = new Set(); self.from = 0; const all = [];
  self.shifts = () => all.filter(({ startTime }) => startTime >= from).map(({ value, sources }) => [value, ...sources.map(
    ({ node, previousRect, currentRect }) => [node && node.nodeName + '.' + node.className, previousRect, currentRect])]);
  new PerformanceObserver((list) => all.push(...list.getEntries()))
    .observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const below = document.querySelector('#below');
    if (below) tops.add(below.getBoundingClientRect().top + ' ' + (document.querySelector('#served').shadowRoot?.textContent.length > 99));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Opens a page with an element from a server, whose script waits to be let in. */
async function openServed({ tag, attributes, options }: Served, script: Script) {
  const nonce = 'b64nonce';
  const { collector } = rig;
  const markup = renderHearback(
    tag,
    { id: 'served', endpoint: `${collector}/v1/events`, site: 'portal', ...attributes },
    { ...options, nonce },
  );
  const { lang = 'en' } = options ?? {};
  const path = `/served-${++pages}`;
  rig.putPage(path, {
    contentType: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': `default-src 'none'; img-src data:; script-src 'self' 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src ${collector}; require-trusted-types-for 'script'`,
    },
    body: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>Served</title><link rel="icon" href="data:,">
      <script nonce="${nonce}">${WATCH}</script><style nonce="${nonce}">body{width:640px;margin:20px auto}</style>
      ${markup}<p id="below">below</p><script type="module" src="${SCRIPTS[script]}"></script></html>`,
  });
  const page = await (await rig.newContext()).newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/Lit is in dev mode/.test(message.text()))
      messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  let letIn = () => {};
  const isIn = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(`**${SCRIPTS[script]}`, async (route) => {
    await isIn;
    await route.continue();
  });
  await page.goto(rig.portal + path, { waitUntil: 'commit' });
  await page.waitForSelector('#below');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const upgrade = async () => {
    await page.evaluate('tops.clear(), from = performance.now(), null');
    letIn();
    await page.waitForFunction(
      ([name, hydrates]) => {
        const element = document.querySelector('#served') as HTMLElement & { isUpdatePending?: boolean };
        const root = element.shadowRoot!;
        const isOver = hydrates ? !root.querySelector('style.own') : !root.querySelector('style');
        return (
          customElements.get(name as string) &&
          element.isUpdatePending !== true &&
          isOver &&
          root.adoptedStyleSheets.length > 1
        );
      },
      [tag, script === 'Lit with hydration'] as const,
    );
    await page.evaluate(
      'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 300))',
    );
  };
  return { page, messages, upgrade };
}

/** Where everything is, and in which colours. */
const look = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelector('#served')!.shadowRoot!.querySelectorAll('.root, .root *:not(style)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderRadius } = getComputedStyle(element);
      const rect = [x, y, width, height].map((each) => Math.round(each * 10) / 10);
      return [element.localName, element.className, ...rect, color, backgroundColor, borderRadius].join(' ');
    }),
  );

/** All by the tag; of the others those that differ most. */
const taken = (script: Script) => Object.entries(ELEMENTS).slice(0, script === 'tag' ? undefined : 3);

describe.each(Object.keys(SCRIPTS) as Script[])('an element from a server, taken over by %s', (script) => {
  it.each(taken(script))('stays as it is: %s', async (_, served) => {
    const { page, messages, upgrade } = await openServed(served, script);
    const before = await look(page);
    expect(before.length).toBeGreaterThan(10);
    await upgrade();
    expect(await look(page)).toEqual(before);
    expect(await page.evaluate('shifts()')).toEqual([]);
    expect(await page.evaluate('[...tops].length')).toBe(1);
    expect(messages).toEqual([]);
    await page.close();
  });

  it('keeps what a person has picked, and sends it', async () => {
    const { page, messages, upgrade } = await openServed(
      { tag: 'hearback-rating', attributes: { scale: 'nps' } },
      script,
    );
    await page.evaluate(`document.querySelector('#served').shadowRoot.querySelector('input').isTheServers = true`);
    await page.getByRole('radio', { name: '8' }).check({ force: true });
    await upgrade();
    expect(await page.getByRole('radio', { name: '8' }).isChecked()).toBe(true);
    expect(await page.evaluate(`document.querySelector('#served').shadowRoot.activeElement.value`)).toBe('8');
    const isTheServers = `Boolean(document.querySelector('#served').shadowRoot.querySelector('input').isTheServers)`;
    expect(await page.evaluate(isTheServers)).toBe(script === 'Lit with hydration');
    const before = rig.rows().length;
    await page.getByRole('button', { name: 'Send' }).click();
    const row = (await rig.waitForRows(before + 1)).at(-1)!;
    expect((JSON.parse(row.event) as { data: object }).data).toMatchObject({ scale: 'nps', score: 8 });
    expect(messages).toEqual([]);
    await page.close();
  });

  it('keeps what a person has typed and unfolded, and where they are in it', async () => {
    const { page, upgrade } = await openServed({ tag: 'hearback-suggestion' }, script);
    await page
      .locator('#served details.more')
      .first()
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    const field = page.getByRole('textbox').first();
    await field.fill('Open on Saturdays.');
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 7));
    await upgrade();
    expect(await field.inputValue()).toBe('Open on Saturdays.');
    expect(
      await page
        .locator('#served details.more')
        .first()
        .evaluate((details: HTMLDetailsElement) => details.open),
    ).toBe(true);
    const selection = await page.evaluate(
      `(({ selectionStart, selectionEnd }) => [selectionStart, selectionEnd])(document.querySelector('#served').shadowRoot.activeElement)`,
    );
    expect(selection).toEqual([5, 7]);
    await page.close();
  });
});

describe('a launcher from a server', () => {
  it.each([
    ['in a corner', {}],
    ['in an accent, at an edge', { accent: 'rebeccapurple', position: 'end' }],
    ['in the text', { position: 'inline' }],
  ] as const)('%s stays where it is, and opens', async (_, attributes) => {
    const { page, messages, upgrade } = await openLauncher(attributes);
    const launcher = page.getByRole('button', { name: 'Ihre Meinung' });
    const facts = () =>
      launcher.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [x, y, width, height, getComputedStyle(button).backgroundColor];
      });
    const before = await facts();
    await upgrade();
    expect(await launcher.count()).toBe(1);
    expect(await facts()).toEqual(before);
    await launcher.click();
    await page.getByRole('dialog').waitFor();
    expect(messages).toEqual([]);
    await page.close();
  });

  async function openLauncher(attributes: ServedAttributes) {
    const opened = await openServed({ tag: 'hearback-widget', attributes, options: { lang: 'de' } }, 'tag');
    const upgrade = async () => {
      void opened.upgrade().catch(() => {});
      await vi.waitUntil(
        () =>
          opened.page.evaluate(
            `Boolean(document.querySelector('#served').shadowRoot.querySelector('div[popover]:not([hidden]), div:not(.served, [hidden])'))`,
          ),
        30_000,
      );
      await opened.page.evaluate('new Promise((done) => setTimeout(done, 300))');
    };
    return { ...opened, upgrade };
  }

  it('is a strip that stays where it is, and opens', async () => {
    const { page, upgrade } = await openLauncher({ layout: 'strip' });
    const strip = page.getByRole('navigation');
    const facts = async () => [(await strip.textContent())!.replaceAll(/\s/g, ''), await strip.boundingBox()];
    const before = await facts();
    await upgrade();
    expect(await strip.count()).toBe(1);
    expect(await facts()).toEqual(before);
    expect(before[0]).toBe('WasmöchtenSieunssagen?BewertungBeschwerdeVorschlag');
    expect(await page.evaluate('shifts()')).toEqual([]);
    await page.getByRole('button', { name: 'Beschwerde' }).click();
    await page.getByRole('textbox').first().waitFor();
    await page.close();
  });
});
