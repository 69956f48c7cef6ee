import { describe, expect, it } from 'vitest';
import { changeCase, makeToken, openCase, readCase, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

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
    action: 'Acknowledge with message',
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
    action: 'Note',
    send: 'Save note',
    before: [['resolved', { cause: 'x', remedy: 'y' }]],
    fields: { 'Internal note': 'Rang; nobody answered.' },
    type: 'noted',
    data: { note: 'Rang; nobody answered.' },
    state: 'resolved',
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

describe('a change of a case', () => {
  it.each(ACTIONS)('by mouse: $action', async ({ action, send, before, fields, type, data, state }) => {
    const number = await begin(before);
    const { page, complaints } = await openCase(rig, number);
    await page
      .getByRole('group', { name: 'What would you like to do?' })
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
      .getByRole('group', { name: 'What would you like to do?' })
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
});

it('writes a note for colleagues with one key, and shows it as internal', async () => {
  const number = await complaint('No water since Tuesday.');
  const { page } = await openCase(rig, number);
  await page.keyboard.press('i');
  const note = page.getByRole('form', { name: 'Note' }).getByLabel('Internal note');
  await note.waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Fill in: Internal note.').waitFor();
  await note.fill('Rang; nobody answered.');
  await page.keyboard.press('Control+Enter');
  await page.locator('console-toast').getByText('Note saved').waitFor();
  const entry = page.locator('console-timeline li').last();
  await entry.getByText('Maria Chen left a note').waitFor();
  expect(await entry.locator('.card').allInnerTexts()).toEqual([
    expect.stringMatching(/^Internal note\s+Rang; nobody answered\.$/),
  ]);
  expect((await readCase(rig, number)).state).toBe('received');
});

it('assigns a case to a colleague who has handled none yet, by their name', async () => {
  await makeToken(rig, { name: 'desk-7', displayName: 'Ana Lima' });
  const number = await complaint('No water on the seventh floor.');
  const { page } = await openCase(rig, number);
  await page.keyboard.press('s');
  await page.getByLabel('Assign to').fill('ana lina');
  await page.getByText('Nobody known here has this name; it is taken as written.').waitFor();
  await page.getByLabel('Assign to').fill('ana lima');
  await page.getByText('A colleague’s name').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('console-toast').getByText('Assigned').waitFor();
  expect((await readCase(rig, number)).assignedTo).toEqual({ id: 'desk-7', name: 'Ana Lima' });
});
