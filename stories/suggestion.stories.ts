import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { endStates } from './support/end-states.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-suggestion';
const TEXT = 'Open one counter before 8 o’clock.';

export default {
  title: 'Suggestion',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-suggestion
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-suggestion>`,
} satisfies Meta<Args>;

export const Empty: Story = {};

/** Addressed to a role by name: it goes there directly. */
export const ToTheGeneralManager: Story = {
  args: { recipients: 'gm:General manager, desk:Service desk' },
  play: async (context) => {
    const { write, pick, send, seesReceived } = visitor(context, TAG);
    await write(/What is your idea\?/, TEXT);
    await pick('gm');
    await send();
    await expect(await seesReceived()).toMatchObject({
      text: TEXT,
      recipient: { id: 'gm', label: 'General manager' },
    });
  },
};

export const NothingWritten: Story = {
  play: async (context) => {
    const { send, text, received } = visitor(context, TAG);
    await send();
    await expect(await text('Please tell us your idea.')).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

export const WithContact: Story = {
  play: async (context) => {
    const { write, text, send, seesReceived } = visitor(context, TAG);
    await write(/What is your idea\?/, TEXT);
    await userEvent.click(await text('Leave contact details for a reply'));
    await write(/E-mail/, 'alex@example.org');
    await send();
    await expect(await seesReceived()).toMatchObject({ text: TEXT, contact: { email: 'alex@example.org' } });
  },
};

export const Anonymous: Story = {
  play: async (context) => {
    const { write, role, send, seesReceived } = visitor(context, TAG);
    await write(/What is your idea\?/, TEXT);
    await userEvent.click(await role('switch', 'Send anonymously'));
    await send();
    const data = await seesReceived();
    await expect(data).toMatchObject({ text: TEXT, anonymous: true });
    await expect(data).not.toHaveProperty('contact');
  },
};

export const AlwaysAnonymous: Story = {
  args: { anonymous: 'always' },
  play: async (context) => {
    const { write, send, seesReceived } = visitor(context, TAG);
    await write(/What is your idea\?/, TEXT);
    await send();
    await expect(await seesReceived()).toMatchObject({ text: TEXT, anonymous: true });
  },
};

const ends = endStates({
  tag: TAG,
  fill: async ({ write }) => write(/What is your idea\?/, TEXT),
  expected: { text: TEXT },
});
export const SavedOnThisDevice = ends.saved;
export const Received = ends.received;
export const Refused = ends.refused;
