import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor, type Scene } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-rating';

/** How one rating reaches endpoints that are slow, broken, or busy. */
export default {
  title: 'Delivery',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-rating
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-rating>`,
} satisfies Meta<Args>;

async function rates(scene: Scene) {
  const someone = visitor(scene, TAG);
  await someone.pick(4);
  await someone.send();
  return someone;
}

export const SlowEndpoint: Story = {
  parameters: { endpoint: { kind: 'slow', delayMs: 2500 } },
  play: async (context) => {
    const { text, allOfText, arrived } = await rates(context);
    await expect(await text('Saved on this device')).toBeVisible();
    await expect(allOfText('Received')).toHaveLength(0);
    await expect(await text('Received')).toBeVisible();
    await expect(await arrived()).toMatchObject({ score: 4 });
  },
};

/** The endpoint fails, then works again; the person has nothing to do. */
export const FlakyEndpoint: Story = {
  parameters: { endpoint: { kind: 'flaky', failures: 2 } },
  play: async (context) => {
    const { seesReceived } = await rates(context);
    await expect(await seesReceived()).toMatchObject({ score: 4 });
  },
};

export const BusyEndpoint: Story = {
  parameters: { endpoint: { kind: 'rate-limited', retryAfterS: 2, times: 1 } },
  play: async (context) => {
    const { text, seesReceived } = await rates(context);
    await expect(await text('Saved on this device')).toBeVisible();
    await expect(await seesReceived()).toMatchObject({ score: 4 });
  },
};

/** An endpoint that does not name an event in its answer has not taken it. */
export const LeftOutOfTheAnswer: Story = {
  parameters: { endpoint: { kind: 'partial', verdicts: [{ status: 'missing' }] } },
  play: async (context) => {
    const { seesReceived } = await rates(context);
    await expect(await seesReceived()).toMatchObject({ score: 4 });
  },
};

/** Every step is told to the page, once. */
export const ToldToThePage: Story = {
  play: async (context) => {
    const { host } = visitor(context, TAG);
    const names = ['hearback-submit', 'hearback-stored', 'hearback-delivered', 'hearback-rejected'] as const;
    const heard = fn();
    for (const name of names) host.addEventListener(name, (event) => heard(event.type));
    const { seesReceived } = await rates(context);
    await seesReceived();
    await expect(heard.mock.calls.flat()).toEqual(['hearback-submit', 'hearback-stored', 'hearback-delivered']);
  },
};

/** Where the page may not copy, what was to be copied stands there, selected. */
export const CopyingForbidden: Story = {
  play: async (context) => {
    const { press, seesReceived, text, role } = await rates(context);
    await seesReceived();
    const { execCommand } = document;
    Object.assign(document, { execCommand: () => false });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await press('Copy number');
      await expect(await text(/Copying is not allowed here/)).toBeVisible();
      await expect(await role('textbox', 'Text to copy')).toBeVisible();
    } finally {
      Object.assign(document, { execCommand });
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  },
};
