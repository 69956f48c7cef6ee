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
  title: 'Complaint/Texts of the page',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-complaint ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}>
      <hearback-text name="complaint.heading">What did we get wrong?</hearback-text>
      <hearback-text name="complaint.heading" lang="de">Was ist schiefgegangen?</hearback-text>
      <hearback-text name="form.send">Post it</hearback-text>
      <hearback-text name="form.send" lang="de">Ab die Post</hearback-text>
      <hearback-text name="form.left" plural="one">one sign left</hearback-text>
      <hearback-text name="form.left" plural="other">{count} signs left</hearback-text>
    </hearback-complaint>`,
} satisfies Meta<Args>;

/** Texts that the page's own markup puts in the place of the built-in ones. */
export const Replaced: Story = {
  play: async (context) => {
    const { role } = visitor(context, TAG);
    await expect(await role('heading', 'What did we get wrong?')).toBeVisible();
    await expect(await role('button', 'Post it')).toBeVisible();
  },
};

/** Those for the language of the page. */
export const InGerman: Story = {
  globals: { locale: 'de' },
  play: async (context) => {
    const { role } = visitor(context, TAG);
    await expect(await role('heading', 'Was ist schiefgegangen?')).toBeVisible();
    await expect(await role('button', 'Ab die Post')).toBeVisible();
  },
};

/** By script, while the form is there. */
export const ByScript: Story = {
  play: async (context) => {
    const { host, role, allOfRole } = visitor(context, TAG);
    await role('button', 'Post it');
    Object.assign(host, { texts: { 'form.send': 'Hand in' } });
    await waitFor(async () => expect(allOfRole('button', 'Hand in')).toHaveLength(1));
  },
};
