import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const openRegister = async (colorScheme: 'light' | 'dark' = 'light') =>
  (await openDesk(rig, { hash: 'register', colorScheme })).page;

beforeAll(async () => {
  await sendVoice(rig, 'rating', { scale: 'stars', score: 4, comment: 'On time and tidy.' });
  await sendVoice(rig, 'complaint', {
    text: 'No water since Tuesday.\n<img src=x onerror=alert(1)>',
    category: 'delay',
    severity: 'B',
    contact: { name: 'Chen Mei-ling', phone: '+886 2 5550 1234' },
  });
});

describe('the register in the console', () => {
  it('shows a voice as soon as it arrives, in the order of the register', async () => {
    const page = await openRegister();
    const rows = page.getByRole('listitem');
    const before = await rows.count();
    const number = await sendVoice(rig, 'rating', { scale: 'likert5', score: 1, comment: 'Nobody came.' });
    await page.getByText('Nobody came.').first().waitFor();
    expect(await rows.count()).toBe(before + 1);
    expect(await rows.first().textContent()).toContain(number);
  });

  it('opens a voice by keyboard and shows markup in it as text', async () => {
    const page = await openRegister();
    await page.getByRole('link', { name: /No water since Tuesday/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('closes the shortcuts on the first Escape, and the voice behind them on the second', async () => {
    const page = await openRegister();
    await page.getByRole('link', { name: /No water since Tuesday/ }).click();
    const voice = page.getByRole('link', { name: '+886 2 5550 1234' });
    await voice.waitFor();
    await page.getByRole('button', { name: /^You/ }).click();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await sheet.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await voice.count()).toBe(1);
    await page.keyboard.press('Escape');
    await voice.waitFor({ state: 'detached' });
  });

  it('says so where the collector does not answer, and tries once more', async () => {
    const page = await openRegister();
    await page.getByRole('link', { name: /No water since Tuesday/ }).waitFor();
    const isAsked = (url: URL) => url.searchParams.get('after') === '9998';
    await page.route(isAsked, (route) => route.abort());
    await page.evaluate(() => (location.hash = 'record=9999'));
    await page.getByRole('alert').getByText('The collector did not answer.').waitFor();
    expect(await page.getByText('This record is not in the register.').count()).toBe(0);
    await page.unroute(isAsked);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('This record is not in the register.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('passes the accessibility checks in %s', async (scheme) => {
    const page = await openRegister(scheme);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /No water since Tuesday/ }).click();
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
