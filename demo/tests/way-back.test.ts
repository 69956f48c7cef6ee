import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { numberOn } from './visitor.js';

/** Words of a handler that would run as script if anything took them for markup. */
const HOSTILE = '<img src=x onerror="window.broken=1"><script>window.broken=1</script> The main was flushed.';

const rig = rigOfFile();

/** Sends an anonymous complaint and reads the link to it off the receipt: what a person takes along. */
async function complainAnonymously(page: Page) {
  const form = page.locator('hearback-complaint');
  await form.getByRole('form').getByLabel('What happened?').fill('The water is brown.');
  await form.getByRole('switch', { name: 'Send anonymously' }).check({ force: true });
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  const number = await numberOn(form, 'Received');
  await form.getByText('Keep this to look up your case later').click();
  const key = (await form.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5,6}){4}$/).innerText()).replaceAll('-', '');
  return { number, key };
}

/** Makes a change of a case as a handler would, by the API. */
async function change(number: string, body: object) {
  const headers = { authorization: `Bearer ${rig.token}`, 'content-type': 'application/json' };
  const address = `${rig.collector}/v1/cases/${number}`;
  const found = await fetch(address, { headers });
  const response = await fetch(`${address}/events`, {
    method: 'POST',
    headers: { ...headers, 'if-match': found.headers.get('etag')! },
    body: JSON.stringify({ by: { id: 'u-014', name: 'Maria Chen', role: 'Customer care' }, ...body }),
  });
  expect(response.status).toBe(201);
}

const stateOf = async (number: string) => {
  const headers = { authorization: `Bearer ${rig.token}` };
  const found = (await (await fetch(`${rig.collector}/v1/cases/${number}`, { headers })).json()) as { state: string };
  return found.state;
};

describe('the tracker', () => {
  it('shows the answer to an anonymous complaint, and reopens the case on a "no"', async () => {
    const { number, key } = await complainAnonymously(await rig.openPage('/en/complaint'));
    await change(number, { change: 'replied', message: HOSTILE });
    await change(number, { change: 'resolved', remedy: 'Two hydrants were opened.', note: 'For colleagues.' });

    // Another device: nothing but the link.
    const page = await rig.openPage(`/en/#hearback=${number}.${key}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const tracker = page.locator('hearback-tracker');
    await tracker.getByRole('heading', { name: 'Resolved' }).waitFor();
    const told = await tracker.getByRole('list').innerText();
    for (const words of ['We wrote to you', HOSTILE, 'Maria Chen, Customer care', 'Two hydrants were opened.'])
      expect(told).toContain(words);
    expect(told).not.toContain('For colleagues.');
    expect(await tracker.locator('img, script').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);

    const followUp = tracker.locator('hearback-follow-up');
    await followUp.getByRole('radio', { name: 'No, it has not' }).check({ force: true });
    await followUp.getByText('We have recorded your answer and reopened your case.').waitFor();
    await expect.poll(() => stateOf(number)).toBe('reopened');

    await followUp.getByLabel('What is still wrong?').fill('It is still brown in the evening.');
    await followUp.getByRole('radio', { name: 'Very dissatisfied' }).check({ force: true });
    await followUp.getByRole('button', { name: 'Send', exact: true }).click();
    await followUp.getByText('Thank you. We have all your answers.').waitFor();
    const followUps = () =>
      rig
        .rows()
        .filter((row) => row.type === 'app.hearback.follow-up.v1')
        .map((row) => JSON.parse(row.event).data);
    await expect.poll(followUps).toHaveLength(2);
    expect(followUps()).toMatchObject([
      { number, fixed: 'no' },
      { number, fixed: 'no', comment: 'It is still brown in the evening.', satisfaction: 1 },
    ]);
    expect(asked).toContain(`${rig.collector}/v1/cases/${number}`);
    for (const url of asked) expect(url).not.toContain(key);
    expect(rig.rows().some((row) => row.event.includes(key))).toBe(false);
  });

  for (const path of ['/en/', '/form-and-tag'])
    it(`stands alone while it is open on ${path}, and leaves the launcher as it was`, async () => {
      const tags = ['complaint', 'widget'].map(
        (name) => `<hearback-${name} endpoint="${rig.collector}/v1/events" site="portal"></hearback-${name}>`,
      );
      rig.putPage('/form-and-tag', {
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><script type="module" src="/hearback/hearback.js"></script>${tags.join('')}`,
      });
      const { number, key } = await complainAnonymously(await rig.openPage('/en/complaint'));
      const page = await rig.openPage(`${path}#hearback=${number}.${key}`);
      const launcher = page.locator('hearback-widget').locator('[part=launcher]');
      await page.locator('hearback-tracker').getByRole('heading', { name: 'Received' }).waitFor();
      expect(await launcher.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Close' }).click();
      await launcher.click();
      await page.getByRole('dialog', { name: 'How can we help?' }).waitFor();
    });

  it('keeps what somebody has begun to add only where the form that the case is opened for keeps drafts', async () => {
    const { number, key } = await complainAnonymously(await rig.openPage('/en/complaint'));
    const begin = async (attribute: string) => {
      rig.putPage('/form', {
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><script type="module" src="/hearback/hearback.js"></script>
          <hearback-complaint endpoint="${rig.collector}/v1/events" site="portal" ${attribute}></hearback-complaint>`,
      });
      const page = await rig.openPage(`/form#hearback=${number}.${key}`);
      const tracker = page.locator('hearback-tracker');
      await tracker.getByRole('button', { name: 'Add something' }).click();
      await tracker.getByLabel('What would you like to add or correct?').fill('Since Mon');
      return page.evaluate(() => Object.values(sessionStorage));
    };
    expect(await begin('')).toContain('Since Mon');
    expect(await begin('drafts="off"')).toEqual([]);
  });

  it('lets people add to a case and withdraw it by typing number and key', async () => {
    const page = await rig.openPage('/en/complaint');
    const { number, key } = await complainAnonymously(page);
    await page.evaluate(() => {
      const form = document.querySelector('hearback-complaint')!;
      const tracker = document.createElement('hearback-tracker');
      for (const name of ['endpoint', 'site']) tracker.setAttribute(name, form.getAttribute(name)!);
      form.before(tracker);
      // What is far above the place where the receipt was read has no reason to load.
      tracker.scrollIntoView();
    });
    const tracker = page.locator('hearback-tracker');
    await tracker.getByLabel('Number').fill(number.toLowerCase());
    await tracker.getByLabel('Key').fill(key.slice(0, -1));
    await tracker.getByRole('button', { name: 'Look it up' }).click();
    await tracker.getByText('This key is incomplete').waitFor();
    await tracker.getByLabel('Key').fill(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`);
    await tracker.getByRole('button', { name: 'Look it up' }).click();
    await tracker.getByText('There is no case with this number and this key.').waitFor();
    await tracker.getByLabel('Key').fill(key);
    await tracker.getByRole('button', { name: 'Look it up' }).click();
    await tracker.getByRole('heading', { name: 'Received' }).waitFor();

    await tracker.getByRole('button', { name: 'Add something' }).click();
    await tracker.getByLabel('What would you like to add or correct?').fill('Since Monday.');
    await tracker.getByRole('button', { name: 'Add', exact: true }).click();
    await tracker.getByText('Added to your case.').waitFor();
    await tracker.getByText('You added something').waitFor();

    await tracker.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await tracker.getByRole('button', { name: 'Yes, withdraw' }).click();
    await tracker.getByRole('heading', { name: 'Withdrawn' }).waitFor();
    await expect.poll(() => stateOf(number)).toBe('closed');
  });
});
