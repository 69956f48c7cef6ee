import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { hostPage } from './support/host-page.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;

/** A form as a page writes it for the time before the element; `text` is what somebody has typed by then. */
const plainForm = (kind: string, text = '') =>
  html`<form
    action=${ENDPOINT}
    method="post"
    accept-charset="utf-8"
    style="display: grid; gap: 1rem; max-inline-size: 36rem; font-family: system-ui"
  >
    <input type="hidden" name="site" value="portal" />
    <input type="hidden" name="kind" value=${kind} />
    <label style="display: grid; gap: 0.25rem"
      >In your own words <textarea name="text" rows="5" .defaultValue=${text}></textarea>
    </label>
    <label style="display: grid; gap: 0.25rem">E-mail <input type="email" name="email" autocomplete="email" /></label>
    <div><button>Send</button></div>
  </form>`;

/** What stands in a tag before its script, and where none runs; and how it goes over into the element. */
export default {
  title: 'Before the script',
  component: 'hearback-complaint',
  argTypes,
  render: (args, context) =>
    html`<hearback-complaint ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
      >${plainForm('complaint', 'Nobody came on Tuesday, and nobody called.')}</hearback-complaint
    >`,
} satisfies Meta<Args>;

/** The tag without its script: a form like any other of the page. */
export const WithoutScript: Story = {
  render: () => html`<hearback-not-loaded>${plainForm('complaint')}</hearback-not-loaded>`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('textarea')).toBeVisible();
  },
};

/** What was typed is in the element once that is there, and can be sent. */
export const HandedOver: Story = {
  play: async (context) => {
    const { role, send, seesReceived } = visitor(context, 'hearback-complaint');
    const field = await role('textbox', /What happened/);
    await waitFor(() => expect(field).toHaveValue('Nobody came on Tuesday, and nobody called.'));
    await expect(context.canvasElement.querySelector('form')!.checkVisibility()).toBe(false);
    await send();
    await expect(await seesReceived()).toMatchObject({ text: 'Nobody came on Tuesday, and nobody called.' });
  },
};

/**
 * A form in the launcher's tag becomes the panel where somebody has begun to write in it, and else gives way to the launcher. Its tag has to be
 * in the page with it: what a framework puts in later is not shown.
 */
export const InTheLauncher: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args, context) => html`
    ${hostPage()}
    <hearback-widget ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}>
      <form action=${ENDPOINT} method="post" accept-charset="utf-8">
        <input type="hidden" name="site" value="portal" />
        <input type="hidden" name="kind" value="suggestion" />
        <label>Your idea <textarea name="text" .value=${'A bench at the bus stop.'}></textarea></label>
        <button>Send</button>
      </form>
    </hearback-widget>
  `,
  play: async (context) => {
    const { role, send, seesReceived } = visitor(context, 'hearback-widget');
    const field = await role('textbox', /idea/);
    await waitFor(() => expect(field).toHaveValue('A bench at the bus stop.'));
    await expect(context.canvasElement.querySelector('form')!.checkVisibility()).toBe(false);
    await send();
    await expect(await seesReceived()).toMatchObject({ text: 'A bench at the bus stop.' });
  },
};
