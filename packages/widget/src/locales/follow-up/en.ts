import type { FollowUpMessages } from './messages.js';

/** English: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Has it been put right?',
    fixed: { yes: 'Yes, it has', partly: 'Partly', no: 'No, it has not' },
    recorded: 'We have recorded your answer.',
    reopened: 'We have recorded your answer and reopened your case.',
    stored: 'Your answer is saved on this device and will be sent as soon as the connection allows.',
    memory: 'Not sent yet. Keep this page open.',
    refused: 'Your answer was not accepted. {reason}',
    reason: 'What is still wrong?',
    firstTime: 'Was it put right the first time?',
    promiseKept: 'Did we keep our promise?',
    yes: 'Yes',
    no: 'No',
    satisfaction: 'How satisfied are you with how we handled it?',
    thanks: 'Thank you. We have all your answers.',
  },
};
