import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
});

describe('a handler’s computer with a wrong clock', () => {
  it.each([3, -3])('%d hours off: shows deadlines and ages by the collector’s clock', async (hours) => {
    const desk = await openDesk(rig);
    const { page, context } = desk;
    await context.addInitScript((wrongByMs) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + wrongByMs;
    }, hours * 3_600_000);
    await page.goto('about:blank');
    await page.goto(`${rig.collector}/console/#case=${number}`);
    const view = page.locator('console-case-view');
    await view.getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => view.locator('header').innerText()).toMatch(/1 hr 5\d min left/);
    await page
      .locator('console-case-list')
      .getByText(/1 hr 5\d min left/)
      .waitFor();
    expect(await view.locator('console-timeline time').first().innerText()).toMatch(/^(?:now|\d min ago)$/);
  });
});
