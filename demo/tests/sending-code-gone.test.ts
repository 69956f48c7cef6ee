import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { GONE, gone, hanging, openOddPage, prepareOddPages, timeOf } from './odd-page.js';
import { numberOn } from './visitor.js';

const rig = rigOfFile();

beforeAll(async () => {
  prepareOddPages(rig);
});

describe('a form whose sending code cannot load', () => {
  /** A form that is there, with a complaint in it. */
  const openWith = async (text: string, chunks: (route: Route) => Promise<void>) => {
    const { page, complaints } = await openOddPage(rig, { attributes: 'kinds="complaint" undo="0"', chunks });
    const before = rig.rows().length;
    const until = await timeOf(page, '/delivery.js');
    await page.getByRole('button', { name: 'Tell us' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What happened?' }).fill(text);
    const send = () => form.getByRole('button', { name: 'Send', exact: true }).click();
    const arrived = async () => (await rig.waitForRows(before + 1)).slice(before);
    /** Waits for the receipt as nobody would. */
    const receive = () => until(() => form.getByRole('group', { name: 'Received' }).isVisible());
    return { page, complaints, form, send, receive, arrived };
  };
  const databases = (page: Page) =>
    page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));

  it('sends with a plain request, with a number but no tracking key', async () => {
    const { page, complaints, form, send, arrived } = await openWith('The code is gone.', gone('/delivery.js'));
    await send();
    const number = await numberOn(form, 'Received');
    const [row, ...more] = await arrived();
    expect(more).toEqual([]);
    expect(row!.number).toBe(number);
    expect(JSON.parse(row!.event).data.text).toBe('The code is gone.');
    expect(JSON.parse(row!.event).data).not.toHaveProperty('trackingKeyHash');
    expect(await form.getByText('Follow your case').count()).toBe(0);
    expect(await databases(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('sends through the outbox of the newest release', async () => {
    let tries = 0;
    const { page, form, send, arrived } = await openWith('There is a new release.', (route) =>
      route.request().url().endsWith('/delivery.js') && tries++ === 0 ? GONE(route) : route.continue(),
    );
    await send();
    await numberOn(form, 'Received');
    expect(JSON.parse((await arrived())[0]!.event).data).toHaveProperty('trackingKeyHash');
    expect(await databases(page)).toContain('hearback-portal');
  });

  it('sends even if the code never arrives', async () => {
    const { form, send, receive, arrived } = await openWith('It took too long.', hanging('/delivery.js'));
    await send();
    await form.getByRole('button', { name: 'Sending…' }).waitFor();
    await receive();
    expect((await arrived()).length).toBe(1);
  });

  it('sends the next voice with the code itself if that was only slow', async () => {
    let bring = () => {};
    const { form, send, receive, arrived } = await openWith('A bad line.', async (route) => {
      if (route.request().url().endsWith('/delivery.js')) await new Promise<void>((resolve) => (bring = resolve));
      return route.continue();
    });
    await send();
    await receive();
    expect(await arrived()).toHaveLength(1);
    bring();
    await form.getByRole('button', { name: 'Send another' }).click();
    await form.getByRole('textbox', { name: 'What happened?' }).fill('A better line.');
    await send();
    await numberOn(form, 'Received');
    const rows = rig.rows().slice(-2);
    expect(rows.map(({ event }) => 'trackingKeyHash' in JSON.parse(event).data)).toEqual([false, true]);
  });

  it('keeps the text if the endpoint does not answer either, and counts it once when it does', async () => {
    const { page, form, send, arrived } = await openWith('Nobody is there.', gone('/delivery.js'));
    let isLost = true;
    // The endpoint has it, and nobody hears of that.
    await page.context().route('**/v1/events', async (route) => {
      if (!isLost || route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await send();
    await form.getByRole('alert').filter({ hasText: 'This could not be sent just now.' }).waitFor();
    expect(await form.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Nobody is there.');
    isLost = false;
    await send();
    const number = await numberOn(form, 'Received');
    const rows = await arrived();
    expect(rows.map((row) => row.number)).toEqual([number]);
  });

  it('says that files cannot be sent, and sends the text once they are removed', async () => {
    const { form, send, arrived } = await openWith('See the bill.', gone('/delivery.js'));
    await form.getByText('Add photos or files').click();
    const buffer = Buffer.from('%PDF-1.7\nThe bill.');
    await form
      .locator('input[type="file"]')
      .last()
      .setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer });
    await form.getByText('bill.pdf').first().waitFor();
    await send();
    const alert = form.getByRole('alert').filter({ hasText: 'Photos and other files cannot be sent just now' });
    await alert.waitFor();
    expect(await alert.innerText()).not.toContain('please try again.');
    expect(await form.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('See the bill.');
    await form.getByRole('button', { name: 'Remove bill.pdf' }).click();
    await send();
    await numberOn(form, 'Received');
    const [row] = await arrived();
    expect(JSON.parse(row!.event).data).toMatchObject({ text: 'See the bill.' });
    expect(JSON.parse(row!.event).data).not.toHaveProperty('attachments');
  });

  it('says why the endpoint refused it', async () => {
    const { page, form, send } = await openWith('Not wanted.', gone('/delivery.js'));
    const detail = 'We do not take this here.';
    await page.context().route('**/v1/events', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      return route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify({ detail }),
      });
    });
    await send();
    await form.getByText(`Reason${detail}`).waitFor();
    await form.getByText('Not wanted.').waitFor();
  });
});
