/**
 * Takes the README's pictures from the running demo. Those in docs/images have been taken with the fonts Noto Sans and Noto Sans CJK
 * (Debian: fonts-noto-core, fonts-noto-cjk). Words behind the command choose pictures by the beginning of their name.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createPortal } from '../demo/server.mjs';
import { buildAll } from './build.mjs';
import { ensureBrowser } from './ensure-browsers.mjs';
import { BROWSER_FLAGS } from './find-browser.mjs';
import { startCollector } from './start/collector-process.mjs';
import { freePort } from './start/ports.mjs';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const SERVICE = fileURLToPath(new URL('../demo/service.json', import.meta.url));
const MOST_BYTES = 300_000;
const TOKEN = 'token-of-the-screenshots';
const DESKTOP = { width: 1280, height: 800 };
/** High enough for the panel to show a question with all that its answer brings. */
const HIGH_DESKTOP = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 780 };

const choose = (page, name) => page.getByRole('radio', { name, exact: true }).check({ force: true });

/** What each picture shows: where, how wide, in which scheme, and what somebody has said so far. */
const PICTURES = [
  {
    name: 'portal-light',
    path: '/en/',
    kind: 'rating',
    viewport: HIGH_DESKTOP,
    say: (page) => choose(page, 'Satisfied'),
  },
  {
    name: 'portal-dark',
    path: '/en/',
    kind: 'complaint',
    viewport: HIGH_DESKTOP,
    colorScheme: 'dark',
    say: (page) =>
      page
        .locator('hearback-complaint textarea')
        .first()
        .fill('The drain cover at Fuxing Road 63 has been leaking for three days. Scooters slip on it at night.'),
  },
  {
    name: 'portal-phone',
    path: '/en/',
    kind: 'suggestion',
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    say: (page) =>
      page
        .locator('hearback-suggestion textarea')
        .first()
        .fill('Could the text message show a map of the streets without water?'),
  },
  {
    name: 'portal-zh-tw',
    path: '/zh-TW/',
    kind: 'rating',
    viewport: HIGH_DESKTOP,
    say: (page) => choose(page, '很滿意'),
  },
];

const startPortal = async (endpoint, port) => {
  const server = createPortal({ endpoint, undo: '0' });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const takePicture = async (page, name) => {
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  const { size } = statSync(file);
  if (size > MOST_BYTES)
    throw new Error(`Failed to keep ${name}.png small: it has ${size} bytes of at most ${MOST_BYTES}.`);
  console.log(`docs/images/${name}.png, ${Math.round(size / 1000)} kB`);
};

const photographPanel = async (browser, portal, { name, path, kind, say, ...options }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${portal}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate((wanted) => document.querySelector('hearback-widget').open(wanted), kind);
  await page.locator(`hearback-${kind}`).waitFor();
  await page.waitForLoadState('networkidle');
  await say(page);
  await page.evaluate(() => document.querySelector('hearback-widget').blur());
  // Away from what it would light up.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await takePicture(page, name);
  await context.close();
};

/** What each picture of the console shows. Every one of them has the case of the brown water. */
const CONSOLE_PICTURES = [
  { name: 'console', opens: true, viewport: DESKTOP, locale: 'en-GB' },
  { name: 'console-inbox', viewport: DESKTOP, locale: 'en-GB' },
  { name: 'console-dark', opens: true, viewport: DESKTOP, locale: 'en-GB', colorScheme: 'dark' },
  { name: 'console-phone', viewport: PHONE, locale: 'en-GB', hasTouch: true, isMobile: true },
  { name: 'console-zh-tw', opens: true, viewport: DESKTOP, locale: 'zh-TW' },
];

/** The number of the complaint about brown water. */
const numberOfBrownWater = async (collector) => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const { cases } = await (await fetch(`${collector}/v1/cases?q=seven+this+morning`, { headers })).json();
  return cases[0].number;
};

const photographConsole = async (browser, collector, { name, opens, number, ...options }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.addInitScript(() => localStorage.setItem('hearback.console.handler', 'Maria Chen'));
  const page = await context.newPage();
  await page.goto(`${collector}/console/#${opens ? `case=${number}&` : ''}token=${TOKEN}`);
  await page.getByText('Brown water since seven').first().waitFor();
  await page.waitForTimeout(500);
  // A click on what does nothing, as of somebody who came with a mouse: no ring stands around what opened.
  await page.mouse.click(640, 20);
  await takePicture(page, name);
  await context.close();
};

/** Shows what sixty days of voices mean. */
const photographInsights = async (browser, collector, { name, ...options }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${collector}/console/#token=${TOKEN}`);
  await page.getByRole('link', { name: 'Insights' }).click();
  await page.getByText('Where to look first').waitFor();
  await page.waitForTimeout(500);
  await page.mouse.click(640, 20);
  await takePicture(page, name);
  await context.close();
};

const INSIGHTS = { name: 'console-insights', viewport: DESKTOP, locale: 'en-GB' };

/** Whether the command line asks for a picture, by the beginning of its name; it asks for all if it names none. */
const isAskedFor = ({ name }) =>
  process.argv.length < 3 || process.argv.slice(2).some((start) => name.startsWith(start));

const main = async () => {
  await buildAll(console.log);
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(tmpdir(), 'hearback-screenshots-'));
  const [collectorPort, portalPort] = [await freePort(), await freePort()];
  const collector = `http://127.0.0.1:${collectorPort}`;
  const portal = `http://127.0.0.1:${portalPort}`;
  const db = join(temporary, 'register.db');
  // What it imports is there once it is built.
  const { fillRegister } = await import('../demo/sample/fill-register.mjs');
  await fillRegister(db);
  const running = await startCollector({ db, port: collectorPort, origins: [portal], token: TOKEN, service: SERVICE });
  const server = await startPortal(`${collector}/v1/events`, portalPort);
  const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: BROWSER_FLAGS });
  try {
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time keeps them equal from run to run
    for (const picture of PICTURES.filter(isAskedFor)) await photographPanel(browser, portal, picture);
    const number = await numberOfBrownWater(collector);
    for (const picture of CONSOLE_PICTURES.filter(isAskedFor))
      // oxlint-disable-next-line no-await-in-loop -- as above
      await photographConsole(browser, collector, { ...picture, number });
    if (isAskedFor(INSIGHTS)) await photographInsights(browser, collector, INSIGHTS);
  } finally {
    await browser.close();
    server.close();
    await running.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
};

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
