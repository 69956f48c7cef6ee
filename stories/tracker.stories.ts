import { createTrackingKey } from '@hearback/protocol/light';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { ASKED_WITHIN_MS, inside } from './support/inside.js';
import { rehearsalOf } from './support/rehearsal.js';
import { READ, RECEIVED, TOLD } from './support/sample-case.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-tracker';
const NUMBER = RECEIVED.number;
const KEY = createTrackingKey((bytes) => bytes.fill(7));

/** The look at a case, for whoever raised it. */
export default {
  title: 'Tracker',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-tracker
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-tracker>`,
} satisfies Meta<Args>;

/** Nobody has asked yet. */
export const Asks: Story = {
  play: async ({ canvasElement }) => {
    const { role } = inside(canvasElement.querySelector(TAG)!);
    await expect(await role('button', 'Look it up')).toBeVisible();
  },
};

/** What was typed is no number and no key. */
export const Mistyped: Story = {
  play: async ({ canvasElement }) => {
    const { role, text } = inside(canvasElement.querySelector(TAG)!);
    await userEvent.type(await role('textbox', 'Number'), 'A1');
    await userEvent.click(await role('button', 'Look it up'));
    await expect(await text(/This number is incomplete/)).toBeVisible();
  },
};

/** Looks the case up that the story's endpoint tells. */
async function looksItUp({ canvasElement }: { canvasElement: HTMLElement }) {
  const page = inside(canvasElement.querySelector(TAG)!);
  await userEvent.type(await page.role('textbox', 'Number'), NUMBER);
  await userEvent.type(await page.role('textbox', 'Key'), KEY);
  await userEvent.click(await page.role('button', 'Look it up'));
  return page;
}

/** A case as the endpoint tells it, and the heading it is shown under. */
const shows = (heading: string, tracked: object): Story => ({
  parameters: { tracked: { ...RECEIVED, ...tracked } },
  play: async (context) => {
    const { role } = await looksItUp(context);
    await expect(await role('heading', heading)).toBeVisible();
  },
});

export const CannotBeReached: Story = {
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text(/cannot be reached just now/)).toBeVisible();
  },
};

/** Number, key or both are wrong; nobody tells which. */
export const Unknown: Story = {
  parameters: { tracked: 404 },
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text(/no case with this number and this key/)).toBeVisible();
  },
};

export const TooManyTries: Story = {
  parameters: { tracked: 429 },
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text(/Please wait 60 seconds/)).toBeVisible();
  },
};

export const Received = shows('Received', {});

/** On a device that many share, when nobody has touched anything for a while. */
export const StillThere: Story = {
  args: { kiosk: 30 },
  parameters: { tracked: RECEIVED },
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text('Are you still there?', ASKED_WITHIN_MS)).toBeVisible();
  },
};

export const Late = shows('Received', {
  deadlines: [{ name: 'resolve', dueAt: '2026-11-23T10:00:00.000Z', doneAt: null, isBreached: true }],
});

export const Answered = shows('There is an answer for you', {
  state: 'in-progress',
  deadlines: [...READ, { name: 'resolve', dueAt: '2026-11-27T17:00:00.000Z', doneAt: null, isBreached: false }],
  told: TOLD,
});

/** Asks whether it was put right. */
export const Resolved = shows('Resolved', {
  state: 'resolved',
  told: [...TOLD, { at: '2026-11-24T08:00:00.000Z', change: 'resolved', remedy: 'The main was flushed.' }],
});

/** Resolved at a site that closes cases after two weeks of silence. */
export const ResolvedForNow: Story = {
  parameters: {
    tracked: {
      ...RECEIVED,
      state: 'resolved',
      closesAt: '2026-12-08T08:00:00.000Z',
      told: [...TOLD, { at: '2026-11-24T08:00:00.000Z', change: 'resolved', remedy: 'The main was flushed.' }],
    },
  },
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text(/If we hear nothing from you by Dec 8, 2026/)).toBeVisible();
  },
};

/** The person said nothing for as long; they can still say that it was not put right. */
export const ClosedBySilence: Story = {
  parameters: {
    tracked: {
      ...RECEIVED,
      state: 'closed',
      told: [
        ...TOLD,
        { at: '2026-11-24T08:00:00.000Z', change: 'resolved', remedy: 'The main was flushed.' },
        { at: '2026-12-08T08:00:30.000Z', change: 'closed', isBySilence: true },
      ],
    },
  },
  play: async (context) => {
    const { text } = await looksItUp(context);
    await expect(await text('It was closed because we heard nothing from you')).toBeVisible();
  },
};

export const OpenAgain = shows('Reopened', {
  state: 'reopened',
  deadlines: READ,
  isFollowedUp: true,
  told: [{ at: '2026-11-24T08:00:00.000Z', change: 'follow-up', fixed: 'no' }],
});

/** The person need not accept it. */
export const Declined: Story = {
  parameters: {
    tracked: {
      ...RECEIVED,
      state: 'rejected',
      told: [{ at: '2026-11-24T08:00:00.000Z', change: 'rejected', reason: 'The tariff is as published.' }],
    },
  },
  play: async (context) => {
    const { role, text } = await looksItUp(context);
    await expect(await role('heading', 'Declined')).toBeVisible();
    await expect(await text(/^If you do not agree, add your reasons/)).toBeVisible();
  },
};

export const DeclinedRightToLeft: Story = { ...Declined, globals: { direction: 'rtl' } };

export const Withdrawn = shows('Withdrawn', {
  state: 'closed',
  isWithdrawn: true,
  told: [{ at: '2026-11-24T08:00:00.000Z', change: 'withdrawal' }],
});

export const AddingSomething: Story = {
  parameters: { tracked: RECEIVED },
  play: async (context) => {
    const { role } = await looksItUp(context);
    await userEvent.click(await role('button', 'Add something'));
    await expect(await role('textbox', 'What would you like to add or correct?')).toBeVisible();
  },
};

export const Withdrawing: Story = {
  parameters: { tracked: RECEIVED },
  play: async (context) => {
    const { role } = await looksItUp(context);
    await userEvent.click(await role('button', 'Withdraw'));
    await expect(await role('button', 'Yes, withdraw')).toBeVisible();
  },
};
