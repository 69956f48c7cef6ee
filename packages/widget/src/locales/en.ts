import type { Messages } from './messages.js';

const agreement = ['Strongly disagree', 'Strongly agree'];

/** English. */
export const messages: Messages = {
  panel: {
    launcher: 'Feedback',
    heading: 'How can we help?',
    close: 'Close',
    failed: 'This could not load. Please try again.',
  },
  kinds: { rating: { title: 'Rate' }, complaint: { title: 'Complain' }, suggestion: { title: 'Suggest' } },
  scales: {
    likert5: {
      question: 'How satisfied are you?',
      names: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    },
    stars: { question: 'How would you rate us?', names: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'] },
    emoji: { question: 'How was it?', names: ['Very bad', 'Bad', 'Okay', 'Good', 'Very good'] },
    thumbs: { question: 'Did this help you?', names: ['No', 'Yes'] },
    nps: { question: 'How likely are you to recommend us?', names: ['Not at all likely', 'Extremely likely'] },
    ces: { question: 'It was easy for me to get this done.', names: agreement },
    servqual7: { question: 'The service was as it should be.', names: agreement },
    percent: { question: 'How well did we meet your expectations?', names: ['Not at all', 'Completely'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} star', other: '{count} stars' },
    notApplicable: 'Does not apply to me',
    wrong: 'We are sorry. What went wrong?',
    more: 'Anything to add?',
    percent: 'Percent',
  },
  form: {
    optional: 'optional',
    left: { one: '{count} character left', other: '{count} characters left' },
    over: { one: '{count} character too many', other: '{count} characters too many' },
    send: 'Send',
    sending: 'Sending…',
    readBy: 'Read by {recipients}.',
  },
  sent: {
    line: 'Also sent: {items}. No cookies.',
    subject: 'what it is about ({name})',
    page: 'the address of this page',
    language: 'the language',
    time: 'the time',
    look: 'See exactly what is sent',
    anonymous: 'No name, no contact details.',
  },
  errors: {
    summary: { one: 'One thing before you send', other: '{count} things before you send' },
    score: 'Please pick an answer.',
    tooLong: {
      one: 'Please shorten the text by {count} character.',
      other: 'Please shorten the text by {count} characters.',
    },
    unavailable: 'This could not be sent just now. What you entered is still here; please try again.',
  },
};
