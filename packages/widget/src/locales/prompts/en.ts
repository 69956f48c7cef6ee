import type { PromptsMessages } from './messages.js';

/** English. */
export const messages: PromptsMessages = {
  heading: 'How are we doing?',
  text: 'It takes less than a minute, and someone will read it.',
  accept: 'Give feedback',
  later: 'Not now',
  never: 'Don’t ask me again',
  close: 'Close',
};
