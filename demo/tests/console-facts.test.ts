import { beforeAll, describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
});

describe('the list of cases', () => {
  it.each([320, 360, 390, 1000])(
    'says in what state a case is and what it is about, whoever has it, on a page of %d px',
    async (width) => {
      const about = { text: 'Brown water.', severity: 'A', category: 'roadworks', categoryLabel: 'Road works' };
      const assigned = await sendVoice(rig, 'complaint', about);
      await changeCase(rig, assigned, 'assigned', {
        to: { id: 'desk-9', name: 'Customer service desk of the northern districts' },
      });
      const { page } = await openDesk(rig, { viewport: { width, height: 740 } });
      const row = page.locator('console-case-list li').first();
      await row.getByText('Customer service desk').waitFor();
      const parts = [row, row.locator('.state'), row.locator('.category')];
      const [list, state, category] = await Promise.all(parts.map(async (part) => (await part.boundingBox())!));
      expect(category!.width).toBeGreaterThanOrEqual(64);
      for (const { x, y, width: wide, height } of [state!, category!]) {
        expect(x + wide).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(list!.y);
        expect(y + height).toBeLessThanOrEqual(list!.y + list!.height);
      }
    },
  );

  it('says that a case is withdrawn, on any page', async () => {
    const { page } = await openDesk(rig, { viewport: { width: 320, height: 740 } });
    await page.route('**/v1/cases?*', async (route) => {
      const response = await route.fetch();
      const listed = (await response.json()) as { cases: object[] };
      const cases = listed.cases.map((each) => ({ ...each, isWithdrawn: true, category: 'delay' }));
      await route.fulfill({ response, json: { ...listed, cases } });
    });
    await page.reload();
    await page.getByText('Withdrawn · Delay').first().waitFor();
  });
});

describe('a case', () => {
  it('tells when it is due where nothing can be hovered over', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const { page } = await openCase(rig, number, phone);
    await expect.poll(() => page.getByText(/^Due /).filter({ visible: true }).count()).toBe(3);
  });

  it.each([560, 794])('is printed with its facts clear of their frame on paper of %d px', async (width) => {
    const { page } = await openCase(rig, number, { viewport: { width, height: 1100 } });
    await page.emulateMedia({ media: 'print' });
    const facts = page.locator('console-case-properties');
    const [frame, title] = await Promise.all([facts.boundingBox(), facts.getByRole('heading').first().boundingBox()]);
    expect(title!.x - frame!.x).toBeGreaterThan(8);
    expect(title!.y - frame!.y).toBeGreaterThan(8);
  });
});

describe('where the system chooses the colours', () => {
  const forcedColors = 'active';

  it('the edge of a field tells that it has an error', async () => {
    const { page } = await openCase(rig, number, { forcedColors });
    await page.keyboard.press('r');
    const field = page.getByLabel('Message to the customer');
    const edge = () => field.evaluate((element) => getComputedStyle(element).borderTopWidth);
    const before = await edge();
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByText('Fill in: Message to the customer.').waitFor();
    expect(parseFloat(await edge())).toBeGreaterThan(parseFloat(before));
  });

  it('the record that is open has a mark in the register', async () => {
    const { page } = await openDesk(rig, { hash: 'register', forcedColors });
    const row = page.locator('console-register-list a').first();
    await row.click();
    const open = row.and(page.locator('[aria-current]'));
    const colours = () =>
      open.evaluate((link) => [null, '::before'].map((part) => getComputedStyle(link, part).backgroundColor));
    await expect.poll(async () => new Set(await colours()).size).toBe(2);
  });
});
