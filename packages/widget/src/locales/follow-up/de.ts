import type { FollowUpMessages } from './messages.js';

/** German: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Wurde das Problem behoben?',
    fixed: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
    recorded: 'Wir haben Ihre Antwort erfasst.',
    reopened: 'Wir haben Ihre Antwort erfasst und Ihren Fall wieder geöffnet.',
    stored: 'Ihre Antwort ist auf diesem Gerät gespeichert und wird gesendet, sobald die Verbindung es zulässt.',
    memory: 'Noch nicht gesendet. Bitte lassen Sie diese Seite offen.',
    refused: 'Ihre Antwort wurde nicht angenommen. {reason}',
    reason: 'Was stimmt noch nicht?',
    firstTime: 'Wurde es gleich beim ersten Mal behoben?',
    promiseKept: 'Haben wir unsere Zusage eingehalten?',
    yes: 'Ja',
    no: 'Nein',
    satisfaction: 'Wie zufrieden sind Sie damit, wie wir damit umgegangen sind?',
    thanks: 'Danke. Wir haben alle Ihre Antworten.',
  },
};
