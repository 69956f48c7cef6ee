import type { FormTexts } from './form-texts.js';

/** English. */
export const texts: FormTexts = {
  receipt: {
    title: 'Received',
    body: 'Thank you. We have recorded it under your number.',
    number: 'Your number',
    key: 'Your key',
    keep: 'Keep this to look up your case later',
    once: 'The key is shown only here, only now. Write it down, save or print this page: nobody can give it back to you.',
    next: 'What happens next',
    read: 'The people who run this service will read it. With your number and key you can check what came of it.',
    anonymous: 'You stay anonymous. With your number and key you can check what came of it.',
    follow: 'Follow your case',
    back: 'Back to the page',
    known: 'We already have this from you, and it counts once. Your key was shown the first time.',
  },
  again: {
    title: 'Nothing has been sent yet',
    kept: 'What you wrote is still here. Please check it and send it again.',
    busy: 'Too many requests came from your connection. Please wait a moment, then send it again.',
    unavailable: 'We cannot save it at the moment. Please send it again shortly.',
    spare: 'This could not be accepted. If it matters, add it to your text:',
    files: 'Files cannot be sent with this form. Your text can be sent without them.',
    trap: 'A hidden field was filled in, as robots do. If you are a person, please send it again.',
  },
  fields: {
    kind: 'How can we help?',
    kinds: { rating: 'Rate', complaint: 'Complain', suggestion: 'Suggest' },
    complaint: 'What happened?',
    suggestion: 'What is your idea?',
    comment: 'Anything to add?',
    score: 'Your rating',
    no: 'No',
    yes: 'Yes',
    skipped: 'Does not apply',
    wantedDetail: 'What would you like us to do?',
    occurredAt: 'When did it happen?',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    preferredTime: 'When is a good time to reach you?',
    anonymous: 'Send anonymously',
    send: 'Send',
  },
  faults: {
    complaint: 'Please tell us what happened.',
    suggestion: 'Please tell us your idea.',
    choice: 'Please pick an answer.',
    email: 'This e-mail address does not look complete.',
    date: 'Please enter a full date.',
    long: 'Please shorten this to {most} characters at most.',
  },
  refused: {
    title: 'It could not be sent',
    tooLarge: 'This is too large. Go back: your text is still there. Shorten it, or leave out files.',
    unreadable:
      'What the page sent could not be read, so nothing was stored. Go back: your text is still there. Please tell the owner of the page.',
    foreign:
      'We do not accept forms from the page you came from, so nothing was stored. Go back: your text is still there. Please tell the owner of the page.',
  },
};
