import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor, type Scene } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-complaint';

export default {
  title: 'Complaint/What is sent',
  component: TAG,
  argTypes,
  args: {
    'subject-type': 'branch',
    'subject-id': '12',
    'subject-name': 'Harbour Street',
    promise: 'We answer within one working day.',
  },
  render: (args, context) =>
    html`<hearback-complaint
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-complaint>`,
} satisfies Meta<Args>;

/** Writes a complaint and unfolds what is sent. */
async function look(context: Scene) {
  const page = visitor(context, TAG);
  await page.write(/What happened\?/, 'The lift is out of order again.');
  await userEvent.click(await page.css("[part='sent'] summary"));
  const shown = async () => (await page.css("[part='payload']")).textContent;
  await waitFor(async () => expect(await shown()).toContain('out of order again.'));
  return { ...page, shown };
}

/** Unfolded, with something written. */
export const Unfolded: Story = {
  play: async (context) => {
    const { role } = await look(context);
    await expect(await role('switch', /Address of this page/)).toBeChecked();
  },
};

/** The page's address and the subject are kept back; the endpoint gets what was shown, letter by letter. */
export const KeptBack: Story = {
  play: async (context) => {
    const { role, shown, send, seesReceived } = await look(context);
    await userEvent.click(await role('switch', /Address of this page/));
    await userEvent.click(await role('switch', /What it is about/));
    await waitFor(async () => expect(await shown()).not.toMatch(/"page":|"subject":/));
    const seen = await shown();
    await send();
    await expect(JSON.stringify(await seesReceived())).toBe(seen);
  },
};

/** Before anything is written, there are no data to show. */
export const NothingYet: Story = {
  play: async (context) => {
    const { css, text } = visitor(context, TAG);
    await userEvent.click(await css("[part='sent'] summary"));
    await expect(await text(/Once there is something to send/)).toBeVisible();
  },
};
