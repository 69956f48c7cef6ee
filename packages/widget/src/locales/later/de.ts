import type { LaterMessages } from './messages.js';

/** German: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'Sie hören von uns bis {date}.',
    copyLink: 'Link kopieren',
    save: 'Speichern',
    print: 'Drucken',
    scan: 'Scannen Sie dies, um Ihren Fall auf einem anderen Gerät zu verfolgen.',
    secret: 'Wer den Link oder den Schlüssel hat, kann Ihren Fall sehen. Behalten Sie beides für sich.',
    link: 'Link zu Ihrem Fall',
    remember: 'Auf diesem Gerät merken',
    rememberHint: 'Wer dieses Gerät benutzt, kann Ihren Fall dann ansehen.',
    sent: 'Gesendet am {date}',
    add: 'Etwas hinzufügen',
    addLabel: 'Was möchten Sie hinzufügen oder berichtigen?',
    addSend: 'Hinzufügen',
    added: 'Zu Ihrem Fall hinzugefügt.',
    withdraw: 'Zurückziehen',
    withdrawQuestion: 'Möchten Sie es zurückziehen? Ihr Fall wird dann geschlossen.',
    withdrawReason: 'Ihr Grund',
    withdrawSend: 'Ja, zurückziehen',
    withdrawn: 'Zurückgezogen. Ihr Fall ist geschlossen.',
    cancel: 'Abbrechen',
    stored: 'Auf diesem Gerät gespeichert. Es wird gesendet, sobald die Verbindung es zulässt.',
    memory: 'Noch nicht gesendet. Bitte lassen Sie diese Seite offen.',
    refused: 'Nicht angenommen. {reason}',
    empty: 'Bitte schreiben Sie zuerst etwas.',
  },
};
