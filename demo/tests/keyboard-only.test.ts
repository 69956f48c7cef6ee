import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { hasWhatKeepsAVoice } from './has-loaded.js';

const rig = rigOfFile();

/** What has the focus, through all shadow roots, as a screen reader names it: role or tag, and name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const name = active?.getAttribute('aria-label') ?? (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return `${active?.getAttribute('role') ?? active?.localName} ${(name ?? active?.textContent ?? '').trim().replaceAll(/\s+/g, ' ')}`;
  });

/** Presses a key until the focus is on something, as a person does who knows what they look for. */
async function pressUntil(page: Page, key: string, wanted: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const now = await focused(page);
    if (now.startsWith(wanted)) return;
    met.push(now);
  }
  throw new Error(`Failed to reach "${wanted}" by ${key}: the focus was on ${met.join(', ')}.`);
}

/** What Chromium tells a screen reader of parts of the page: role and name. */
async function told(page: Page, roles: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role }) => roles.includes(String(role?.value)))
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
}

/** Waits until the focus has gone somewhere by itself. */
const waitForFocus = (page: Page, wanted: string) => expect.poll(() => focused(page)).toBe(wanted);

/** Notes what a live region says, in order, from now on. */
const listenTo = (page: Page, host: string) =>
  page.evaluate((selector) => {
    const said: string[] = ((globalThis as { said?: string[] }).said = []);
    const region = document.querySelector(selector)!.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => {
      const text = region.textContent.trim();
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }, host);
const heard = (page: Page) => page.evaluate(() => (globalThis as { said?: string[] }).said!);

describe('a visitor with a keyboard only', () => {
  it('opens the panel, complains, reads the number, and returns to where they were', async () => {
    const page = await rig.openPage('/en/');
    await pressUntil(page, 'Tab', 'button Tell us');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'h2 How can we help?');
    await pressUntil(page, 'Tab', 'tab Rate');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab Complain');
    await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
    await pressUntil(page, 'Tab', 'textarea What happened?');
    await page.keyboard.type('The pump hums at night.');
    await pressUntil(page, 'Tab', 'input No water or low pressure');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('input Leak in the street');
    await pressUntil(page, 'Tab', 'button Send');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'h2 Received');
    const number = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
    await pressUntil(page, 'Tab', 'button Copy number');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'button Tell us');
    const [row] = await rig.waitForRows(1);
    expect(row!.number).toBe(number);
    expect(JSON.parse(row!.event).data).toMatchObject({ text: 'The pump hums at night.', category: 'leak' });
  });

  it('is led to missing fields, and hears the states of a rating in order', async () => {
    const before = rig.rows().length;
    const page = await rig.openPage('/en/technician-visit');
    const form = page.locator('hearback-rating');
    await form.getByRole('radio').first().waitFor();
    await pressUntil(page, 'Tab', 'input');
    await pressUntil(page, 'Tab', 'button Send');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^input /);
    await page.keyboard.press('Space');
    await page.keyboard.press('End');
    await hasWhatKeepsAVoice(page);
    await page.context().setOffline(true);
    await listenTo(page, 'hearback-rating');
    await pressUntil(page, 'Tab', 'button Send');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'h2 Saved on this device');
    // On a slow line it also says that it is sending.
    const said = async () =>
      (await heard(page)).filter((text) => text !== 'Sending…').map((text) => text.split(/[.,]/)[0]);
    await expect.poll(said).toEqual(['Saved on this device']);
    await page.context().setOffline(false);
    await waitForFocus(page, 'h2 Received');
    await expect.poll(said).toEqual(['Saved on this device', 'Received']);
    const [row] = (await rig.waitForRows(before + 1)).slice(before);
    expect(JSON.parse(row!.event).data).toMatchObject({ scale: 'stars', score: 5 });
  });
});

describe('a visitor with a screen reader', () => {
  it('finds a dialog with tabs, a form, groups and fields, each with a name', async () => {
    const page = await rig.openPage('/en/');
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('tab', { name: 'Complain' }).click();
    await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
    const tree = (await page.getByRole('dialog').ariaSnapshot())
      .split('\n')
      .map((line) => line.trim().replace(/^- /, ''))
      .filter((line) =>
        /^(?:dialog|heading|tablist|tab|tabpanel|form|group|radiogroup|textbox|switch|button)\b/.test(line),
      );
    expect(tree).toEqual([
      'dialog "How can we help?":',
      'heading "How can we help?" [level=2]',
      'button "Close"',
      'tablist "How can we help?":',
      'tab "Rate"',
      'tab "Complain" [selected]',
      'tab "Suggest"',
      'tabpanel "Complain":',
      'form "Tell us what went wrong":',
      'textbox "What happened?"',
      'radiogroup "What is it about? (optional)":',
      'group: Add photos or files',
      'radiogroup "What would put it right? (optional)":',
      'group: Add more detail When it happened and how bad it is',
      'switch "Send anonymously"',
      'group "How can we reach you? (optional)":',
      'textbox "Name"',
      'textbox "Phone"',
      'textbox "E-mail"',
      expect.stringMatching(/^group: "Also sent: /),
      'button "Send"',
    ]);
  });

  it('is told names whose words stand apart', async () => {
    const page = await rig.openPage('/en/');
    expect(await told(page, ['link'])).toContain('link Send a meter reading Takes a minute; due by the 25th');
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('radio', { name: 'Very dissatisfied' }).check();
    await page.getByRole('textbox').waitFor();
    expect(await told(page, ['textbox'])).toEqual(['textbox We are sorry. What went wrong? (optional)']);
    await page.getByRole('tab', { name: 'Complain' }).click();
    await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
    expect(await told(page, ['radiogroup', 'group', 'DisclosureTriangle'])).toEqual(
      expect.arrayContaining([
        'radiogroup What is it about? (optional)',
        'radiogroup What would put it right? (optional)',
        'group How can we reach you? (optional)',
        'DisclosureTriangle Add more detail When it happened and how bad it is',
      ]),
    );
  });

  it('is told which row of a scorecard an answer is for', async () => {
    const page = await rig.openPage('/en/technician-visit');
    await page.locator('hearback-scorecard').scrollIntoViewIfNeeded();
    await page.locator('hearback-scorecard [part~=question]').first().waitFor();
    expect(await told(page, ['radiogroup'])).toEqual([
      'radiogroup All in all, how was the visit?',
      'radiogroup Courtesy and attitude',
      'radiogroup Skill and knowledge',
      'radiogroup Arrival at the agreed time',
      'radiogroup Doing what was promised',
    ]);
  });
});
