import type { SentPreviewMessages } from './messages.js';

/** English: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'What you write and choose is sent, together with what is listed here. Switch off anything you do not want to send.',
  items: {
    page: 'Address of this page',
    subject: 'What it is about',
    lang: 'Language of the form',
    promise: 'The promise shown to you',
    prompt: 'Why this page asked you',
    respondent: 'Your role',
  },
  reasons: {
    delay: 'After some time on the page',
    scroll: 'After scrolling',
    dwell: 'After reading for a while',
    event: 'After something happened on the page',
    exit: 'On leaving',
  },
  sampled: 'asked of {percent} of visitors',
  respondents: {
    employee: 'An employee',
    manager: 'A manager',
    inspector: 'An inspector',
  },
  exact: 'Exactly as sent',
  nothingYet: 'Once there is something to send, it appears here exactly as it is sent.',
  key: 'So that only you can check later what came of it, your device makes a secret key. It stays with you: only a hash is sent, from which nobody can work out the key.',
  files: 'The files listed above are sent as well.',
  envelope:
    'Added when you send: the name of this website ({site}), the kind of message, its number, the time, and technical details of the delivery.',
};
