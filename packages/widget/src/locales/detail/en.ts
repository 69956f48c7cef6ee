import type { DetailMessages } from './messages.js';

/** English: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'What would you like us to do?',
  occurredAt: 'When did it happen?',
  severity: 'How bad is it?',
  severities: {
    A: 'Unusable, and it has to go back',
    B: 'Unusable, but it can be fixed on the spot',
    C: 'Usable, but something needs fixing',
  },
  failure: 'Where did it fail?',
  failures: { outcome: 'I did not get what I came for', process: 'I got it, but the way it was done was wrong' },
  date: 'Please enter a full date.',
  futureDate: 'This day is still to come. Please check the date.',
  danger: 'Is anyone in danger right now?',
  emergency: 'Please call the emergency services first. Nobody may read this at once.',
  consentMissing: 'Please tick the box above. Without it we cannot take your complaint.',
};
