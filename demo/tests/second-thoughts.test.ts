import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { complain, numberOn, openPanel } from './visitor.js';

const rig = rigOfFile();

const textOf = (event: string) => (JSON.parse(event) as { data: { text: string } }).data.text;

describe('a complaint that is undone', () => {
  it('survives a reload as one voice, can be undone, and is sent as it then is', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await form.getByRole('form').getByLabel('What happened?').fill('The water is brown.');
    await form.getByRole('form').getByLabel('Phone').fill('+44 20 7946 0018');
    await form.getByRole('radio', { name: 'Colour or smell of the water' }).check({ force: true });
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':drafts:')));
    await page.reload();
    await form.getByRole('button', { name: 'Discard' }).waitFor();
    expect(await form.getByRole('form').getByLabel('What happened?').inputValue()).toBe('The water is brown.');
    expect(await form.getByRole('form').getByLabel('Phone').inputValue()).toBe('+44 20 7946 0018');
    expect(await form.getByRole('radio', { name: 'Colour or smell of the water' }).isChecked()).toBe(true);
    const { id } = await page.evaluate(
      () => JSON.parse(localStorage.getItem(Object.keys(localStorage)[0]!)!) as { id: string },
    );

    await form.evaluate((element) => element.setAttribute('undo', '60'));
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const number = await numberOn(form, 'Saved on this device');
    await form.getByRole('button', { name: 'Undo' }).click();
    await form.locator('[part=undone]').waitFor();
    await form.getByRole('form').getByLabel('What happened?').fill('The water is brown, and it smells.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByRole('button', { name: 'Undo' }).waitFor();
    expect(rig.rows()).toEqual([]);

    // Leaving sends what is held.
    await page.goto(`${rig.portal}/en/tariffs`);
    const [row, ...others] = await rig.waitForRows(1);
    expect(others).toEqual([]);
    expect([row!.id, row!.number, textOf(row!.event)]).toEqual([id, number, 'The water is brown, and it smells.']);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':drafts:')))).toEqual([]);
  });

  it('is one voice if it is sent once more from another tab in which the same stands', async () => {
    const before = rig.rows().length;
    const context = await rig.newContext();
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`${rig.portal}/en/complaint`);
      return page;
    };
    const formIn = (page: Page) => page.locator('hearback-complaint');
    const keyOn = (form: Locator) => form.getByText(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{6}$/).innerText();
    const send = async (form: Locator) => {
      await form.getByRole('button', { name: 'Send', exact: true }).click();
      const number = await numberOn(form, 'Received');
      await form.getByText('Follow your case').click();
      return [number, await keyOn(form)];
    };

    const first = formIn(await open());
    await first.getByRole('form').getByLabel('What happened?').fill('The water is brown.');
    await first.page().waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':drafts:')));
    const [second, third] = [formIn(await open()), formIn(await open())];
    for (const form of [second, third]) await form.getByRole('button', { name: 'Discard' }).waitFor();

    const sent = await send(first);
    expect(await send(second)).toEqual(sent);
    await third.getByRole('form').getByLabel('What happened?').fill('The water is brown, and it smells.');
    expect(await send(third)).not.toEqual(sent);
    expect(
      rig
        .rows()
        .slice(before)
        .map(({ event }) => textOf(event)),
    ).toEqual(['The water is brown.', 'The water is brown, and it smells.']);
  });

  it('does not ask every second for what cannot be fetched, and has it once it is sent', async () => {
    const page = await (await rig.newContext()).newPage();
    await page.clock.install();
    let asked = 0;
    await page.route('**/receipt-tools*.js', (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${rig.portal}/en/complaint`);
    const form = page.locator('hearback-complaint');
    await form.evaluate((element) => element.setAttribute('undo', '60'));
    await complain(form, 'The water is brown.');
    await form.getByRole('button', { name: 'Undo' }).waitFor();
    await expect.poll(() => asked).toBe(1);
    const left = form.getByText(/seconds left$/);
    const secondsLeft = async () => Number.parseInt(await left.innerText(), 10);
    const before = await secondsLeft();
    await page.clock.runFor(9000);
    await expect.poll(secondsLeft).toBeLessThan(before - 5);
    expect(asked).toBe(1);
    await page.unroute('**/receipt-tools*.js');
    await form.getByRole('button', { name: 'Send now' }).click();
    await numberOn(form, 'Received');
    await form.getByRole('button', { name: 'Print' }).waitFor();
  });

  it('leaves nothing on a shared device, which starts over by itself', async () => {
    const context = await rig.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${rig.portal}/en/`);
    await page.evaluate(() => document.querySelector('hearback-widget')!.setAttribute('kiosk', ''));
    const panel = await openPanel(page, 'Complain');
    await complain(panel, 'Told at the counter.');
    await numberOn(panel, 'Received');
    await panel.getByRole('img', { name: 'Link to your case' }).waitFor();
    expect(await panel.getByRole('button', { name: /Copy|Save/ }).count()).toBe(0);
    await page.clock.fastForward(45_000);
    await panel.getByRole('button', { name: 'I am still here' }).waitFor();
    await page.clock.fastForward(16_000);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('hearback-widget');

    const again = await openPanel(page, 'Complain');
    expect(await again.getByLabel('What happened?').inputValue()).toBe('');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    const kept = () =>
      page.evaluate(async () => {
        const opening = indexedDB.open('hearback-portal');
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const database = opening.result;
        const tables = ['outbox', 'dead', 'receipts', 'attachments'].filter((name) =>
          database.objectStoreNames.contains(name),
        );
        const counts = tables.map((name) => {
          const counting = database.transaction(name).objectStore(name).count();
          return new Promise<number>((resolve) => (counting.onsuccess = () => resolve(counting.result)));
        });
        const all = await Promise.all(counts);
        database.close();
        return all.reduce((sum, count) => sum + count, 0);
      });
    await expect.poll(kept).toBe(0);
  });
});
