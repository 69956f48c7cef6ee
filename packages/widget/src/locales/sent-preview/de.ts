import type { SentPreviewMessages } from './messages.js';

/** German: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'Gesendet wird, was Sie schreiben und auswählen, und dazu, was hier aufgeführt ist. Schalten Sie aus, was Sie nicht mitsenden möchten.',
  items: {
    page: 'Adresse dieser Seite',
    subject: 'Worum es geht',
    lang: 'Sprache des Formulars',
    promise: 'Die Zusage, die Ihnen angezeigt wurde',
    prompt: 'Warum diese Seite Sie gefragt hat',
    respondent: 'Ihre Rolle',
  },
  reasons: {
    delay: 'Nach einiger Zeit auf der Seite',
    scroll: 'Nach dem Scrollen',
    dwell: 'Nach einer Weile des Lesens',
    event: 'Nach einem Ereignis auf der Seite',
    exit: 'Beim Verlassen',
  },
  sampled: 'gefragt werden {percent} der Besucher',
  respondents: {
    employee: 'Eine beschäftigte Person',
    manager: 'Eine Führungskraft',
    inspector: 'Eine prüfende Person',
  },
  exact: 'Genau so wird es gesendet',
  nothingYet: 'Sobald es etwas zu senden gibt, steht es hier genau so, wie es gesendet wird.',
  key: 'Damit nur Sie später fragen können, was daraus geworden ist, erzeugt Ihr Gerät einen geheimen Schlüssel. Er bleibt bei Ihnen: Gesendet wird nur sein Hashwert, aus dem niemand den Schlüssel ermitteln kann.',
  files: 'Die oben genannten Dateien werden ebenfalls gesendet.',
  envelope:
    'Beim Senden kommen hinzu: der Name dieser Website ({site}), die Art der Nachricht, ihre Nummer, die Uhrzeit und technische Angaben zur Zustellung.',
};
