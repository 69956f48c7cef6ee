import type { MailWords } from './mail-words.js';

const headlines = (it: string) => ({
  acknowledged: `We have read your ${it}`,
  assigned: `Your ${it} is with the people who can act on it`,
  started: `Work on your ${it} has begun`,
  replied: `There is an answer to your ${it}`,
  reopened: `Your ${it} has been reopened`,
  closed: `Your ${it} has been closed`,
});

/** English. */
export const en: MailWords = {
  lang: 'en',
  headlines: {
    complaint: {
      ...headlines('complaint'),
      resolved: 'Your complaint has been resolved',
      rejected: 'Your complaint has been declined',
    },
    suggestion: {
      ...headlines('suggestion'),
      resolved: 'Your suggestion has been dealt with',
      rejected: 'Your suggestion will not be taken up',
    },
  },
  number: 'Number',
  remedy: 'What was done',
  reason: 'Reason',
  colon: ': ',
  closing: (moment) => `If we hear nothing from you by ${moment}, this case will be closed.`,
  lookUp: 'To see where it stands or to reply, open this page with the number and the key from your receipt:',
  why: 'You get this e-mail because you left this address when you wrote to us.',
};
