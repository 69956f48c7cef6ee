import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';
/** The arbiter asks nobody in the first seconds. */
const ASKED_WITHIN_MS = 15_000;

export default {
  ...widgetMeta,
  title: 'Prompts',
  // A page asks once, whoever it is for.
  tags: ['own-page'],
  args: { prompt: 'delay:0s', 'at-most': '99/1s' },
} satisfies Meta<Args>;

/** Waits until the page asks. */
async function asked(scene: Scene) {
  const someone = visitor(scene, TAG);
  await waitFor(async () => expect(someone.host.shadowRoot!.querySelector('hearback-prompt')).not.toBeNull(), {
    timeout: ASKED_WITHIN_MS,
  });
  return someone;
}

export const Asking: Story = {
  play: async (context) => {
    const { role } = await asked(context);
    await expect(await role('button', 'Give feedback')).toBeVisible();
  },
};
export const AskingInTheDark: Story = { ...Asking, globals: { theme: 'dark' } };
export const AskingOnAPhone: Story = { ...Asking, tags: ['phone'], globals: { viewport: { value: 'mobile2' } } };
export const AskingFromRightToLeft: Story = { ...Asking, globals: { direction: 'rtl' } };
export const AskingInChinese: Story = {
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    const { role } = await asked(context);
    await expect(await role('button', '以後再說')).toBeVisible();
  },
};
export const OwnQuestion: Story = {
  args: { 'prompt-text': 'Was your water restored in time?' },
  play: async (context) => {
    const { text } = await asked(context);
    await expect(await text('Was your water restored in time?')).toBeVisible();
  },
};

/** The answer that opens the panel. */
export const Accepted: Story = {
  play: async (context) => {
    const { press, role } = await asked(context);
    await press('Give feedback');
    await expect(await role('dialog', 'How can we help?')).toBeVisible();
  },
};
/** The answer that ends it. */
export const Dismissed: Story = {
  play: async (context) => {
    const { press, host } = await asked(context);
    await press('Not now');
    await expect(host.shadowRoot!.querySelector('hearback-prompt')).toBeNull();
  },
};
