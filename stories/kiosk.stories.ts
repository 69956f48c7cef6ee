import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { ASKED_WITHIN_MS } from './support/inside.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';

/** A device that many share. It asks whether somebody is there 20 seconds before it starts over, here as soon as it ever does. */
export default {
  ...widgetMeta,
  title: 'Kiosk',
  args: { kiosk: 30, kinds: 'complaint suggestion' },
} satisfies Meta<Args>;

async function complain(scene: Scene) {
  const someone = visitor(scene, TAG);
  await someone.press('Feedback');
  await someone.write(/What happened\?/, 'The water is brown.');
  return someone;
}

/** Nothing was touched for a while. */
export const Asking: Story = {
  play: async (context) => {
    const { text, role } = await complain(context);
    await expect(await text('Are you still there?', ASKED_WITHIN_MS)).toBeVisible();
    await expect(await text(/cleared in \d+ seconds/)).toBeVisible();
    await expect(await role('button', 'I am still here')).toBeVisible();
  },
};

/** Any touch goes on. */
export const StillThere: Story = {
  play: async (context) => {
    const { press, text, role, allOfText } = await complain(context);
    await expect(await text('Are you still there?', ASKED_WITHIN_MS)).toBeVisible();
    await press('I am still here');
    await waitFor(async () => expect(allOfText('Are you still there?')).toHaveLength(0));
    await expect(await role('textbox', /What happened\?/)).toHaveValue('The water is brown.');
  },
};

/** The receipt goes along by its code: there is nothing to copy or to save, and nothing is remembered. */
export const Receipt: Story = {
  args: { kiosk: 120 },
  play: async (context) => {
    const { send, seesReceived, css, allOfRole, host } = await complain(context);
    await send();
    await seesReceived();
    await expect(await css('.qr')).toBeVisible();
    await expect(allOfRole('button', /Copy|Save/)).toHaveLength(0);
    const site = host.getAttribute('site')!;
    await expect(Object.keys(localStorage).filter((key) => key.includes(site))).toHaveLength(0);
  },
};

/** Closing the panel is enough. */
export const ClosedAndEmpty: Story = {
  args: { kiosk: 120 },
  play: async (context) => {
    const { press, role } = await complain(context);
    const field = (await role('textbox', /What happened\?/)) as HTMLTextAreaElement;
    await press('Close');
    await waitFor(
      () => {
        if (field.value) throw new Error('Failed to clear the form: something stands there still.');
      },
      { timeout: 20_000 },
    );
    await press('Feedback');
    await expect(await role('textbox', /What happened\?/)).toHaveValue('');
  },
};
