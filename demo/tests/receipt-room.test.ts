import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { twoFrames } from './two-frames.js';
import { complain } from './visitor.js';

/** What a device keeps of a case. */
type Key = { readonly number: string; readonly key: string };

const rig = rigOfFile();

describe('the portal, once a form has become a receipt', () => {
  it('leaves no gap below a receipt on a phone', async () => {
    const page = await rig.openPage('/en/complaint', {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    const last = form.getByRole('button', { name: 'Send another' });
    await last.waitFor();
    const [end, below] = await Promise.all(
      [last, page.getByRole('complementary')].map((each) =>
        each.evaluate((element) => element.getBoundingClientRect()),
      ),
    );
    expect(below!.top - end!.bottom).toBeLessThan(100);
  });

  it('prints a receipt and its case without buttons, and nothing of them that is cut off', async () => {
    const page = await rig.openPage('/en/complaint', { reducedMotion: 'reduce' });
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    const pressed = (within: Locator) => within.getByRole('button').or(within.getByRole('checkbox')).count();
    await form.getByRole('button', { name: 'Withdraw' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await pressed(form)).toBe(0);
    expect(await form.getByRole('img').count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    expect(await pressed(form)).toBeGreaterThan(0);
    const [receipt] = await page.evaluate(() => JSON.parse(localStorage.getItem('hearback:portal:receipts')!) as Key[]);
    await page.setViewportSize({ width: 1000, height: 300 });
    await page.goto(`${rig.portal}/en/#hearback=${receipt!.number}.${receipt!.key}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Withdraw' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await pressed(dialog)).toBe(0);
    const [frame, last] = await Promise.all(
      [dialog, dialog.getByRole('listitem').last()].map((each) =>
        each.evaluate((element) => element.getBoundingClientRect().bottom),
      ),
    );
    expect(frame).toBeGreaterThan(last!);
  });

  it('prints the key that is folded away on the screen', async () => {
    const page = await rig.openPage('/en/complaint', { reducedMotion: 'reduce' });
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    await form.getByRole('group', { name: 'Received' }).waitFor();
    const key = form.getByText(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{6}$/);
    expect([await key.count(), await key.isVisible()]).toEqual([1, false]);
    await page.emulateMedia({ media: 'print' });
    expect(await key.isVisible()).toBe(true);
  });

  it('prints no buttons where what goes along with a form could not be fetched', async () => {
    const page = await rig.openPage('/en/', { reducedMotion: 'reduce' });
    await page.route('**/company*.js', (route) => route.abort());
    await page.goto(`${rig.portal}/en/complaint`);
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    await form.getByRole('group', { name: 'Received' }).waitFor();
    expect(await form.getByRole('button').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await form.getByRole('button').count()).toBe(0);
  });

  it('has its tools as soon as the connection is back, if they could not be fetched', async () => {
    const page = await rig.openPage('/en/', { reducedMotion: 'reduce' });
    await page.route('**/receipt-tools*.js', (route) => route.abort());
    await page.goto(`${rig.portal}/en/complaint`);
    const form = page.locator('hearback-complaint');
    const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('receipt-tools'));
    await complain(form, 'The water is brown.');
    await form.getByRole('group', { name: 'Received' }).waitFor();
    await missed;
    await page.unroute('**/receipt-tools*.js');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await form.getByRole('button', { name: 'Print' }).waitFor();
  });

  it('asks for no tools once the page has taken the form away', async () => {
    const page = await rig.openPage('/en/', { reducedMotion: 'reduce' });
    let asked = 0;
    await page.route('**/receipt-tools*.js', (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${rig.portal}/en/complaint`);
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    await form.getByRole('group', { name: 'Received' }).waitFor();
    await page.waitForLoadState('networkidle');
    const before = asked;
    expect(before).toBeGreaterThan(0);
    const online = await page.evaluateHandle(() => {
      document.querySelector('hearback-complaint')!.remove();
      return { heard: new Promise((resolve) => addEventListener('online', resolve, { once: true })) };
    });
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await online.evaluate(({ heard }) => heard);
    await twoFrames(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toBe(before);
  });

  it('prints of a withdrawn case that it is', async () => {
    const page = await rig.openPage('/en/complaint', { reducedMotion: 'reduce' });
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    await form.getByRole('button', { name: 'Withdraw' }).click();
    await page.emulateMedia({ media: 'print' });
    const question = form.getByText('Do you want to withdraw it?');
    expect(await question.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await form.getByRole('button', { name: 'Yes, withdraw' }).click();
    const said = form.getByText('Withdrawn. Your case is closed.');
    await said.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await said.isVisible()).toBe(true);
  });
});
