import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, readCase, sendVoice } from './console-desk.js';
import { findBarriers } from './find-barriers.js';
import { startRig, type Rig } from './harness.js';

let rig: Rig;

beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig?.close());

const complaint = (text: string, data: object = {}) => sendVoice(rig, 'complaint', { text, severity: 'B', ...data });

const lastOf = async (number: string) => (await readCase(rig, number)).steps.at(-1)!.event;

type Filled = Readonly<Record<string, string>>;

/** What can be done to a case: from where, what is filled in, and what the register then holds. */
const ACTIONS: readonly {
  readonly action: string;
  readonly send: string;
  readonly before: readonly [change: string, data?: object][];
  readonly fields: Filled;
  readonly type: string;
  readonly data: object;
  readonly state: string;
}[] = [
  {
    action: 'Acknowledge',
    send: 'Acknowledge',
    before: [],
    fields: { 'Message to the customer': 'We have read it.' },
    type: 'acknowledged',
    data: { message: 'We have read it.' },
    state: 'acknowledged',
  },
  {
    action: 'Assign',
    send: 'Assign',
    before: [['acknowledged']],
    fields: { 'Assign to': 'Li Wei' },
    type: 'assigned',
    data: { to: { id: 'li-wei', name: 'Li Wei' } },
    state: 'assigned',
  },
  {
    action: 'Start work',
    send: 'Start work',
    before: [['acknowledged']],
    fields: {},
    type: 'started',
    data: {},
    state: 'in-progress',
  },
  {
    action: 'Reply',
    send: 'Send reply',
    before: [['acknowledged']],
    fields: { 'Message to the customer': 'Tomorrow at nine.' },
    type: 'replied',
    data: { message: 'Tomorrow at nine.' },
    state: 'acknowledged',
  },
  {
    action: 'Resolve',
    send: 'Resolve case',
    before: [['acknowledged']],
    fields: {
      Cause: 'A broken valve.',
      Remedy: 'Replaced.',
      Responsible: 'Network north',
      'Corrective action': 'All valves checked.',
      'Preventive action': 'Checked each spring.',
      'Message to the customer': 'It runs again.',
    },
    type: 'resolved',
    data: {
      cause: 'A broken valve.',
      remedy: 'Replaced.',
      responsible: 'Network north',
      corrective: 'All valves checked.',
      preventive: 'Checked each spring.',
      message: 'It runs again.',
    },
    state: 'resolved',
  },
  {
    action: 'Reject',
    send: 'Reject case',
    before: [],
    fields: { Reason: 'Not our pipes.' },
    type: 'rejected',
    data: { reason: 'Not our pipes.' },
    state: 'rejected',
  },
  {
    action: 'Reopen',
    send: 'Reopen case',
    before: [['resolved', { cause: 'x', remedy: 'y' }]],
    fields: { Reason: 'She called again.' },
    type: 'reopened',
    data: { reason: 'She called again.' },
    state: 'reopened',
  },
  {
    action: 'Close',
    send: 'Close case',
    before: [['resolved', { cause: 'x', remedy: 'y' }]],
    fields: {},
    type: 'closed',
    data: {},
    state: 'closed',
  },
];

const begin = async (before: (typeof ACTIONS)[number]['before']) => {
  const number = await complaint('No water since Tuesday.');
  // oxlint-disable-next-line no-await-in-loop -- each change follows from the one before
  for (const [change, data] of before) await changeCase(rig, number, change, data);
  return number;
};

