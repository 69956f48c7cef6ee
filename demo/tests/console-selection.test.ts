import { describe, expect, it } from 'vitest';
import { announcements } from './announcements.js';
import { openDesk, sendVoice } from './console-desk.js';
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
