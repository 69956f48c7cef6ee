import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { amend, changeCase, openCase, record, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

const REPLIES = 40;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: `No water since Tuesday. ${'It is getting worse. '.repeat(60)}` });
  for (let n = 1; n <= REPLIES; n++)
    // oxlint-disable-next-line no-await-in-loop -- each change is made on the version before
    await changeCase(rig, number, 'replied', { message: `Reply ${n}. ${'We are still digging. '.repeat(10)}` });
});

const isInView = (page: Page, text: string) =>
  page
    .locator('console-timeline')
    .getByText(text)
    .evaluate(
      (entry) =>
        new Promise<boolean>((resolve) => {
          const observer = new IntersectionObserver(([seen]) => {
            observer.disconnect();
            resolve(seen!.isIntersecting);
          });
          observer.observe(entry);
        }),
    );

const entries = (page: Page) => page.locator('console-timeline li[id^="step-"]').count();

describe.each([
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
])('a long case on %s', (_, viewport) => {
  it('opens at what happened last, and shows what lies between when asked', async () => {
    const { page } = await openCase(rig, number, { viewport });
    await expect.poll(() => isInView(page, `Reply ${REPLIES}.`)).toBe(true);
    expect(await entries(page)).toBe(11);
    const fold = page.getByRole('button', { name: 'Show 30 earlier entries' });
    expect(await findViolations(page)).toEqual([]);
    await fold.press('Enter');
    await fold.waitFor({ state: 'detached' });
    expect(await entries(page)).toBe(REPLIES + 1);
    const focused = page.locator('console-timeline li:focus');
    expect(await focused.innerText()).toContain('Reply 1.');
  });
});

