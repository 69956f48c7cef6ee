import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Args } from './support/arg-types.js';
import { ratingMeta, ratingStates } from './support/rating-states.js';

export default {
  ...ratingMeta,
  title: 'Rating/Likert',
  args: { ...ratingMeta.args, scale: 'likert5' },
} satisfies Meta<Args>;

const states = ratingStates('likert5');
export const Empty: StoryObj<Args> = {};
export const Picked = states.picked;
export const LowScore = states.lowScore;
export const NoAnswer = states.noAnswer;
export const SavedOnThisDevice = states.saved;
export const Received = states.received;
export const Refused = states.refused;
