import { describe, expect, it } from 'vitest';
import { boxesOf } from './boxes-of.js';
import { openCase, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const PHONES = [320, 360].map((width) => ({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true }));

describe('a toast', () => {
  it('does not cover the next actions', async () => {
    const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
    const { page } = await openCase(rig, number);
    // It goes by itself after a while.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.locator('console-case-view .quick').getByRole('button', { name: 'Acknowledge' }).click();
    const said = page.locator('console-toast p');
    await said.waitFor();
    const [toast] = await boxesOf(said);
    const actions = await boxesOf(page.locator('console-composer .actions button'));
    expect(actions.length).toBeGreaterThan(3);
    expect(toast!.y + toast!.height).toBeLessThanOrEqual(Math.min(...actions.map(({ y }) => y)));
  });

  it.each([undefined, PHONES[0], PHONES[1]])('does not cover the entry that it is about', async (phone) => {
    const long = await sendVoice(rig, 'complaint', { text: `Brown water. ${'It smells. '.repeat(40)}` });
    const { page } = await openCase(rig, long, { viewport: { width: 1280, height: 720 }, ...phone });
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.keyboard.press('i');
    await page.getByLabel('Internal note').fill('The pump was seen today, and it is to be changed.\nTwice.');
    await page.keyboard.press('Control+Enter');
    const said = page.locator('console-toast p');
    await said.waitFor();
    const entry = page.locator('console-timeline li').last();
    const room = async () => {
      const boxes = await Promise.all([entry, said, page.locator('console-case-view nav')].map(boxesOf));
      const [told, toast, bar] = boxes.map(([box]) => box!);
      return { below: toast!.y - (told!.y + told!.height), above: told!.y - (bar!.y + bar!.height) };
    };
    await expect.poll(async () => (await room()).below).toBeGreaterThanOrEqual(0);
    expect((await room()).above).toBeGreaterThanOrEqual(0);
  });

  it.each([undefined, PHONES[0]])('does not cover a form that is opened under it', async (phone) => {
    const { page } = await openCase(rig, await sendVoice(rig, 'complaint', { text: 'Brown water.' }), phone);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.locator('console-case-view .quick').getByRole('button', { name: 'Acknowledge' }).click();
    const said = page.locator('console-toast p');
    await said.waitFor();
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    const form = page.locator('console-composer');
    await page.getByRole('form').waitFor();
    const gap = async () => {
      const [[toast], [below]] = await Promise.all([boxesOf(said), boxesOf(form)]);
      return below!.y - (toast!.y + toast!.height);
    };
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await boxesOf(said))[0]!.y).toBeGreaterThanOrEqual(0);
  });
});
