import { parseCaseNumber, parseTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.js';
import { rigOfFile, type Rig } from './harness.js';
import { rowsOfTest } from './rows-of-test.js';
import { numberOn } from './visitor.js';

const rig = rigOfFile();
const newRows = rowsOfTest(() => rig);

const dataOf = async () => {
  const [row, ...others] = await newRows.wait(1);
  expect(others).toEqual([]);
  return { number: row!.number, type: row!.type, ...(JSON.parse(row!.event) as { data: Record<string, unknown> }) };
};

/** A page with a form among the children of its launcher. */
const CONTACT = '/contact-form';
const contactPage = ({ collector }: Rig) => `<!doctype html><html lang="en"><title>Contact</title>
  <h1>Contact</h1>
  <hearback-widget endpoint="${collector}/v1/events" site="portal" undo="0">
    <form action="${collector}/v1/events" method="post" accept-charset="utf-8">
      <input type="hidden" name="site" value="portal" /><input type="hidden" name="kind" value="suggestion" />
      <label>Your idea <textarea name="text" required></textarea></label>
      <label>Phone <input type="tel" name="phone" /></label>
      <button>Send it</button>
    </form>
  </hearback-widget>
  <script type="module" src="/hearback/hearback.js"></script></html>`;

/** Holds back the tag until it is let through. */
async function slowly(page: Page, path: string) {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/hearback/hearback.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${rig.portal}${path}`, { waitUntil: 'commit' });
  return arrive;
}

beforeAll(async () => {
  rig.putPage(CONTACT, { contentType: 'text/html; charset=utf-8', body: contactPage(rig) });
});

describe('a visitor without script', () => {
  it('complains with the form in the page, corrects a mistake, and gets a number and a key', async () => {
    const page = await rig.openPage('/en/complaint', { javaScriptEnabled: false });
    await page.getByLabel('What happened?').fill('No water since Tuesday.\n<b>Nobody</b> answers & "nobody" comes.');
    await page.getByLabel('What is it about?').selectOption({ label: 'No water or low pressure' });
    await page.getByLabel('E-mail').fill('mei@example.org');
    await page.getByLabel('Phone', { exact: true }).fill('1'.repeat(41));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing has been sent yet' }).waitFor();
    expect(page.url()).toBe(`${rig.collector}/v1/events`);
    expect(await page.getByLabel('What happened?').inputValue()).toContain('<b>Nobody</b>');
    await page.getByLabel('Phone', { exact: true }).fill('+886 2 5550 1234');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();

    const number = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
    const key = parseTrackingKey(await page.getByText(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{6}$/).innerText());
    await page.getByText('We answer within 2 working hours').waitFor();
    expect(parseCaseNumber(number)).toBe(number);
    const event = await dataOf();
    expect(event).toMatchObject({
      number,
      type: 'app.hearback.complaint.v1',
      data: {
        text: 'No water since Tuesday.\n<b>Nobody</b> answers & "nobody" comes.',
        category: 'no-water',
        contact: { email: 'mei@example.org', phone: '+886 2 5550 1234' },
        lang: 'en',
        trackingKeyHash: await trackingKeyHash(key!),
      },
    });

    await page.reload();
    expect(await page.getByText(number).count()).toBe(1);
    expect(newRows.now()).toHaveLength(1);

    const followed = await page.getByRole('link', { name: 'Follow your case' }).getAttribute('href');
    await page.getByRole('link', { name: 'Back to the page' }).click();
    await page.getByRole('heading', { name: 'Make a complaint' }).waitFor();
    const withScript = await rig.openPage(followed!.slice(rig.portal.length));
    await withScript.getByText(number).first().waitFor();
  });

  it('gets pages that pass the accessibility checks, also in Chinese and on a phone', async () => {
    const options = { javaScriptEnabled: false, locale: 'zh-TW', viewport: { width: 320, height: 640 } };
    const page = await rig.openPage('/zh-TW/complaint', options);
    await page.getByLabel('發生了什麼事？').fill('停水了。');
    await page.getByLabel('匿名送出').check();
    await page.getByRole('button', { name: '送出', exact: true }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    expect((await dataOf()).data).toMatchObject({ text: '停水了。', anonymous: true, lang: 'zh-TW' });
    // The page's policy runs no script of its own; axe is not the page's.
    const receipt = await page.content();
    const reader = await rig.newContext({ viewport: options.viewport });
    const copy = await reader.newPage();
    await copy.setContent(receipt);
    expect(await findViolations(copy)).toEqual([]);
    expect(await copy.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('a visitor who writes before the script has loaded', () => {
  it('continues in the element at the same place, and sends from there', async () => {
    const page = await rig.newContext().then((context) => context.newPage());
    const arrive = await slowly(page, '/en/complaint');
    const plain = page.locator('#plain-text');
    await plain.click();
    await page.keyboard.type('No water in Harbour Street');
    for (let back = 0; back < 'Harbour Street'.length; back += 1)
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press('ArrowLeft');
    await page.locator('#plain-email').evaluate((field: HTMLInputElement) => (field.value = 'ada@example.org'));
    arrive();
    const form = page.locator('hearback-complaint').getByRole('form');
    const field = form.getByLabel('What happened?');
    await field.waitFor();
    await plain.waitFor({ state: 'hidden' });
    await page.keyboard.type('lower ');
    expect(await field.inputValue()).toBe('No water in lower Harbour Street');
    expect(await form.getByLabel('E-mail').inputValue()).toBe('ada@example.org');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const number = await numberOn(page.locator('hearback-complaint'), 'Received');
    expect(await dataOf()).toMatchObject({ number, data: { contact: { email: 'ada@example.org' } } });
  });

  it('keeps a working form if the element cannot load', async () => {
    const page = await rig.newContext().then((context) => context.newPage());
    await page.route('**/hearback/chunks/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${rig.portal}/en/complaint`, { waitUntil: 'networkidle' });
    await page.getByLabel('What happened?').fill('Nothing loads here.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    expect((await dataOf()).data).toMatchObject({ text: 'Nothing loads here.' });
  });
});

