import { createTrackingKey, numberOf, trackingKeyHash, uuidV7 } from '@hearback/protocol/light';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './find-barriers.js';
import { startRig, type Rig } from './harness.js';

let rig: Rig;
let sent = 0;

/** Sends one voice as a page would, and tells its number. */
async function send(kind: 'rating' | 'complaint', data: object): Promise<string> {
  const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22) + sent++, random: (bytes) => crypto.getRandomValues(bytes) });
  const event = {
    specversion: '1.0',
    id,
    source: '/hearback/portal',
    type: `app.hearback.${kind}.v1`,
    subject: numberOf(id),
    time: '2026-11-22T08:00:00.000Z',
    datacontenttype: 'application/json',
    data,
  };
  const answer = await fetch(`${rig.collector}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', origin: rig.portal },
    body: JSON.stringify(event),
  });
  expect(answer.status).toBe(200);
  return numberOf(id);
}

const openConsole = async (colorScheme: 'light' | 'dark' = 'light') => {
  const context = await rig.newContext({ colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${rig.collector}/console/#token=${rig.token}`);
  await page.getByText('Live', { exact: true }).waitFor();
  return page;
};

beforeAll(async () => {
  rig = await startRig();
  await send('rating', { scale: 'stars', score: 4, comment: 'On time and tidy.' });
  const hash = await trackingKeyHash(createTrackingKey((bytes) => crypto.getRandomValues(bytes)));
  await send('complaint', {
    text: 'No water since Tuesday.\n<img src=x onerror=alert(1)>',
    category: 'delay',
    severity: 'B',
    contact: { name: 'Chen Mei-ling', phone: '+886 2 5550 1234' },
    trackingKeyHash: hash,
  });
});
afterAll(() => rig?.close());

describe('the console', () => {
  it('asks for a token and refuses a wrong one', async () => {
    const context = await rig.newContext();
    const page = await context.newPage();
    await page.goto(`${rig.collector}/console/`);
    await page.getByLabel('Read token').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('No water since Tuesday.').count()).toBe(0);
  });

  it('takes the token out of the address at once and keeps it for this tab alone', async () => {
    const page = await openConsole();
    expect(page.url()).not.toContain(rig.token);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(rig.token);
  });

  it('shows a voice the moment it arrives, in the order of the register', async () => {
    const page = await openConsole();
    const rows = page.getByRole('listitem');
    const before = await rows.count();
    const number = await send('rating', { scale: 'likert5', score: 1, comment: 'Nobody came.' });
    await page.getByText('Nobody came.').first().waitFor();
    expect(await rows.count()).toBe(before + 1);
    expect(await rows.first().textContent()).toContain(number);
  });

  it('opens a voice by keyboard and shows its text as text', async () => {
    const page = await openConsole();
    await page.getByRole('link', { name: /No water since Tuesday/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('catches up after the collector was away', async () => {
    const page = await openConsole();
    await rig.kill();
    await page
      .getByText(/Reconnecting/)
      .first()
      .waitFor();
    await rig.restart();
    await send('rating', { scale: 'stars', score: 2, comment: 'While you were away.' });
    await page.getByText('While you were away.').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('has no barriers in %s', async (scheme) => {
    const page = await openConsole(scheme);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: /No water since Tuesday/ }).click();
    await page.getByRole('link', { name: '+886 2 5550 1234' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
