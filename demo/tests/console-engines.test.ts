import { describe, expect, it, onTestFinished } from 'vitest';
import { changeCase, readCase, sendVoice } from './console-desk.js';
import { ENGINES, press, sees, type EnginePage } from './engines.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const complaint = (text: string) =>
  sendVoice(rig, 'complaint', { text, severity: 'B', contact: { name: 'Huang Mei-ling' } });

const stateOf = async (number: string) => (await readCase(rig, number)).state;
const lastOf = async (number: string) => (await readCase(rig, number)).steps.at(-1)!.event;

/** Presses on a field and writes in it. */
async function write(page: EnginePage, field: string, text: string): Promise<void> {
  await press(page, field);
  await page.keyboard.type(text);
}

describe.each(Object.entries(ENGINES))('the console in %s', (_name, start) => {
  it('takes a case from its arrival to its end, and shows at once what others do', async () => {
    const { page, stop } = await start();
    onTestFinished(stop);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${rig.collector}/console/`);
    await page.evaluate(() => localStorage.setItem('hearback.console.handler', 'Maria Chen'));
    await write(page, '#token', rig.token);
    await page.keyboard.press('Enter');

    await sees(page, '*', 'Live');
    const number = await complaint('No water since Tuesday.');
    await press(page, '.text', 'No water since Tuesday.');
    await press(page, 'button', 'Acknowledge');
    await expect.poll(() => stateOf(number)).toBe('acknowledged');

    await press(page, 'button', 'Reply');
    await press(page, 'button', 'Use template');
    await press(page, 'button', 'We need to know more');
    await press(page, 'button', 'Send reply');
    await expect.poll(async () => (await lastOf(number)).data['message']).toContain('Hello Huang Mei-ling,\n\nTo put');
    await changeCase(rig, number, 'noted', { note: 'Rang; nobody answered.' });
    await sees(page, '*', 'Rang; nobody answered.');

    await press(page, 'button', 'Resolve');
    await write(page, '#field-cause', 'A broken valve.');
    await write(page, '#field-remedy', 'Replaced.');
    await press(page, 'button', 'Resolve case');
    await expect.poll(() => stateOf(number)).toBe('resolved');
    expect((await lastOf(number)).data).toMatchObject({ cause: 'A broken valve.', remedy: 'Replaced.' });
  });
});
