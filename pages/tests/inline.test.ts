import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSER_FLAGS, findHeadlessBrowser } from '../../scripts/find-browser.mjs';
import { documents } from '../corpus/documents.ts';
import type { HostPage } from '../corpus/host-page.ts';
import { libraries } from '../corpus/libraries.ts';
import { policies } from '../corpus/policies.ts';
import { styles } from '../corpus/styles.ts';
import { differentLooks } from '../rig/compare-looks.ts';
import { changesOfHost, lookAtHost, storyOfHost } from '../rig/host-watch.ts';
import { lookOfWidget } from '../rig/look-of-widget.ts';
import { startPageServer, type PageServer } from '../rig/page-server.ts';
import { startRegister, type Register } from '../rig/register.ts';

const FORM = 'hearback-complaint';

/** Pages on which a form looks as on the plain one, which comes first, but for its size. */
const PAGES: readonly HostPage[] = [documents[0]!, ...policies, ...libraries, ...styles].filter(
  ({ looksAsEver }) => looksAsEver,
);

/** The page with a form in place of the launcher. */
const withForm = (host: HostPage): HostPage => ({
  ...host,
  tag: (address, element) => {
    const { head, body } = host.tag?.(address, element) ?? {
      head: `<script type="module" src="${address}"></script>`,
      body: element,
    };
    return { ...(head && { head }), body: body.replaceAll('hearback-widget', FORM).replace('label="Tell us"', '') };
  },
});

let browser: Browser;
let register: Register;
let server: PageServer;
let plainLook: readonly string[] = [];

beforeAll(async () => {
  const executablePath = findHeadlessBrowser();
  if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
  register = await startRegister();
  [server, browser] = await Promise.all([
    startPageServer(PAGES.map(withForm), register.endpoint),
    chromium.launch({ executablePath, args: BROWSER_FLAGS }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await register?.close();
});

/** Writes and sends with the keys alone: some pages lie above their own content. */
async function visit(host: HostPage) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  const release = server.hold(host.name);
  await page.goto(`${server.origin}/${host.name}/`, { waitUntil: 'commit' });
  await vi.waitUntil(() => page.evaluate<boolean>('Boolean(self.host) && host.ready()'), 30_000);
  const before = await lookAtHost(page, true);
  release();

  const form = page.locator(FORM);
  await form.evaluate((element) => element.scrollIntoView());
  const field = form.getByRole('textbox', { name: 'What happened?' });
  await field.focus();
  await page.keyboard.type('k/?');
  // It comes once somebody writes, and is looked at with the rest.
  await form.locator('[part=finding]').first().waitFor({ state: 'attached' });
  const look = await lookOfWidget(page, FORM);
  if (plainLook.length === 0) plainLook = look;
  expect(differentLooks(plainLook, look)).toEqual([]);
  const text = `${host.name}: no water. 沒有水`;
  await field.fill(text);
  await form.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  const receipt = form.getByRole('group', { name: 'Received' });
  await receipt.waitFor();
  const number = await receipt.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();

  const after = await lookAtHost(page);
  // The form takes room in the page.
  expect(changesOfHost(before, after, ['stored', 'styles', 'scroll', 'globals'])).toEqual([]);
  const { heard, errors, reports, submits } = await storyOfHost(page);
  expect({ heard, errors, reports, submits }).toEqual({ heard: [], errors: [], reports: [], submits: 0 });
  expect(messages).toEqual([]);
  const [voice, ...more] = await register.voicesWith(`"text":${JSON.stringify(`${host.name}: `).slice(0, -1)}`);
  expect(more).toEqual([]);
  expect(voice).toMatchObject({ type: 'app.hearback.complaint.v1', number, data: { text } });
  await context.close();
}

describe('a form in a page', () => {
  for (const host of PAGES) it(host.what, () => visit(host));
});
