import { describe, expect, it } from 'vitest';
import { announcements } from './announcements.js';
import { changeCase, makeToken, openDesk, readCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

describe('acknowledging all shown cases', () => {
  it('acknowledges each once, even after a double click', async () => {
    const told = ['One', 'Two', 'Three', 'Four'].map((each) => `${each} of a kind.`);
    for (const text of told)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is known
      await sendVoice(rig, 'complaint', { text, category: 'supply' });
    const { page } = await openDesk(rig, { hash: 'category=supply' });
    const rows = page.getByRole('list', { name: 'Cases' }).getByRole('link');
    await rows.nth(3).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Select all 4 shown' }).press('Enter');
    await page.getByRole('group', { name: '4 selected' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await expect.poll(() => rows.first().evaluate((row) => row.matches(':focus'))).toBe(true);
    const acknowledge = page.getByRole('button', { name: 'Acknowledge', exact: true });
    const said = await announcements(page);
    const isRefused: boolean[] = [];
    page.on('response', (answer) => isRefused.push(answer.status() === 412));
    await acknowledge.dblclick();
    await page.getByText('4 cases acknowledged').waitFor();
    await rows.getByText('Acknowledged').nth(3).waitFor();
    expect(isRefused).not.toContain(true);
    expect(await said()).toEqual(['4 cases acknowledged']);
  });
});

describe('assigning selected cases', () => {
  it('makes them all a colleague’s, and leaves alone what is no longer open', async () => {
    await makeToken(rig, { name: 'desk-7', displayName: 'Ana Lima' });
    await makeToken(rig, { name: 'roads-1', displayName: 'Li Wei', sites: ['roads'] });
    const numbers: string[] = [];
    for (const text of ['First.', 'Second.', 'Over.'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is known
      numbers.push(await sendVoice(rig, 'complaint', { text, category: 'billing' }));
    await changeCase(rig, numbers[2]!, 'resolved', { remedy: 'Paid back.' });
    const { page } = await openDesk(rig, { hash: 'view=all&category=billing' });
    const rows = page.getByRole('list', { name: 'Cases' }).getByRole('link');
    await rows.nth(2).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Select all 3 shown' }).press('Enter');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Assign 3 cases' });
    await dialog.waitFor();
    expect(await findViolations(page)).toEqual([]);
    const offered = dialog.locator('option');
    expect(await offered.evaluateAll((all) => all.map((each) => each.textContent))).toEqual(['Me', 'Ana Lima']);
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.type('ana lima');
    await page.keyboard.press('Enter');
    await page.getByText('2 cases assigned. 1 was left as it is: theirs already, or no longer open').waitFor();
    const assigned = await Promise.all(numbers.map(async (number) => (await readCase(rig, number)).assignedTo));
    const ana = { id: 'desk-7', name: 'Ana Lima' };
    expect(assigned).toEqual([ana, ana, null]);
    await expect.poll(() => page.getByRole('group', { name: /selected/ }).count()).toBe(0);
    await expect.poll(() => rows.first().evaluate((row) => row.matches(':focus'))).toBe(true);
  });

  it('assigns the case that keys are on where none is selected, and none when given up', async () => {
    const number = await sendVoice(rig, 'complaint', { text: 'Alone.', category: 'comfort' });
    const { page } = await openDesk(rig, { hash: 'category=comfort' });
    await page.getByRole('list', { name: 'Cases' }).getByRole('link').waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Assign 1 case' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('s');
    await dialog.getByLabel('Assign to').fill('Night shift');
    await page.getByText('it is taken as written').waitFor();
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByText('1 case assigned', { exact: true }).waitFor();
    expect((await readCase(rig, number)).assignedTo).toEqual({ id: 'Night shift' });
  });

  it('leaves alone what somebody else took while it was asked whose they are to be', async () => {
    const numbers = [await sendVoice(rig, 'complaint', { text: 'Ours.', category: 'staff' })];
    numbers.push(await sendVoice(rig, 'complaint', { text: 'Theirs.', category: 'staff' }));
    const { page } = await openDesk(rig, { hash: 'category=staff' });
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').nth(1).check();
    await page
      .getByRole('group', { name: /selected/ })
      .getByRole('button', { name: 'Assign' })
      .click();
    await page.getByLabel('Assign to').fill('Night shift');
    await changeCase(rig, numbers[1]!, 'assigned', { to: { id: 'li-wei', name: 'Li Wei' } });
    await page.locator('console-case-list').getByText('Li Wei').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 case assigned. 1 was not: it had changed in the meantime').waitFor();
    const assigned = await Promise.all(numbers.map(async (number) => (await readCase(rig, number)).assignedTo?.id));
    expect(assigned).toEqual(['Night shift', 'li-wei']);
  });

  it('asks nothing where no case is listed', async () => {
    const { page } = await openDesk(rig, { hash: 'category=comfort&state=rejected' });
    await page.getByText('No cases match.').waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await page.locator('console-assign dialog').evaluate((own: HTMLDialogElement) => own.open)).toBe(false);
  });

  it.each(['en-GB', 'zh-TW'])('fits a phone of 320 px in %s, in the dark as well', async (locale) => {
    await sendVoice(rig, 'complaint', { text: 'Small.', category: 'delay' });
    const { page } = await openDesk(rig, {
      hash: 'category=delay',
      locale,
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.getByRole('checkbox').first().check();
    const bar = page.locator('.bar[role=group]');
    await bar.waitFor();
    await bar.getByRole('button', { name: locale === 'en-GB' ? 'Assign' : '指派' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findViolations(page)).toEqual([]);
  });
});
