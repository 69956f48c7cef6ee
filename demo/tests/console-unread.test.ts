import { describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const complaint = (text: string) => sendVoice(rig, 'complaint', { text });

describe('a case', () => {
  it.each([1280, 390])(
    'that could not be read again says so on a page of %d px, and is read when asked',
    async (width) => {
      const number = await complaint('No water since Tuesday.');
      const { page } = await openCase(rig, number, { viewport: { width, height: 800 } });
      const isAsked = (url: URL) => url.pathname === `/v1/cases/${number}`;
      await page.route(isAsked, (route) => route.fulfill({ status: 503 }));
      await changeCase(rig, number, 'replied', { message: 'We are on our way.' });
      const notice = page.locator('console-case-view [role=status]').filter({ hasText: 'could not be loaded again' });
      const again = page.locator('console-case-view').getByRole('button', { name: 'Try again' });
      await notice.waitFor();
      expect(await notice.getByRole('button').count()).toBe(0);
      expect(await findViolations(page)).toEqual([]);
      await again.press('Enter');
      await page.locator('console-toast').getByText('The collector did not answer.').waitFor();
      await notice.waitFor();
      await page.unroute(isAsked);
      await again.press('Enter');
      await page.locator('console-timeline').getByText('We are on our way.').waitFor();
      await notice.waitFor({ state: 'detached' });
      const heading = page.getByRole('heading', { level: 2 });
      await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
    },
  );

  it.each([1280, 390])('that cannot be read does not leave the focus nowhere on a page of %d px', async (width) => {
    const other = await complaint('No water since Monday.');
    const { page } = await openCase(rig, await complaint('No water since Tuesday.'), {
      viewport: { width, height: 800 },
    });
    await page.route(new RegExp(`/v1/cases/${other}$`), (route) => route.fulfill({ status: 503 }));
    await page.keyboard.press('Escape');
    await page.locator(`[data-number="${other}"]`).press('Enter');
    await page.getByText('The case could not be loaded.').waitFor();
    const again = page.locator('console-case-view').getByRole('button', { name: 'Try again' });
    await expect.poll(() => again.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(0);
    await page.unrouteAll();
    await again.press('Enter');
    const heading = page.getByRole('heading', { name: 'No water since Monday.' });
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
  });
});

describe('a row of the inbox', () => {
  it('is said to be out of date if it cannot be read, and is read again when asked', async () => {
    const number = await complaint('A row that falls behind.');
    const { page } = await openDesk(rig);
    const row = page.locator(`[data-number="${number}"]`);
    await row.waitFor();
    const isAsked = (url: URL) => url.pathname === `/v1/cases/${number}`;
    await page.route(isAsked, (route) => route.fulfill({ status: 503 }));
    await changeCase(rig, number, 'acknowledged');
    const notice = page.getByRole('status').filter({ hasText: '1 case has changed and could not be loaded again.' });
    await notice.waitFor({ state: 'attached' });
    expect(await findViolations(page)).toEqual([]);
    const again = page.locator('console-inbox-list').getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await page.locator('console-toast').getByText('The cases could not be loaded.').waitFor();
    expect(await row.innerText()).toContain('New');
    await page.unroute(isAsked);
    await again.press('Enter');
    await row.getByText('Acknowledged').waitFor();
    await again.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('console-case-list :focus').count()).toBe(1);
  });
});
