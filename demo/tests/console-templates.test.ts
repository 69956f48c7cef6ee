import { describe, expect, it } from 'vitest';
import { amend, openCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = await rigOfFile();

const complaint = (text: string, data: object = {}) =>
  sendVoice(rig, 'complaint', { text, severity: 'B', category: 'supply', ...data });

describe('templates for replies', () => {
  it('fill a reply, and can be added', async () => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Huang Mei-ling' } });
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByRole('button', { name: 'We need to know more' }).click();
    const field = page.getByLabel('Message to the customer');
    await expect.poll(() => field.inputValue()).toContain('Hello Huang Mei-ling,\n\nTo put');
    expect(await field.inputValue()).toContain(number);
    await field.fill('Dear {name}, the crew is on its way.');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByLabel('Name of the template').fill('Crew');
    await page.keyboard.press('Enter');
    await field.fill('');
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByRole('button', { name: 'Crew', exact: true }).click();
    await expect.poll(() => field.inputValue()).toBe('Dear Huang Mei-ling, the crew is on its way.');
  });

  it('come in the language of the customer, or in another that the handler chooses', async () => {
    const number = await complaint('Seit Dienstag kein Wasser.', { contact: { name: 'Jana' }, lang: 'de-AT' });
    const { page } = await openCase(rig, number);
    const field = page.getByLabel('Message to the customer');
    const templates = page.getByRole('button', { name: 'Template', exact: true });
    const language = page.getByLabel('Language of the text');
    await page.keyboard.press('r');
    await templates.press('Enter');
    await expect
      .poll(() => language.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim()))
      .toBe('German · customer’s');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'We have read it' }).press('Enter');
    await expect.poll(() => field.inputValue()).toContain('Guten Tag Jana,');
    await field.fill('');
    await templates.press('Enter');
    await language.selectOption('fr');
    await page.getByRole('button', { name: 'We have read it' }).press('Enter');
    await expect.poll(() => field.inputValue()).toContain('Bonjour Jana,');

    const other = await complaint('断水三天了。', { lang: 'zh-CN' });
    await page.goto(`${rig.collector}/console/#case=${other}`);
    await page.getByRole('heading', { name: '断水三天了。' }).waitFor();
    await page.keyboard.press('r');
    await templates.press('Enter');
    await page.getByRole('button', { name: 'We have read it' }).press('Enter');
    await expect.poll(() => field.inputValue()).toContain('您好：');
  });

  it('contain nothing about one customer, and can be edited', async () => {
    const first = await complaint('No water since Tuesday.', { contact: { name: 'Huang Mei-ling' } });
    const { page } = await openCase(rig, first);
    const field = page.getByLabel('Message to the customer');
    const templates = page.getByRole('button', { name: 'Template', exact: true });
    await page.keyboard.press('r');
    await field.fill(`Dear Huang Mei-ling, about ${first}: we come at nine.`);
    await templates.press('Enter');
    await page.getByLabel('Name of the template').fill('Nine');
    await page.keyboard.press('Enter');
    await page.getByText('Template saved').waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Mei-ling');

    const other = await complaint('Brown water.', { contact: { name: 'Lin Wei' } });
    await page.goto(`${rig.collector}/console/#case=${other}`);
    await page.getByRole('heading', { name: 'Brown water.' }).waitFor();
    await page.keyboard.press('r');
    await templates.press('Enter');
    await page.getByRole('button', { name: 'Nine', exact: true }).press('Enter');
    await expect.poll(() => field.inputValue()).toBe(`Dear Lin Wei, about ${other}: we come at nine.`);
    await field.press('End');
    await page.keyboard.type(' Please be at home.');
    await templates.press('Enter');
    expect(await page.getByLabel('Name of the template').inputValue()).toBe('Nine');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Replace template' }).press('Enter');
    await field.fill('');
    await templates.press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Nine', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Nine', exact: true }).press('Enter');
    const edited = `Dear Lin Wei, about ${other}: we come at nine. Please be at home.`;
    await expect.poll(() => field.inputValue()).toBe(edited);
  });

  it('address the person by the name they gave last, as the properties do', async () => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Lin', phone: '110' } });
    await amend(rig, number, { contact: { name: 'Lin Mei-hua', email: 'mei@example.org' } });
    const { page } = await openCase(rig, number);
    const contact = page.locator('console-case-properties');
    await contact.getByRole('link', { name: 'mei@example.org' }).waitFor();
    await contact.getByText('Lin Mei-hua', { exact: true }).waitFor();
    await contact.getByRole('link', { name: '110' }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'We have read it' }).press('Enter');
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toContain('Hello Lin Mei-hua,');
  });

  it('close on Escape, and nothing else does', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    const toggle = page.getByRole('button', { name: 'Template', exact: true });
    await toggle.focus();
    await page.keyboard.press('Enter');
    const first = page.getByRole('button', { name: 'We need to know more' });
    await first.waitFor();
    await page.keyboard.press('Escape');
    await first.waitFor({ state: 'hidden' });
    await expect.poll(() => toggle.evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('Message to the customer').count()).toBe(1);
  });

  it.each([
    [320, 568],
    [667, 375],
    [1280, 500],
  ])('are all within reach on a window of %d by %d px, however many there are', async (width, height) => {
    const { page } = await openCase(rig, await complaint('No water since Tuesday.'), { viewport: { width, height } });
    await page.evaluate(() => {
      const own = Array.from({ length: 12 }, (_, place) => ({ title: `Template ${place}`, text: 'Hello {name}' }));
      localStorage.setItem('hearback.console.templates', JSON.stringify(own));
    });
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).press('Enter');
    const menu = page.locator('console-template-picker .menu');
    await expect.poll(async () => (await menu.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    const box = (await menu.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(120);
  });
});
