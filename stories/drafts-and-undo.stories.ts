import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { draftPrefix } from '@hearback/sdk';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor, type Scene } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-complaint';
const TEXT = 'The lift is out of order again.';

/** What was written is there after a reload, and what was sent can be taken back for a moment. */
export default {
  title: 'Complaint/Kept and taken back',
  component: TAG,
  argTypes,
  args: { 'subject-type': 'branch', 'subject-id': '12' },
  render: (args, context) =>
    html`<hearback-complaint
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-complaint>`,
} satisfies Meta<Args>;

const drafts = (site: string) => Object.keys(localStorage).filter((key) => key.startsWith(draftPrefix(site)));

/** Writes something, and comes back to a form of its own once it is kept. */
async function comeBack(context: Scene) {
  const first = visitor(context, TAG);
  await first.write(/What happened\?/, TEXT);
  const site = first.host.getAttribute('site')!;
  await waitFor(async () => expect(drafts(site)).toHaveLength(1));
  // As after a reload: another element in the place of the first.
  const again = first.host.cloneNode() as Element;
  first.host.replaceWith(again);
  return { ...visitor(context, TAG), site };
}

export const BroughtBack: Story = {
  play: async (context) => {
    const { text, role } = await comeBack(context);
    await expect(await text('We kept what you wrote on this device.')).toBeVisible();
    await expect(await role('textbox', /What happened\?/)).toHaveValue(TEXT);
  },
};

export const Discarded: Story = {
  play: async (context) => {
    const { press, role, site } = await comeBack(context);
    await press('Discard');
    await waitFor(async () => expect(await role('textbox', /What happened\?/)).toHaveValue(''));
    await expect(drafts(site)).toHaveLength(0);
  },
};

/** Nothing is kept where the page says so. */
export const Off: Story = {
  args: { drafts: 'off' },
  play: async (context) => {
    const { write, host } = visitor(context, TAG);
    const place = host.parentElement!;
    await write(/What happened\?/, TEXT);
    // What leaves the page is kept at once.
    host.remove();
    await expect(drafts(host.getAttribute('site')!)).toHaveLength(0);
    place.append(host);
  },
};

async function send(context: Scene) {
  const page = visitor(context, TAG);
  await page.write(/What happened\?/, TEXT);
  await page.send();
  await page.role('button', 'Undo');
  return page;
}

/** Saved on this device, and to be taken back: never called received. */
export const CanBeUndone: Story = {
  args: { undo: 60 },
  play: async (context) => {
    const { seesSaved, text } = await send(context);
    await seesSaved();
    await expect(await text(/seconds left/)).toBeVisible();
  },
};

export const Undone: Story = {
  args: { undo: 60 },
  play: async (context) => {
    const { host, press, text, role, received } = await send(context);
    const undone = fn();
    host.addEventListener('hearback-undone', undone);
    await press('Undo');
    await expect(await text('Undone. Nothing was sent.')).toBeVisible();
    await expect(await role('textbox', /What happened\?/)).toHaveValue(TEXT);
    await expect(undone).toHaveBeenCalledOnce();
    await expect(received()).toHaveLength(0);
  },
};

/** Whoever is sure need not wait. */
export const SentNow: Story = {
  args: { undo: 60 },
  play: async (context) => {
    const { press, seesReceived } = await send(context);
    await press('Send now');
    await expect(await seesReceived()).toMatchObject({ text: TEXT });
  },
};

/** By keyboard alone. */
export const ByKeyboard: Story = {
  args: { undo: 60 },
  play: async (context) => {
    const { role } = await send(context);
    (await role('button', 'Undo')).focus();
    await userEvent.keyboard('{Enter}');
    const field = await role('textbox', /What happened\?/);
    await waitFor(async () => expect((field.getRootNode() as ShadowRoot).activeElement).toBe(field));
  },
};