describe('a visitor to a page whose launcher has a form', () => {
  const receive = async (page: Page) => {
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    return (await dataOf()).data;
  };

  it('writes in it without script', async () => {
    const page = await rig.openPage(CONTACT, { javaScriptEnabled: false });
    await page.getByLabel('Your idea').fill('A drinking fountain.');
    await page.getByLabel('Phone').fill('+886 2 5550 1234');
    const contact = { phone: '+886 2 5550 1234' };
    expect(await receive(page)).toMatchObject({ text: 'A drinking fountain.', contact });
  });

  it('continues in the panel at the same place, and sends from there', async () => {
    const page = await rig.newContext().then((context) => context.newPage());
    const arrive = await slowly(page, CONTACT);
    const plain = page.getByLabel('Your idea').and(page.locator('form *'));
    await plain.click();
    await page.keyboard.type('A fountain');
    for (let back = 0; back < 'fountain'.length; back += 1)
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press('ArrowLeft');
    arrive();
    await plain.waitFor({ state: 'hidden' });
    await page.keyboard.type('drinking ');
    const panel = page.getByRole('dialog');
    const form = panel.getByRole('form');
    expect(await form.getByLabel(/idea|suggest/i).inputValue()).toBe('A drinking fountain');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const number = await numberOn(panel, 'Received');
    expect(await dataOf()).toMatchObject({ number, data: { text: 'A drinking fountain' } });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
  });

  it('finds the launcher in its place if they have not started to write', async () => {
    const page = await rig.openPage(CONTACT);
    await page.getByRole('button', { name: 'Feedback' }).waitFor();
    expect(await page.getByLabel('Your idea').isVisible()).toBe(false);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['the panel cannot', '*/form.js'],
    ['nothing else can', '**'],
  ])('keeps a working form if %s load', async (what, missing) => {
    const page = await rig.newContext().then((context) => context.newPage());
    const arrive = await slowly(page, CONTACT);
    const refused = page.waitForResponse((response) => response.status() === 404);
    await page.route(`**/hearback/chunks/${missing}`, (route) => route.fulfill({ status: 404 }));
    const text = `Here ${what} load.`;
    await page.getByLabel('Your idea').fill(text);
    arrive();
    await refused;
    await page.waitForLoadState('networkidle');
    expect(await receive(page)).toMatchObject({ text });
  });
});
