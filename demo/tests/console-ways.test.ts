import { readFile } from 'node:fs/promises';
import type { Response, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeCase, openDesk, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

beforeAll(async () => {
  await sendVoice(rig, 'complaint', { text: 'The pump is loud.', severity: 'A', category: 'safety' });
  await sendVoice(rig, 'suggestion', { text: 'Show a map of the wells.' });
  const old = await sendVoice(rig, 'complaint', { text: 'Closed long ago.', severity: 'B' });
  await changeCase(rig, old, 'rejected', { reason: 'x' });
});

const desk = async () => {
  const { page } = await openDesk(rig);
  const rows = page.getByRole('list', { name: 'Cases' }).getByRole('link');
  const texts = async () =>
    (await rows.locator('.text').allInnerTexts()).map((text) => text.replace(/\.$/, '').split(' ').at(-1));
  return { page, texts };
};

describe('the way back in the inbox', () => {
  it('goes back to the filter before, and keeps what is searched for', async () => {
    const { page, texts } = await desk();
    await page.getByRole('button', { name: /^All/ }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Kind').selectOption('suggestion');
    await expect.poll(texts).toEqual(['wells']);
    await page.getByLabel('Search cases').fill('wells');
    await page.getByLabel('Kind').selectOption('complaint');
    await page.getByText('No cases match.').waitFor();
    await page.goBack();
    await expect.poll(texts).toEqual(['wells']);
    expect(await page.getByLabel('Kind').inputValue()).toBe('suggestion');
    expect(await page.getByLabel('Search cases').inputValue()).toBe('wells');
    await page.getByLabel('Search cases').fill('');
    await page.goBack();
    await expect.poll(texts).toEqual(['ago', 'wells', 'loud']);
    await page.goBack();
    await expect.poll(texts).toEqual(['wells', 'loud']);
    await page.goForward();
    await expect.poll(texts).toEqual(['ago', 'wells', 'loud']);
  });

  it('goes back over a field at once that was gone through by arrow keys', async () => {
    const { page, texts } = await desk();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Severity').selectOption('A');
    await expect.poll(texts).toEqual(['loud']);
    await page.getByLabel('Severity').selectOption('');
    const kind = page.getByLabel('Kind');
    await kind.focus();
    for (const [key, value] of [
      ['ArrowDown', 'complaint'],
      ['ArrowDown', 'suggestion'],
      ['ArrowUp', 'complaint'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await kind.press(key);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect.poll(() => page.url()).toContain(`kind=${value}`);
    }
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('kind=');
    expect(page.url()).not.toContain('severity=');
    await page.goBack();
    await expect.poll(texts).toEqual(['loud']);
  });
});

describe('the live tail', () => {
  it('begins anew after the computer slept', async () => {
    const { page } = await desk();
    const anew = page.waitForRequest((request) => request.url().includes('follow'));
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 3_600_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await anew;
    await page.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
  });
});

describe('exporting what the filter shows', () => {
  it('saves a table of it, and only of it', async () => {
    const { page, texts } = await desk();
    await page.getByRole('button', { name: /^All/ }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Kind').selectOption('complaint');
    await page.getByLabel('Search cases').fill('LONG');
    await expect.poll(texts).toEqual(['ago']);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const file = await saving;
    await page.getByText('The file was made').waitFor();
    expect(file.suggestedFilename()).toMatch(/^hearback-cases-[\d-]{10}\.csv$/);
    const [head, ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(head).toMatch(/^\uFEFF?number,site,kind,state,/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Closed long ago.');
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([503, 0])('says that it did not work where the collector answers %i', async (status) => {
    const { page } = await desk();
    await page.route('**/v1/exports/**', (route) => (status === 0 ? route.abort() : route.fulfill({ status })));
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText('The file could not be made: the collector did not answer').waitFor();
  });

  it('says why the collector refuses', async () => {
    const { page } = await desk();
    const problem = { title: 'Forbidden', status: 403, code: 'insufficient_scope', detail: 'Needs another token.' };
    await page.route('**/v1/exports/**', (route) => route.fulfill({ status: 403, json: problem }));
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText('Your token does not allow this.').waitFor();
  });

  it('saves nothing for somebody who has signed out meanwhile', async () => {
    const { page } = await desk();
    const asked = Promise.withResolvers<Route>();
    await page.route('**/v1/exports/**', (route) => asked.resolve(route));
    const saved = page.waitForEvent('download').then(
      () => 'saved',
      () => 'nothing',
    );
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const route = await asked.promise;
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    const isLook = (response: Response) =>
      response.url().endsWith('/console/session') && response.request().method() === 'GET';
    const looked = page.waitForResponse(isLook).then((response) => response.status());
    await route.fulfill({ contentType: 'text/csv', body: 'number' });
    expect(await Promise.race([looked, saved])).toBe(204);
    await page.close();
    expect(await saved).toBe('nothing');
  });
});
