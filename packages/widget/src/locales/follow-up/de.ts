import type { FollowUpMessages } from './messages.js';

/** German: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Ist es in Ordnung gebracht?',
    fixed: { yes: 'Ja, das ist es', partly: 'Zum Teil', no: 'Nein, das ist es nicht' },
    recorded: 'Ihre Antwort ist festgehalten.',
    reopened: 'Ihre Antwort ist festgehalten und Ihr Fall wieder offen.',
    stored: 'Ihre Antwort ist auf diesem Gerät gespeichert und wird gesendet, sobald die Verbindung es zulässt.',
    refused: 'Ihre Antwort wurde nicht angenommen. {reason}',
    reason: 'Was stimmt noch nicht?',
    firstTime: 'War es beim ersten Mal in Ordnung?',
    promiseKept: 'Haben wir unser Versprechen gehalten?',
    yes: 'Ja',
    no: 'Nein',
    satisfaction: 'Wie zufrieden sind Sie mit unserem Umgang damit?',
    thanks: 'Danke. Wir haben alle Ihre Antworten.',
  },
};
