import type { DetailMessages } from './messages.js';

/** English: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'What would you like us to do?',
  occurredAt: 'When did it happen?',
  severity: 'How bad is it?',
  severities: {
    A: 'Unusable: it has to go back, or be done all over again',
    B: 'Unusable, but it can be fixed here or nearby',
    C: 'Usable, but something needs fixing',
  },
  failure: 'What was the problem?',
  failures: { outcome: 'I did not get what I came for', process: 'I got it, but it was handled badly' },
  date: 'Please enter a full date.',
  futureDate: 'This date is in the future. Please check it.',
  danger: 'Is anyone in danger right now?',
  emergency: 'Please call the emergency services first. This may not be read straight away.',
  consentMissing: 'Please tick the box to agree. Without that we cannot accept your complaint.',
};
