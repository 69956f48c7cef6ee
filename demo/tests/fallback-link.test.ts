import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';
import { CHUNKS, GONE, ODD_PATH } from './odd-page.js';

const LINK = '#hearback=355N-QJPA-54EC.070W3GE1R70W3GE1R70W3GE1R7';

const rig = rigOfFile();

/** A page opened by a tracking link whose tracker does not come while `isGone` says so. */
async function openByLink(markup: string, isGone: () => boolean, lang = 'en'): Promise<Page> {
  const context = await rig.newContext();
  await context.route(CHUNKS, (route: Route) =>
    isGone() && route.request().url().endsWith('/tracker.js') ? GONE(route) : route.continue(),
  );
  const body = `<!doctype html><html lang="${lang}"><title>Page</title>
    <script type="module" src="/hearback/hearback.js"></script><main><h1>Page</h1>${markup}</main></html>`;
  rig.putPage(ODD_PATH, { contentType: 'text/html', body });
  const page = await context.newPage();
  await page.goto(`${rig.portal}${ODD_PATH}${LINK}`);
  return page;
}

const tag = () => `<hearback-widget endpoint="${rig.collector}/v1/events" site="portal"></hearback-widget>`;

it('says that a case could not be shown, and shows it on retry', async () => {
  let isGone = true;
  const page = await openByLink(tag(), () => isGone);
  const dialog = page.getByRole('dialog', { name: '355N-QJPA-54EC' });
  await dialog.waitFor();
  expect(await findViolations(page)).toEqual([]);
  isGone = false;
  await dialog.getByRole('button', { name: 'This could not load. Please try again.' }).click();
  await page.getByRole('dialog', { name: 'Follow your case' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(new URL(page.url()).hash).toBe(LINK);
});

it('reloads the page if a retry does not help, and leaves nothing behind when closed', async () => {
  const page = await openByLink(tag(), () => true, 'ar');
  const dialog = page.getByRole('dialog', { name: '355N-QJPA-54EC' });
  await dialog.waitFor();
  const again = page.waitForEvent('load');
  await dialog.getByRole('button').last().click();
  await again;
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