describe('a long case', () => {
  it('is printed as a whole', async () => {
    const { page } = await openCase(rig, number);
    expect(await entries(page)).toBe(11);
    await page.pdf();
    expect(await entries(page)).toBe(REPLIES + 1);
  });

  it('stays where it is read when more comes', async () => {
    const { page } = await openCase(rig, number, { viewport: { width: 1280, height: 800 } });
    await page
      .locator('console-timeline li')
      .first()
      .evaluate((first) => first.scrollIntoView());
    await changeCase(rig, number, 'replied', { message: 'One more thing.' });
    await page.locator('console-timeline').getByText('One more thing.').waitFor({ state: 'attached' });
    await expect.poll(() => entries(page)).toBe(12);
    expect(await isInView(page, 'One more thing.')).toBe(false);
  });

  it('shows what is sent, wherever it was being read', async () => {
    const { page } = await openCase(rig, number, { viewport: { width: 1280, height: 800 } });
    await page
      .locator('console-timeline li')
      .first()
      .evaluate((first) => first.scrollIntoView());
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill('The pipe is mended.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Reply sent').waitFor();
    await expect.poll(() => isInView(page, 'The pipe is mended.')).toBe(true);
  });

  it('fits a phone whose text is twice as large', async () => {
    const { page, context } = await openCase(rig, number, { viewport: { width: 390, height: 844 } });
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await page.keyboard.press('r');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('what somebody chose', () => {
  it.each([320, 360])('breaks no word on a phone of %d px', async (width) => {
    const categoryLabel = 'Restoration and reconstruction of roads';
    const chosen = { category: 'works', categoryLabel, severity: 'C' };
    const shown = await sendVoice(rig, 'complaint', { text: 'The trench is open.', ...chosen });
    const { page } = await openCase(rig, shown, { viewport: { width, height: 740 } });
    const value = page.locator('console-timeline dd').filter({ hasText: 'Restoration' });
    const broken = await value.evaluate((element) => {
      const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      return Array.from(node.data.matchAll(/\S+/g)).flatMap(({ 0: word, index: at }) => {
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1 ? [word] : [];
      });
    });
    expect(broken).toEqual([]);
  });
});

describe('evidence in a case', () => {
  it('shows pictures, offers every file for download, and says which have not arrived', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const letter = Buffer.from('Dear all,');
    const [sha256, late] = [bytes, letter].map((each) => createHash('sha256').update(each).digest('hex')) as [
      string,
      string,
    ];
    const shown = await sendVoice(rig, 'complaint', {
      text: 'No water since Tuesday.',
      evidence: [
        { sha256, mediaType: 'image/png', bytes: bytes.length, name: 'tap.png' },
        { sha256: late, mediaType: 'image/png', bytes: letter.length, name: 'letter.png' },
      ],
    });
    const put = (hash: string, body: Buffer) =>
      fetch(`${rig.collector}/v1/attachments/${hash}`, { method: 'PUT', body: new Uint8Array(body) });
    await put(sha256, bytes);
    const { page, complaints } = await openCase(rig, shown);
    const picture = page.getByRole('img', { name: 'Preview of tap.png' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    await page.getByRole('button', { name: 'Preview of tap.png' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'tap.png' });
    await dialog.getByRole('img', { name: 'Preview of tap.png' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const isFocused = (element: Element) => element.matches(':focus');
    expect(await page.getByRole('button', { name: 'Preview of tap.png' }).evaluate(isFocused)).toBe(true);
    await page.getByRole('heading', { level: 2, name: 'No water since Tuesday.' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /tap\.png/ }).click();
    expect((await download).suggestedFilename()).toBe(`${sha256.slice(0, 12)}.png`);
    await page.getByText(/Has not arrived yet/).waitFor();
    expect(await page.getByRole('link', { name: /letter\.png/ }).count()).toBe(0);
    await put(late, letter);
    await changeCase(rig, shown, 'replied', { message: 'Thank you for the letter.' });
    await page.getByRole('link', { name: /letter\.png/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is not said to be missing where the collector does not answer', async () => {
    const bytes = Buffer.from('%PDF-1.7 a letter');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { sha256, mediaType: 'application/pdf', bytes: bytes.length, name: 'letter.pdf' };
    const shown = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', evidence: [file] });
    await fetch(`${rig.collector}/v1/attachments/${sha256}`, { method: 'PUT', body: new Uint8Array(bytes) });
    const context = await rig.newContext({ reducedMotion: 'reduce' });
    await context.route('**/v1/attachments/**', (route) => route.fulfill({ status: 503 }));
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/#case=${shown}&token=${rig.token}`);
    const evidence = page.locator('console-evidence');
    await evidence.getByText('The collector did not answer.').waitFor();
    expect(await evidence.getByText(/Has not arrived yet/).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    const again = evidence.getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await page.locator('console-toast').getByText('The collector did not answer.').waitFor();
    expect(await again.evaluate((element) => element.matches(':focus'))).toBe(true);
    await context.unroute('**/v1/attachments/**');
    await again.press('Enter');
    const link = evidence.getByRole('link', { name: /letter\.pdf/ });
    await expect.poll(() => link.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('has the focus where it turns out not to have arrived', async () => {
    const file = { sha256: 'd'.repeat(64), mediaType: 'image/jpeg', bytes: 1200, name: 'tap.jpg' };
    const shown = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', evidence: [file] });
    const context = await rig.newContext({ reducedMotion: 'reduce' });
    await context.route('**/v1/attachments/**', (route) => route.fulfill({ status: 503 }));
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/#case=${shown}&token=${rig.token}`);
    const again = page.locator('console-evidence').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await context.unroute('**/v1/attachments/**');
    await again.press('Enter');
    await page.getByText(/Has not arrived yet/).waitFor();
    const focused = page.locator('console-evidence :focus');
    await expect.poll(() => focused.innerText()).toContain('tap.jpg');
  });

  it('is said to be erased, not to be on its way, once it has been', async () => {
    const file = { sha256: 'e'.repeat(64), mediaType: 'image/jpeg', bytes: 1200 };
    const shown = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', evidence: [file] });
    const by = { id: 'dpo', name: 'Data protection' };
    const data = { number: shown, by, what: ['contact', 'words'], reason: 'Asked for.' };
    await record(rig, shown, { type: 'app.hearback.case.erased.v1', data });
    await amend(rig, shown, { evidence: [{ ...file, sha256: 'f'.repeat(64) }] });
    const { page } = await openCase(rig, shown);
    const evidence = page.locator('console-evidence');
    await evidence
      .nth(0)
      .getByText(/Erased/)
      .waitFor();
    await evidence
      .nth(1)
      .getByText(/Has not arrived yet/)
      .waitFor();
  });
});
