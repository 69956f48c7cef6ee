import type { Messages } from './messages.js';

const agreement = ['Stimme gar nicht zu', 'Stimme voll zu'];

/** German, addressing people as Sie. */
export const messages: Messages = {
  panel: {
    launcher: 'Ihre Meinung',
    heading: 'Was möchten Sie uns sagen?',
    close: 'Schließen',
    failed: 'Das konnte nicht geladen werden. Bitte versuchen Sie es erneut.',
  },
  kinds: { rating: { title: 'Bewertung' }, complaint: { title: 'Beschwerde' }, suggestion: { title: 'Vorschlag' } },
  scales: {
    likert5: {
      question: 'Wie zufrieden sind Sie mit uns?',
      names: ['Sehr unzufrieden', 'Unzufrieden', 'Teils, teils', 'Zufrieden', 'Sehr zufrieden'],
    },
    stars: {
      question: 'Wie bewerten Sie uns?',
      names: ['Schlecht', 'Ausreichend', 'Gut', 'Sehr gut', 'Ausgezeichnet'],
    },
    emoji: { question: 'Wie war es?', names: ['Sehr schlecht', 'Schlecht', 'In Ordnung', 'Gut', 'Sehr gut'] },
    thumbs: { question: 'Hat Ihnen das geholfen?', names: ['Nein', 'Ja'] },
    nps: {
      question: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
      names: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
    },
    ces: { question: 'Es wurde mir leicht gemacht, mein Anliegen zu erledigen.', names: agreement },
    servqual7: { question: 'Der Service war so, wie er sein sollte.', names: agreement },
    percent: { question: 'Wie weit haben wir Ihre Erwartungen erfüllt?', names: ['Gar nicht', 'Vollständig'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} Stern', other: '{count} Sterne' },
    notApplicable: 'Trifft auf mich nicht zu',
    wrong: 'Das tut uns leid. Was ist schiefgelaufen?',
    more: 'Möchten Sie etwas ergänzen?',
    percent: 'Prozent',
  },
  form: {
    optional: 'freiwillig',
    left: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
    over: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
    send: 'Senden',
    sending: 'Wird gesendet …',
    readBy: 'Gelesen von: {recipients}.',
  },
  sent: {
    line: 'Mitgesendet werden: {items}. Keine Cookies.',
    subject: 'worum es geht ({name})',
    page: 'die Adresse dieser Seite',
    language: 'die Sprache',
    time: 'die Uhrzeit',
    look: 'Genau ansehen, was gesendet wird',
    anonymous: 'Kein Name, keine Kontaktdaten.',
  },
  errors: {
    summary: {
      one: 'Eine Angabe fehlt noch oder stimmt nicht',
      other: '{count} Angaben fehlen noch oder stimmen nicht',
    },
    score: 'Bitte wählen Sie eine Antwort.',
    tooLong: {
      one: 'Bitte kürzen Sie den Text um {count} Zeichen.',
      other: 'Bitte kürzen Sie den Text um {count} Zeichen.',
    },
    unavailable: 'Das Senden ist gerade nicht möglich. Ihre Eingaben sind noch da; bitte versuchen Sie es erneut.',
  },
};
