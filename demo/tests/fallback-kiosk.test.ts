import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { gone, openOddPage, prepareOddPages } from './odd-page.js';
import { numberOn } from './visitor.js';

const rig = rigOfFile();

beforeAll(() => prepareOddPages(rig));

/** A page of a shared device on which the panel cannot load, with the plain form open for a complaint. */
async function openForm() {
  const { page } = await openOddPage(rig, { attributes: 'kiosk="60"', chunks: gone('/form.js') });
  await page.clock.install();
  return { page, form: await reopen(page) };
}

async function reopen(page: Page) {
  await page.getByRole('button', { name: 'Tell us' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: 'Complain' }).check();
  return form;
}

/** What the device has of voices that were sent from it. */
const keptOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('hearback-portal');
        opening.onsuccess = () => {
          const tables = opening.result.transaction(['outbox', 'receipts', 'dead']);
          let kept = 0;
          for (const table of ['outbox', 'receipts', 'dead'])
            tables.objectStore(table).count().onsuccess = ({ target }) =>
              (kept += (target as IDBRequest<number>).result);
          tables.oncomplete = () => {
            opening.result.close();
            resolve(kept);
          };
        };
      }),
  );

describe('the plain form on a shared device', () => {
  it('asks whether somebody is still there, and is closed and empty when nobody answers', async () => {
    const { page, form } = await openForm();
    await form.getByRole('textbox', { name: 'What happened?' }).fill('My neighbour steals water.');
    await form.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
    expect(await form.getByRole('textbox', { name: 'E-mail' }).getAttribute('autocomplete')).toBe('off');

    await page.clock.fastForward(41_000);
    const question = form.getByText('Are you still there?').locator('visible=true').and(form.locator(':not([role])'));
    await question.waitFor();
    await form.getByRole('button', { name: 'I am still here' }).press('Enter');
    await question.waitFor({ state: 'hidden' });
    await page.clock.fastForward(41_000);
    await question.waitFor();
    await page.clock.fastForward(20_000);
    await form.waitFor({ state: 'hidden' });

    await reopen(page);
    expect(await form.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('');
    expect(await form.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('');
  });

  it('is empty for whoever opens it after it was closed, and the device has forgotten what was received', async () => {
    const { page, form } = await openForm();
    await form.getByRole('textbox', { name: 'What happened?' }).fill('My neighbour steals water.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const number = await numberOn(form, 'Received');
    expect((await rig.waitForRows(1)).map((row) => row.number)).toEqual([number]);
    await expect.poll(() => keptOn(page)).toBe(0);

    await form.getByRole('button', { name: 'Close' }).click();
    await form.waitFor({ state: 'hidden' });
    await reopen(page);
    expect(await form.getByText(number).count()).toBe(0);
    expect(await form.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('');
  });
});
