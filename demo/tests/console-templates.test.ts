import { describe, expect, it } from 'vitest';
import { amend, openCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const complaint = (text: string, data: object = {}) =>
  sendVoice(rig, 'complaint', { text, severity: 'B', category: 'supply', ...data });

const api = (path: string, init: RequestInit = {}) =>
  fetch(`${rig.collector}/v1/templates${path}`, {
    ...init,
    headers: { authorization: `Bearer ${rig.token}`, 'content-type': 'application/json', ...init.headers },
  });

/** The team's templates, as programs see them. */
async function teamTemplates(): Promise<{ id: string; title: string; text: string; version: number }[]> {
  const { templates } = (await (await api('?site=portal')).json()) as { templates: [] };
  return templates;
}

/** Keeps a template as another handler would. */
async function keep(title: string, text: string): Promise<void> {
  const known = (await teamTemplates()).find((each) => each.title === title);
  const answer = await api(`/${known?.id ?? crypto.randomUUID()}`, {
    method: 'PUT',
    headers: known ? { 'if-match': `"${known.version}"` } : { 'if-none-match': '*' },
    body: JSON.stringify({ site: 'portal', title, text, by: { id: 'li-wei', name: 'Li Wei' } }),
  });
  expect(answer.ok, await answer.text()).toBe(true);
}

/** Templates as a browser kept them before teams could share theirs. */
const inBrowser = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, place) => ({ title: `Old ${place}`, text: `Hello {name}, ${place}` })),
  );

/** Opens a case with a form for a reply. */
async function openReply(options: Parameters<typeof openCase>[2] = {}) {
  const { page } = await openCase(rig, await complaint('No water since Tuesday.'), options);
  await page.keyboard.press('r');
  const toggle = page.getByRole('button', { name: 'Use template', exact: true });
  const field = page.getByLabel('Message to the customer');
  const item = (name: string) => page.getByRole('button', { name, exact: true });
  return { page, toggle, field, item };
}

