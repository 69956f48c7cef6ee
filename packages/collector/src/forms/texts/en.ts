import type { FormTexts } from './form-texts.js';

/** English. */
export const texts: FormTexts = {
  receipt: {
    title: 'Received',
    body: 'Thank you. It is in our register under your number.',
    number: 'Your number',
    key: 'Your key',
    keep: 'Keep this to look your case up later',
    once: 'The key is shown only here, only now. Write it down, save or print this page: nobody can give it back to you.',
    next: 'What happens next',
    read: 'The people who run this service read it. With your number and key you can ask what came of it.',
    anonymous: 'You stay anonymous. With your number and key you can ask what came of it.',
    follow: 'Follow your case',
    back: 'Back to the page',
    known: 'You have sent this before, and it counts once. Your key was shown the first time.',
  },
  again: {
    title: 'Nothing has been sent yet',
    kept: 'What you wrote is kept below. Please look at it again and send it.',
    busy: 'Too much came from your connection at once. Please wait a moment, then send it again.',
    unavailable: 'The register cannot be written at the moment. Please send it again in a moment.',
    spare: 'This could not be taken. If it matters, put it into your text:',
    files: 'Files cannot be sent from this form. Your words can be sent without them.',
    trap: 'A field that people do not see was filled in, as programs do. If you are a person, please send it once more.',
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
    tooLarge: 'This is too large. Go back: your text is still there. Shorten it, or leave files out.',
    unreadable:
      'What the page sent could not be read, so nothing was stored. Go back: your text is still there. Please tell the owner of the page.',
    foreign:
      'The register takes nothing from the page that this form stands in, so nothing was stored. Go back: your text is still there. Please tell the owner of the page.',
  },
};