describe('what is done to a case', () => {
  it.each(ACTIONS)('by mouse: $action', async ({ action, send, before, fields, type, data, state }) => {
    const number = await begin(before);
    const { page, complaints } = await openCase(rig, number);
    await page
      .getByRole('group', { name: 'What do you do?' })
      .getByRole('button', { name: action, exact: true })
      .click();
    const form = page.getByRole('form', { name: action });
    // oxlint-disable-next-line no-await-in-loop -- one field after the other
    for (const [label, text] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(text);
    await form.getByRole('button', { name: send, exact: true }).click();
    await expect.poll(async () => (await readCase(rig, number)).state).toBe(state);
    await expect.poll(async () => (await lastOf(number)).type).toBe(`app.hearback.case.${type}.v1`);
    expect((await lastOf(number)).data).toEqual({ number, by: { id: 'Maria Chen', name: 'Maria Chen' }, ...data });
    await page.getByText('Maria Chen', { exact: false }).first().waitFor();
    await expect.poll(() => form.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(ACTIONS)('by keyboard: $action', async ({ action, before, fields, type, data }) => {
    const number = await begin(before);
    const { page } = await openCase(rig, number);
    await page
      .getByRole('group', { name: 'What do you do?' })
      .getByRole('button', { name: action, exact: true })
      .focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: action });
    await form.waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.id ?? '';
      });
    await expect.poll(focused).not.toBe('');
    // oxlint-disable no-await-in-loop -- fingers press one key after the other
    for (const [label, text] of Object.entries(fields)) {
      const id = await form.getByLabel(label, { exact: true }).getAttribute('id');
      for (let tabs = 0; tabs < 20 && (await focused()) !== id; tabs++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(id);
      await page.keyboard.type(text);
    }
    // oxlint-enable no-await-in-loop
    if (Object.keys(fields).length === 0) await form.getByRole('button').first().focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await lastOf(number)).type).toBe(`app.hearback.case.${type}.v1`);
    expect((await lastOf(number)).data).toMatchObject(data);
  });

  it('classifies anew, and keeps what the customer chose', async () => {
    const number = await complaint('No water since Tuesday.', { category: 'delay' });
    const { page } = await openCase(rig, number);
    await page.getByRole('button', { name: 'Reclassify', exact: true }).click();
    const form = page.getByRole('form', { name: 'Reclassify' });
    await form.getByLabel('Category').selectOption('safety');
    await form.getByLabel('Severity').selectOption('A');
    await form.getByRole('button', { name: 'Reclassify' }).click();
    await expect.poll(async () => (await readCase(rig, number)).severity).toBe('A');
    expect((await readCase(rig, number)).category).toBe('safety');
    expect((await readCase(rig, number)).steps[0]!.event.data).toMatchObject({ category: 'delay', severity: 'B' });
  });

  it('asks for what is missing and sends nothing', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('e');
    await page.getByLabel('Cause').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill in: Cause, Remedy.').waitFor();
    expect(await page.getByLabel('Cause').getAttribute('aria-invalid')).toBe('true');
    expect((await readCase(rig, number)).state).toBe('received');
  });

  it('is acknowledged by one key, and taken on by one click', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('a');
    await expect.poll(async () => (await readCase(rig, number)).state).toBe('acknowledged');
    await page.getByRole('button', { name: 'Take it' }).click();
    await expect.poll(async () => (await readCase(rig, number)).assignedTo?.id).toBe('Maria Chen');
    await page.getByText('Maria Chen assigned to Maria Chen').waitFor();
  });

  it('asks who signs, where the token has no name and nobody said', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number, { handler: '' });
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: 'Who is handling this?' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await readCase(rig, number)).state).toBe('received');
    await page.getByRole('button', { name: 'Acknowledge' }).first().click();
    await page.getByRole('dialog').getByLabel('Your name').fill('Chen Mei-ling');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await lastOf(number)).data['by'])
      .toEqual({ id: 'Chen Mei-ling', name: 'Chen Mei-ling' });
  });

  it('begins replies from templates, and keeps own ones', async () => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Huang Mei-ling' } });
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByRole('button', { name: 'We need to know more' }).click();
    const field = page.getByLabel('Message to the customer');
    await expect.poll(() => field.inputValue()).toContain('Dear Huang Mei-ling,');
    expect(await field.inputValue()).toContain(number);
    await field.fill('Dear {name}, the crew is on its way.');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByLabel('Name of the template').fill('Crew');
    await page.keyboard.press('Enter');
    await field.fill('');
    await page.reload();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Template', exact: true }).click();
    await page.getByRole('button', { name: 'Crew', exact: true }).click();
    await expect.poll(() => field.inputValue()).toBe('Dear Huang Mei-ling, the crew is on its way.');
  });

  it('keeps a draft through a reload, and while another case is open', async () => {
    const other = await complaint('Another case.');
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill('Half a sentence');
    await page.reload();
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toBe('Half a sentence');
    await page.evaluate((to) => (location.hash = `case=${to}`), other);
    await page.getByRole('heading', { name: 'Another case.' }).waitFor();
    expect(await page.getByLabel('Message to the customer').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toBe('Half a sentence');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 375],
  ] as const)('has no barriers, %s, %d px', async (colorScheme, width) => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Huang', phone: '0900' } });
    await changeCase(rig, number, 'replied', { message: 'Soon.', note: 'Again.' });
    const { page } = await openCase(rig, number, { colorScheme, viewport: { width, height: 800 } });
    await page.getByText('Again.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByLabel('Cause').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill in: Cause, Remedy.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('prints without what cannot be done on paper', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('search').isVisible()).toBe(false);
  });
});

describe('without the right to handle', () => {
  it('says so and offers nothing', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openDesk(rig);
    await page.route('**/console/session', async (route) => {
      const answer = await route.fetch();
      const info = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...info, scope: 'read' } });
    });
    await page.goto(`${rig.collector}/console/#case=${number}`);
    await page.reload();
    await page.getByText('Your token may read, not handle.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Acknowledge' }).count()).toBe(0);
  });
});
