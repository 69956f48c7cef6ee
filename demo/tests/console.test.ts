import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, sendVoice } from './console-desk.js';
import { findBarriers } from './find-barriers.js';
import { startRig, type Rig } from './harness.js';

let rig: Rig;

const openRegister = async (colorScheme: 'light' | 'dark' = 'light') =>
  (await openDesk(rig, { hash: 'register', colorScheme })).page;

beforeAll(async () => {
  rig = await startRig();
  await sendVoice(rig, 'rating', { scale: 'stars', score: 4, comment: 'On time and tidy.' });
  await sendVoice(rig, 'complaint', {
    text: 'No water since Tuesday.\n<img src=x onerror=alert(1)>',
    category: 'delay',
    severity: 'B',
    contact: { name: 'Chen Mei-ling', phone: '+886 2 5550 1234' },
  });
});
afterAll(() => rig?.close());

describe('the register in the console', () => {
  it('shows a voice the moment it arrives, in the order of the register', async () => {
    const page = await openRegister();
    const rows = page.getByRole('listitem');
    const before = await rows.count();
    const number = await sendVoice(rig, 'rating', { scale: 'likert5', score: 1, comment: 'Nobody came.' });
    await page.getByText('Nobody came.').first().waitFor();
    expect(await rows.count()).toBe(before + 1);
    expect(await rows.first().textContent()).toContain(number);
  });

  it('opens a voice by keyboard and shows its text as text', async () => {
    const page = await openRegister();
    await page.getByRole('link', { name: /No water since Tuesday/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no barriers in %s', async (scheme) => {
    const page = await openRegister(scheme);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: /No water since Tuesday/ }).click();
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
