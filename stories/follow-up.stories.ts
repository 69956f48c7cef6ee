import { createTrackingKey } from '@hearback/protocol/light';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-follow-up';
/** What a page takes from its own address, where a mail or a receipt has led to it. */
const LINK = { number: '0000-0000-0012', key: createTrackingKey((bytes) => bytes.fill(7)) };

/** Asks whether a resolved case was put right. The first tap is recorded at once. */
export default {
  title: 'Follow-up',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-follow-up
      .link=${LINK}
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-follow-up>`,
} satisfies Meta<Args>;

export const Asks: Story = {
  play: async (context) => {
    await expect(await visitor(context, TAG).text('Has it been put right?')).toBeVisible();
  },
};

/** Recorded; what was not asked yet can still be told. */
export const PutRight: Story = {
  play: async (context) => {
    const { pick, arrived, text } = visitor(context, TAG);
    await pick('yes');
    await expect(await arrived()).toMatchObject({ fixed: 'yes' });
    await expect(await text('Was it put right the first time?')).toBeVisible();
  },
};

/** "No" opens the case again, and asks for the reason. */
export const NotPutRight: Story = {
  play: async (context) => {
    const { pick, arrived, text } = visitor(context, TAG);
    await pick('no');
    await expect(await arrived()).toMatchObject({ fixed: 'no' });
    await expect(await text('What is still wrong?')).toBeVisible();
  },
};

/** The last of the answers has been sent. */
export const Told: Story = {
  play: async (context) => {
    const { pick, write, send, text } = visitor(context, TAG);
    await pick('yes');
    await write(/Anything to add\?/, 'The crew was quick and friendly.');
    await send();
    await expect(await text('Thank you. We have all your answers.')).toBeVisible();
  },
};

/** Who says what is still wrong has their case opened again. */
export const StillWrong: Story = {
  play: async (context) => {
    const { pick, write, send, text } = visitor(context, TAG);
    await pick('partly');
    await write(/What is still wrong\?/, 'The pipe is mended, the pavement is not.');
    await send();
    await expect(await text('We have recorded your answer and reopened your case.')).toBeVisible();
  },
};

export const InTheDark: Story = { ...PutRight, globals: { theme: 'dark' } };
export const InChinese: Story = { globals: { locale: 'zh-TW' } };
