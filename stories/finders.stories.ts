import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-suggestion';
const FIELD = /What is your idea\?/;

export default {
  title: 'Suggestion/Offer to hide',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-suggestion
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-suggestion>`,
} satisfies Meta<Args>;

/** The line comes once the person pauses; the focus stays in the field. */
export const CardNumber: Story = {
  play: async (context) => {
    const { write, text } = visitor(context, TAG);
    await write(FIELD, 'I paid with 4111 1111 1111 1111.');
    await expect(await text(/This looks like a card number/)).toBeVisible();
  },
};

/** Only the last digits are sent. */
export const Hidden: Story = {
  play: async (context) => {
    const { write, role, send, seesReceived } = visitor(context, TAG);
    await write(FIELD, 'I paid with 4111 1111 1111 1111.');
    await userEvent.click(await role('button', 'Hide'));
    await send();
    await expect(await seesReceived()).toMatchObject({ text: 'I paid with •••• 1111.' });
  },
};

/** What is kept is sent as written. */
export const Kept: Story = {
  play: async (context) => {
    const { write, role, send, seesReceived } = visitor(context, TAG);
    await write(FIELD, 'Write to ana@example.org.');
    await userEvent.click(await role('button', 'Keep'));
    await send();
    await expect(await seesReceived()).toMatchObject({ text: 'Write to ana@example.org.' });
  },
};
