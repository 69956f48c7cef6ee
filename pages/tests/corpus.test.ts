import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi, type TestContext } from 'vitest';
import { BROWSER_FLAGS, findHeadlessBrowser } from '../../scripts/find-browser.mjs';
import { HOST_PAGES } from '../corpus/all.ts';
import type { HostPage } from '../corpus/host-page.ts';
import { difference, differentLooks } from '../rig/compare-looks.ts';
import { changesOfHost, lookAtHost, storyOfHost, watchListeners } from '../rig/host-watch.ts';
import { lookOfWidget } from '../rig/look-of-widget.ts';
import { startPageServer, type PageServer } from '../rig/page-server.ts';
import { startRegister, type Register } from '../rig/register.ts';

/** Everything that gets lost on the way where somebody is careless. */
const HARD_TEXT =
  '</script><!-- <b>&amp;" \' \\ \u2028\u2029 \u202Eabc\u202C مرحبا שלום 沒有水 नमस्ते 👩🏽‍🔧🇹🇼 𠮷𝔸 e\u0301 \u0000ﬁ\n\tend {{x}} ${y} %00 \uFEFF.';

/** Where screenshots go, if anywhere. */
const { PAGES_SCREENSHOTS: screenshots } = process.env;

/**
 * Listeners a page gets once somebody has begun to write: what it takes to deliver when the page is left or comes back online; and on a phone, as
 * long as the sheet is open, Back.
 */
const AFTER_INTENT =
  /^(?:window (?:online|offline|pagehide|pageshow|storage|beforeunload|popstate)|document (?:visibilitychange|freeze|resume))$/;

let browser: Browser;
let register: Register;
let server: PageServer;
/** How the widget looks on the plain page, by the size of the window. */
const plainLooks = new Map<string, readonly string[]>();

beforeAll(async () => {
  const executablePath = findHeadlessBrowser();
  if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
  register = await startRegister();
  [server, browser] = await Promise.all([
    startPageServer(HOST_PAGES, register.endpoint),
    chromium.launch({ executablePath, args: BROWSER_FLAGS }),
  ]);
  if (screenshots) mkdirSync(screenshots, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await register?.close();
});

/** Opens a page of the corpus up to where the tag would come. */
async function openHost(host: HostPage) {
  const context = await browser.newContext({ locale: 'en-GB', ...host.browser });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !host.ownMessages?.test(message.text()))
      messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  const listeners = await watchListeners(await context.newCDPSession(page));
  const release = server.hold(host.name);
  await page.goto(`${server.origin}/${host.name}/${host.frame ? 'frame' : ''}`, { waitUntil: 'commit' });
  let place: Page | Frame = page;
  if (host.frame) {
    const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
    await frame!.waitForURL(`${server.origin}/${host.name}/`, { waitUntil: 'commit' });
    place = frame!;
  }
  await vi.waitUntil(() => place.evaluate<boolean>('Boolean(self.host) && host.ready()'), 30_000);
  return { page, place, messages, release, listeners };
}

/** Writes a complaint as a visitor does, with the host's shortcuts among the keys, and sends it. */
async function complain(page: Page, place: Page | Frame, host: HostPage, text: string) {
  const dialog = place.getByRole('dialog').filter({ has: place.getByRole('heading', { level: 2 }) });
  await dialog.getByRole(host.standIn ? 'radio' : 'tab', { name: 'Complain' }).click();
  const field = dialog.getByRole('textbox', { name: 'What happened?' });
  await field.click();
  await page.keyboard.type('k/?');
  await page.keyboard.press('Backspace');
  // It comes once somebody writes, and is looked at with the rest.
  if (host.looksAsEver) await dialog.locator('[part=finding]').first().waitFor({ state: 'attached' });
  const look = host.looksAsEver ? await lookOfWidget(place) : [];
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  expect(await field.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
  if (screenshots) await page.screenshot({ caret: 'initial', path: `${screenshots}/${host.name}.png` });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  const receipt = dialog.getByRole('group', { name: 'Received' });
  await receipt.waitFor();
  const number = await receipt.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
  return { dialog, look, number };
}

const NOTHING = { added: [], gone: [] };

async function visit(host: HostPage, { onTestFailed }: TestContext) {
  const text = `${host.name}: ${HARD_TEXT}`;
  const { page, place, messages, release, listeners } = await openHost(host);
  onTestFailed(() => console.error(host.name, messages));
  const before = await lookAtHost(place, true);
  const listenersBefore = await listeners();

  release();
  const launcher = place.getByRole('button', { name: 'Tell us' }).first();
  await launcher.waitFor();
  const mounted = await lookAtHost(place);
  if (!host.changesItself) {
    expect(changesOfHost(before, mounted)).toEqual([]);
    expect(difference(listenersBefore, await listeners())).toEqual(NOTHING);
  }
  expect(mounted.patched).toEqual([]);
  const firstScripts = new Set(server.asked(host.name));
  expect([...firstScripts].filter((path) => !(host.isArranged && path.includes('/chunks/')))).toEqual([
    'hearback/hearback.js',
  ]);

  await host.prepare?.(page);
  await (host.open?.(page) ?? launcher.click());
  const { dialog, look, number } = await complain(page, place, host, text);
  if (host.looksAsEver) {
    const plain = plainLooks.get(JSON.stringify(page.viewportSize())) ?? look;
    plainLooks.set(JSON.stringify(page.viewportSize()), plain);
    expect(differentLooks(plain, look)).toEqual([]);
  }

  const after = await lookAtHost(place);
  if (!host.changesItself)
    expect(changesOfHost(before, after, host.wrapsListeners ? ['stored', 'globals'] : ['stored'])).toEqual([]);
  expect(after.patched).toEqual([]);
  if (!host.wrapsListeners) {
    expect(difference(before.globals, after.globals)).toEqual(NOTHING);
    const { added } = difference(listenersBefore, await listeners());
    expect(added.filter((each) => !AFTER_INTENT.test(each))).toEqual([]);
  }

  await dialog.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  if (!host.wrapsListeners)
    expect(difference(listenersBefore, await listeners()).added).not.toContain('window popstate');
  const { reports, ...story } = await storyOfHost(place);
  expect(story).toEqual({ heard: [], errors: [], shifts: 0, submits: 0 });
  expect(reports.filter((report) => !host.ownMessages?.test(report))).toEqual([]);
  expect(messages).toEqual([]);

  const [voice, ...more] = await register.voicesWith(`"text":${JSON.stringify(`${host.name}: `).slice(0, -1)}`);
  expect(more).toEqual([]);
  expect(voice).toMatchObject({ type: 'app.hearback.complaint.v1', number });
  expect(voice!.data['text']).toBe(text.replaceAll('\u0000', ''));
  await page.context().close();
}

describe('on a page', () => {
  for (const host of HOST_PAGES) it(host.what, (test) => visit(host, test));
});
