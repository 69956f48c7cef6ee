import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { ratingMeta, ratingStates } from './support/rating-states.js';
import { visitor } from './support/visitor.js';

export default { ...ratingMeta, title: 'Rating/NPS', args: { ...ratingMeta.args, scale: 'nps' } } satisfies Meta<Args>;

const states = ratingStates('nps');
export const Empty: StoryObj<Args> = {};
export const Picked = states.picked;
export const LowScore = states.lowScore;
export const NoAnswer = states.noAnswer;
export const SavedOnThisDevice = states.saved;
export const Received = states.received;
export const Refused = states.refused;

export const Passive: StoryObj<Args> = {
  play: async (context) => {
    const { pick, text } = visitor(context, 'hearback-rating');
    await pick(8);
    await expect(await text(/What would have made it even better\?/)).toBeVisible();
  },
};

export const OwnFollowUp: StoryObj<Args> = {
  args: { 'low-score': '4', 'low-score-question': 'What should we put right first?' },
  play: async (context) => {
    const { pick, text } = visitor(context, 'hearback-rating');
    await pick(4);
    await expect(await text(/What should we put right first\?/)).toBeVisible();
  },
};