describe('templates for replies', () => {
  it('fill a reply, and can be added', async () => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Huang Mei-ling' } });
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Use template', exact: true }).click();
    await page.getByRole('button', { name: 'We need to know more' }).click();
    const field = page.getByLabel('Message to the customer');
    await expect.poll(() => field.inputValue()).toContain('Hello Huang Mei-ling,\n\nTo put');
    expect(await field.inputValue()).toContain(number);
    await field.fill('Dear {name}, the crew is on its way.');
    await page.getByRole('button', { name: 'Use template', exact: true }).click();
    await page.getByLabel('Template name').fill('Crew');
    await page.keyboard.press('Enter');
    await page.getByText('Template saved for the team').waitFor();
    await field.fill('');
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Use template', exact: true }).click();
    await page.getByRole('button', { name: 'Crew', exact: true }).click();
    await expect.poll(() => field.inputValue()).toBe('Dear Huang Mei-ling, the crew is on its way.');
  });

  it('come in the language of the customer, or in another that the handler chooses', async () => {
    const number = await complaint('Seit Dienstag kein Wasser.', { contact: { name: 'Jana' }, lang: 'de-AT' });
    const { page } = await openCase(rig, number);
    const field = page.getByLabel('Message to the customer');
    const templates = page.getByRole('button', { name: 'Use template', exact: true });
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
    const templates = page.getByRole('button', { name: 'Use template', exact: true });
    await page.keyboard.press('r');
    await field.fill(`Dear Huang Mei-ling, about ${first}: we come at nine.`);
    await templates.press('Enter');
    await page.getByLabel('Template name').fill('Nine');
    await page.keyboard.press('Enter');
    await page.getByText('Template saved').waitFor();
    expect(JSON.stringify(await teamTemplates())).not.toContain('Mei-ling');

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
    expect(await page.getByLabel('Template name').inputValue()).toBe('Nine');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Replace template' }).press('Enter');
    await expect.poll(() => templates.evaluate((button) => button.matches(':focus'))).toBe(true);
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
    await page.getByRole('button', { name: 'Use template', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'We have read it' }).press('Enter');
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toContain('Hello Lin Mei-hua,');
  });

  it('close on Escape, and nothing else does', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    const toggle = page.getByRole('button', { name: 'Use template', exact: true });
    await toggle.focus();
    await page.keyboard.press('Enter');
    const first = page.getByRole('button', { name: 'We need to know more' });
    await first.waitFor();
    await page.keyboard.press('Escape');
    await first.waitFor({ state: 'hidden' });
    await expect.poll(() => toggle.evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('Message to the customer').count()).toBe(1);
  });

  it('are not saved by the key that ends a word of an input method, nor send the reply', async () => {
    const { page, toggle, field } = await openReply();
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(new URL(request.url()).pathname));
    await field.fill('我們馬上到。');
    await toggle.press('Enter');
    const title = page.getByLabel('Template name');
    await title.fill('馬上');
    const isLeftToInputMethod = await title.evaluate((input) => {
      const key = { key: 'Enter', isComposing: true };
      return input.dispatchEvent(
        new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
      );
    });
    expect(isLeftToInputMethod).toBe(true);
    await title.press('Control+Enter');
    await page.getByText('Template saved for the team').waitFor();
    expect(sent).toEqual([expect.stringMatching(/^\/v1\/templates\//)]);
    expect(await field.inputValue()).toBe('我們馬上到。');
  });

  it.each([
    [320, 568],
    [667, 375],
    [1280, 500],
  ])('are all within reach on a window of %d by %d px, however many there are', async (width, height) => {
    const { page } = await openCase(rig, await complaint('No water since Tuesday.'), { viewport: { width, height } });
    await page.evaluate((templates) => localStorage.setItem('hearback.console.templates', templates), inBrowser(12));
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Use template', exact: true }).press('Enter');
    const menu = page.locator('console-template-picker .menu');
    await expect.poll(async () => (await menu.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    const box = (await menu.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(120);
  });
});

describe('templates that a team shares', () => {
  it('are there for every handler, who sees who changed them last', async () => {
    const one = await openReply();
    await one.field.fill('The lorry comes at noon.');
    await one.toggle.press('Enter');
    await one.page.getByLabel('Template name').fill('Lorry');
    await one.item('Save for the team').press('Enter');
    await one.page.getByText('Template saved for the team').waitFor();
    expect(await one.toggle.evaluate((button) => button.matches(':focus'))).toBe(true);

    const other = await openReply({ handler: 'Li Wei' });
    await other.toggle.press('Enter');
    await other.item('Lorry').waitFor();
    const described = await other.item('Lorry').evaluate((button) => {
      const root = button.getRootNode() as ShadowRoot;
      return root.getElementById(button.getAttribute('aria-describedby')!)?.textContent;
    });
    expect(described).toMatch(/^Maria Chen · \S/);
    expect(await findViolations(other.page)).toEqual([]);
    await other.item('Lorry').press('Enter');
    await expect.poll(() => other.field.inputValue()).toBe('The lorry comes at noon.');
  });

  it('are not changed over what another handler has written meanwhile', async () => {
    await keep('Pipe', 'The pipe is broken.');
    const { page, toggle, field, item } = await openReply();
    await toggle.press('Enter');
    await item('Pipe').press('Enter');
    await field.fill('The pipe is old.');
    await keep('Pipe', 'The pipe is mended.');
    await toggle.press('Enter');
    await item('Replace template').press('Enter');
    await page.getByRole('alert').getByText('Someone else has changed this template in the meantime').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const textOfPipe = async () => (await teamTemplates()).find(({ title }) => title === 'Pipe')?.text;
    expect(await textOfPipe()).toBe('The pipe is mended.');
    await item('Replace template').press('Enter');
    await expect.poll(textOfPipe).toBe('The pipe is old.');
  });

  it('are removed for all once that is confirmed', async () => {
    await keep('Gone', 'Soon gone.');
    const { page, toggle, item } = await openReply();
    await toggle.press('Enter');
    await page.getByRole('button', { name: 'Remove template Gone' }).press('Enter');
    await page.getByText('Remove “Gone” for the whole team?').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await expect.poll(() => item('Remove').evaluate((button) => button.matches(':focus'))).toBe(true);
    await item('Keep').press('Enter');
    const remove = page.getByRole('button', { name: 'Remove template Gone' });
    await expect.poll(() => remove.evaluate((button) => button.matches(':focus'))).toBe(true);
    await remove.press('Enter');
    await item('Remove').press('Enter');
    await page.getByText('Template removed').waitFor();
    expect((await teamTemplates()).map(({ title }) => title)).not.toContain('Gone');
    expect(await item('Gone').count()).toBe(0);
  });

  it('leave the menu usable where they cannot be read or written', async () => {
    const { page, toggle, field, item } = await openReply();
    await page.route('**/v1/templates**', (route) => route.fulfill({ status: 503 }));
    await toggle.press('Enter');
    await page.getByText('They cannot be read at the moment.').waitFor();
    await item('We have read it').press('Enter');
    await expect.poll(() => field.inputValue()).toContain('Thank you for telling us.');
    await toggle.press('Enter');
    await page.getByLabel('Template name').fill('Thanks');
    await item('Save for the team').press('Enter');
    await page.getByRole('alert').getByText('The collector did not answer').waitFor();
    await page.unroute('**/v1/templates**');
    await item('Save for the team').press('Enter');
    await page.getByText('Template saved for the team').waitFor();
    expect((await teamTemplates()).map(({ title }) => title)).toContain('Thanks');
  });

  it('take over those that lie in a browser, and lose none', async () => {
    await keep('Old 1', 'Another text.');
    const { page, toggle, item } = await openReply();
    await page.evaluate((templates) => localStorage.setItem('hearback.console.templates', templates), inBrowser(3));
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await toggle.press('Enter');
    await page.getByText('Only in this browser').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await item('Share with the team').press('Enter');
    await page.getByText('Not shared, because the team has another template of this name: “Old 1”.').waitFor();
    const texts = Object.fromEntries((await teamTemplates()).map(({ title, text }) => [title, text]));
    expect(texts).toMatchObject({ 'Old 0': 'Hello {name}, 0', 'Old 1': 'Another text.', 'Old 2': 'Hello {name}, 2' });
    const left = () => page.evaluate(() => localStorage.getItem('hearback.console.templates'));
    expect(JSON.parse((await left())!)).toEqual([{ title: 'Old 1', text: 'Hello {name}, 1' }]);
    const last = page.getByRole('button', { name: 'Remove template Old 1' }).last();
    await last.press('Enter');
    expect(await left()).toBe('[]');
    await expect.poll(() => page.getByText('Only in this browser').count()).toBe(0);
  });
});
