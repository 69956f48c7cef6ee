import { SCALES, type ScaleId } from '@hearback/protocol/light';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { argTypes, type Args } from './arg-types.js';
import { attributes } from './attributes.js';
import { endStates } from './end-states.js';
import { ENDPOINT } from './endpoint.js';
import { rehearsalOf } from './rehearsal.js';
import { visitor } from './visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-rating';

/** What the stories of every scale share. */
export const ratingMeta = {
  component: TAG,
  argTypes: { ...argTypes, scale: { control: 'select', options: Object.keys(SCALES) } },
  args: { 'subject-type': 'branch', 'subject-id': 'harbour-street', 'subject-name': 'Harbour Street office' },
  render: (args, context) =>
    html`<hearback-rating
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-rating>`,
} satisfies Meta<Args>;

/** The seven states of a rating on one scale, from untouched to each of the three ends. */
export function ratingStates(scale: ScaleId) {
  const { min, max } = SCALES[scale];
  const afterwards = scale === 'nps' ? /What did you like most\?/ : /Anything to add\?/;
  const picked: Story = {
    play: async (context) => {
      const { pick, text, received } = visitor(context, TAG);
      const input = await pick(max);
      await expect(input.type === 'range' ? input.value === String(max) : input.checked).toBe(true);
      await expect(await text(afterwards)).toBeVisible();
      await expect(received()).toHaveLength(0);
    },
  };
  const lowScore: Story = {
    play: async (context) => {
      const { pick, text } = visitor(context, TAG);
      await pick(min);
      await expect(await text(/What went wrong\?/)).toBeVisible();
    },
  };
  const noAnswer: Story = {
    play: async (context) => {
      const { send, text, received } = visitor(context, TAG);
      await send();
      await expect(await text('Please pick an answer.')).toBeVisible();
      await expect(received()).toHaveLength(0);
    },
  };
  const ends = endStates({
    tag: TAG,
    fill: async ({ pick, write }) => {
      await pick(max);
      await write(afterwards, 'Quick and friendly.');
    },
    expected: {
      scale,
      score: max,
      comment: 'Quick and friendly.',
      subject: { type: 'branch', id: 'harbour-street', name: 'Harbour Street office' },
    },
  });
  return { picked, lowScore, noAnswer, ...ends };
}
