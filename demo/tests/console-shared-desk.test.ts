import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeCase, makeToken, openCase, openDesk, readCase, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
});

describe('what a handler leaves at a shared desk', () => {
  const desk = { name: 'Your name', draft: 'Mrs Zhang has no water.' };

  /** As whom the next one signs in at a tab whose session is over. */
  const signInAs = async (page: Page, token: string) => {
    await page.context().clearCookies();
    await page.reload();
    await page.getByLabel('Token', { exact: true }).fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No water since Tuesday.' }).waitFor();
  };
  const message = (page: Page) => page.getByLabel('Message to the customer');
  const nameOf = async (page: Page) => {
    await page.getByRole('button', { name: /^You:/ }).click();
    const name = await page.getByRole('textbox', { name: desk.name }).inputValue();
    await page.keyboard.press('Escape');
    return name;
  };

  it('is not shown to the next handler, and waits for its author', async () => {
    const [hers, his] = [await makeToken(rig, { name: 'desk-a' }), await makeToken(rig, { name: 'desk-b' })];
    const { page } = await openCase({ ...rig, token: hers }, number);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await message(page).fill(desk.draft);
    await signInAs(page, his);
    expect(await message(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    expect(await message(page).inputValue()).toBe('');
    await message(page).fill('His own.');
    await signInAs(page, hers);
    expect(await message(page).inputValue()).toBe(desk.draft);
  });

  it('is removed when they sign out, and nothing else is', async () => {
    const [hers, his] = [await makeToken(rig, { name: 'desk-c' }), await makeToken(rig, { name: 'desk-d' })];
    const { page } = await openCase({ ...rig, token: hers }, number);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await message(page).fill(desk.draft);
    await signInAs(page, his);
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    await signInAs(page, hers);
    expect(await message(page).inputValue()).toBe(desk.draft);
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Mrs Zhang');
  });

  it('includes neither searches nor notices, however the session ended', async () => {
    const [hers, his] = [await makeToken(rig, { name: 'desk-g' }), await makeToken(rig, { name: 'desk-h' })];
    const { page } = await openDesk({ ...rig, token: hers });
    const search = page.getByLabel('Search cases');
    const signIn = async (token: string) => {
      await page.getByLabel('Token', { exact: true }).fill(token);
      await page.keyboard.press('Enter');
      await search.waitFor();
    };
    await search.fill('Mrs Zhang');
    await page.getByText('No cases match.').waitFor();
    await sendVoice(rig, 'complaint', { text: 'Mrs Zhang has no water.' });
    await page.getByRole('status').filter({ hasText: 'Mrs Zhang has no water.' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    expect(await page.getByText('Mrs Zhang').count()).toBe(0);
    await signIn(his);
    expect(await search.inputValue()).toBe('');

    await search.fill('Mrs Li');
    await page.getByText('No cases match.').waitFor();
    await page.context().clearCookies();
    await search.fill('Mrs Li again');
    await signIn(hers);
    expect(await search.inputValue()).toBe('');
  });

  it('is not done in the name of whoever signed in in another tab', async () => {
    const hers = await makeToken(rig, { name: 'desk-i', displayName: 'Maria Chen' });
    const his = await makeToken(rig, { name: 'desk-j', displayName: 'Li Wei' });
    const { page, context } = await openCase({ ...rig, token: hers }, number);
    await page.getByRole('button', { name: 'You: Maria Chen' }).waitFor();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await message(page).fill(desk.draft);
    const other = await context.newPage();
    await other.goto(`${rig.collector}/console/#case=${number}&token=${his}`);
    await other.getByRole('button', { name: 'You: Li Wei' }).waitFor();
    await page.getByRole('button', { name: 'You: Li Wei' }).waitFor();
    await page.getByRole('heading', { name: 'No water since Tuesday.' }).waitFor();
    expect(await message(page).count()).toBe(0);
  });

  it('is not done under the name that somebody gives after another has signed in', async () => {
    const his = await makeToken(rig, { name: 'desk-k' });
    const context = await rig.newContext();
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/#case=${number}&token=${rig.token}`);
    await page.getByRole('button', { name: 'Assign to me' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Maria Chen');
    const other = await context.newPage();
    await other.goto(`${rig.collector}/console/#case=${number}&token=${his}`);
    await other.getByRole('button', { name: 'You: desk-k' }).waitFor();
    await page.getByRole('button', { name: 'You: desk-k' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await readCase(rig, number)).assignedTo).toBe(null);
  });

  it('does not cover the form to sign in, as the sheet of shortcuts would', async () => {
    const hers = await makeToken(rig, { name: 'desk-l' });
    const { page } = await openCase({ ...rig, token: hers }, number);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.context().clearCookies();
    await changeCase(rig, number, 'replied', { message: 'We are on our way.' });
    await page.locator('console-sign-in').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('does not name whoever is asked for their name next', async () => {
    const context = await rig.newContext();
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/#case=${number}&token=${rig.token}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'You', exact: true }).waitFor();
    const askForName = async () => {
      await page.getByRole('button', { name: 'Assign to me' }).click();
      await dialog.waitFor();
      return dialog.getByRole('textbox');
    };
    await (await askForName()).fill('Maria Chen');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await (await askForName()).inputValue()).toBe('');
  });

  it('does not sign what the next handler does', async () => {
    const [hers, his] = [await makeToken(rig, { name: 'desk-e' }), await makeToken(rig, { name: 'desk-f' })];
    const context = await rig.newContext();
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/#case=${number}&token=${hers}`);
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('textbox', { name: desk.name }).fill('Maria Chen');
    await page.keyboard.press('Enter');
    await signInAs(page, hers);
    expect(await nameOf(page)).toBe('Maria Chen');
    await signInAs(page, his);
    expect(await nameOf(page)).toBe('');
  });
});
