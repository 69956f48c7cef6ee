import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-complaint';

export default {
  title: 'Complaint/Declared by children',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-complaint ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}>
      <hearback-category value="leak">A leak</hearback-category>
      <hearback-category value="billing">My bill</hearback-category>
      <hearback-recipient value="gm">General manager</hearback-recipient>
      <hearback-promise>We answer within <strong>2 working hours</strong>.</hearback-promise>
    </hearback-complaint>`,
} satisfies Meta<Args>;

/** Categories, who reads it and the promise, as the page's own markup names them. */
export const Declared: Story = {
  play: async (context) => {
    const { role, text, allOfRole } = visitor(context, TAG);
    await expect(await role('radio', 'My bill')).toBeVisible();
    await expect(allOfRole('radio', 'Delay')).toHaveLength(0);
    await expect(await text(/Read by General manager\. We answer within 2 working hours\./)).toBeVisible();
  },
};

/** A category that the page adds later. */
export const Added: Story = {
  play: async (context) => {
    const { host, role, allOfRole } = visitor(context, TAG);
    await role('radio', 'My bill');
    const child = document.createElement('hearback-category');
    child.setAttribute('value', 'roadworks');
    child.textContent = 'Road works';
    host.append(child);
    await waitFor(async () => expect(allOfRole('radio', 'Road works')).toHaveLength(1));
  },
};
