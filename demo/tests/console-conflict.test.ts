import { describe, expect, it } from 'vitest';
import { changeCase, openCase, readCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const MESSAGE = 'Message to the customer';

const replies = async (number: string) =>
  (await readCase(rig, number)).steps
    .filter(({ event }) => event.type === 'app.hearback.case.replied.v1')
    .map(({ event }) => event.data['message']);

/** Two handlers at one case, each at a desk of their own. */
async function twoDesks() {
  const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
  const maria = await openCase(rig, number, { handler: 'Maria Chen' });
  const wei = await openCase(rig, number, { handler: 'Li Wei' });
  return { number, maria: maria.page, wei: wei.page, complaints: [maria.complaints, wei.complaints] };
}

describe('two handlers on one case', () => {
  it('see each other’s changes, keep what they wrote, and decide whether to send it', async () => {
    const { number, maria, wei, complaints } = await twoDesks();
    await maria.keyboard.press('r');
    await maria.getByLabel(MESSAGE).fill('Tomorrow at nine.');
    await wei.keyboard.press('r');
    await wei.getByLabel(MESSAGE).fill('Today at five.');
    await wei.keyboard.press('Control+Enter');
    await maria.getByText('The case changed while you were writing').waitFor();
    const conflict = maria.getByRole('alert').filter({ hasText: 'The case changed' });
    expect(await conflict.innerText()).toContain('Today at five.');
    expect(await maria.getByLabel(MESSAGE).inputValue()).toBe('Tomorrow at nine.');
    expect(await findViolations(maria)).toEqual([]);

    await maria.getByLabel(MESSAGE).focus();
    await maria.keyboard.press('Control+Enter');
    expect(await replies(number)).toEqual(['Today at five.']);
    await maria.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => replies(number)).toEqual(['Today at five.', 'Tomorrow at nine.']);
    await expect.poll(() => maria.getByLabel(MESSAGE).count()).toBe(0);
    expect(complaints).toEqual([[], []]);
  });

  it('see on a phone, too, what they can decide, however much is new', async () => {
    const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const { page } = await openCase(rig, number, phone);
    await page.keyboard.press('r');
    await page.getByLabel(MESSAGE).fill('Tomorrow at nine.');
    await changeCase(rig, number, 'replied', { message: 'We are still digging. '.repeat(40) });
    const conflict = page.locator('.conflict');
    await conflict.waitFor();
    const [box, last] = await Promise.all([
      conflict.boundingBox(),
      page.getByRole('button', { name: 'Send anyway' }).boundingBox(),
    ]);
    expect(last!.y + last!.height).toBeLessThanOrEqual(box!.y + box!.height);
  });

  it('go on writing once they have read the change', async () => {
    const { number, maria } = await twoDesks();
    await maria.keyboard.press('r');
    await maria.getByLabel(MESSAGE).fill('Tomorrow');
    await changeCase(rig, number, 'acknowledged', { note: 'I have it.' });
    await maria.getByRole('button', { name: 'I have read it, continue writing' }).click();
    await expect.poll(() => maria.getByText('The case changed while you were writing').count()).toBe(0);
    await maria.getByLabel(MESSAGE).fill('Tomorrow at nine.');
    await maria.getByRole('button', { name: 'Send reply' }).click();
    await expect.poll(() => replies(number)).toEqual(['Tomorrow at nine.']);
  });

  it('are told if a change is no longer possible, and can send its text as a reply', async () => {
    const { number, maria, wei } = await twoDesks();
    await maria.keyboard.press('e');
    await maria.getByLabel('Cause').fill('A broken valve.');
    await maria.getByLabel(MESSAGE).fill('It runs again.');
    const resolve = maria.getByRole('button', { name: 'Resolve case' });
    await resolve.focus();
    await wei.getByRole('button', { name: 'Reject', exact: true }).click();
    await wei.getByLabel('Reason', { exact: true }).fill('Not our pipes.');
    await wei.keyboard.press('Control+Enter');
    await maria.getByText('The case is rejected: this can no longer be done.').waitFor();
    expect(await resolve.isDisabled()).toBe(true);
    // Whoever was about to press it keeps their place, and is told why it does nothing.
    expect(await resolve.evaluate((button) => button.matches(':focus'))).toBe(true);
    await maria.keyboard.press('Enter');
    await expect.poll(() => maria.locator('.conflict').evaluate((note) => note.matches(':focus'))).toBe(true);
    await maria.getByRole('button', { name: 'Make it a reply' }).click();
    expect(await maria.getByLabel(MESSAGE).inputValue()).toBe('It runs again.');
    await maria.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => replies(number)).toEqual(['It runs again.']);
    expect((await readCase(rig, number)).state).toBe('rejected');
  });

  it('overwrite nothing even if the live tail is silent', async () => {
    const { number, maria } = await twoDesks();
    await maria.route('**/v1/events?*', () => undefined);
    await maria.reload();
    await maria.getByRole('heading', { level: 2 }).waitFor();
    await maria.keyboard.press('r');
    await maria.getByLabel(MESSAGE).fill('Tomorrow at nine.');
    await changeCase(rig, number, 'replied', { message: 'Today at five.' });
    await maria.keyboard.press('Control+Enter');
    await maria.getByText('The case changed while you were writing').waitFor();
    expect(await replies(number)).toEqual(['Today at five.']);
    expect(await maria.getByLabel(MESSAGE).inputValue()).toBe('Tomorrow at nine.');
  });

  it('cannot both acknowledge the same new case', async () => {
    const { number, maria } = await twoDesks();
    await maria.route('**/v1/events?*', () => undefined);
    await maria.reload();
    await maria.getByRole('heading', { level: 2 }).waitFor();
    await changeCase(rig, number, 'acknowledged');
    await maria.keyboard.press('a');
    await maria.getByText('Someone else was faster').waitFor();
    await maria.getByText('Li Wei acknowledged').waitFor();
    expect((await readCase(rig, number)).steps).toHaveLength(2);
  });
});

describe('somebody who acts on a case while they write about it', () => {
  it('is not told of what they did themselves, and sends what they wrote', async () => {
    const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
    const { page } = await openCase(rig, number);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByLabel(MESSAGE).fill('Tomorrow at nine.');
    await page.getByRole('button', { name: 'Assign to me' }).click();
    await page.locator('console-toast').getByText('Assigned').waitFor();
    expect(await page.getByText('The case changed while you were writing').count()).toBe(0);
    await page.getByRole('button', { name: 'Send reply' }).click();
    await expect.poll(() => replies(number)).toEqual(['Tomorrow at nine.']);
  });
});
