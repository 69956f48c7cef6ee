import type { FormTexts } from './form-texts.js';

/** German. */
export const texts: FormTexts = {
  receipt: {
    title: 'Eingegangen',
    body: 'Vielen Dank. Ihr Anliegen steht unter Ihrer Nummer in unserem Register.',
    number: 'Ihre Nummer',
    key: 'Ihr Schlüssel',
    keep: 'Bewahren Sie dies auf, um später nachzusehen',
    once: 'Der Schlüssel steht nur hier und nur jetzt. Schreiben Sie ihn auf, oder speichern oder drucken Sie diese Seite: Niemand kann ihn Ihnen wiedergeben.',
    next: 'Wie es weitergeht',
    read: 'Die Menschen, die diesen Dienst betreiben, lesen es. Mit Nummer und Schlüssel können Sie fragen, was daraus geworden ist.',
    anonymous:
      'Sie bleiben anonym. Mit Ihrer Nummer und Ihrem Schlüssel können Sie nachfragen, was daraus geworden ist.',
    follow: 'Ihren Fall verfolgen',
    back: 'Zurück zur Seite',
    known: 'Sie hatten das schon gesendet; es zählt einmal. Ihr Schlüssel wurde beim ersten Mal angezeigt.',
  },
  again: {
    title: 'Es ist noch nichts gesendet',
    kept: 'Was Sie geschrieben haben, steht unten. Sehen Sie es bitte noch einmal an und senden Sie es ab.',
    busy: 'Von Ihrem Anschluss kam zu viel auf einmal. Bitte warten Sie einen Augenblick und senden Sie es dann noch einmal.',
    unavailable:
      'Das Register lässt sich gerade nicht beschreiben. Bitte senden Sie es in einem Augenblick noch einmal.',
    spare: 'Das konnte nicht angenommen werden. Wenn es wichtig ist, nehmen Sie es in Ihren Text auf:',
    files: 'Dateien lassen sich mit diesem Formular nicht senden. Ihr Text kann ohne sie abgeschickt werden.',
    trap: 'Ein Feld, das Menschen nicht sehen, war ausgefüllt, wie Programme es tun. Wenn Sie ein Mensch sind, senden Sie es bitte noch einmal ab.',
  },
  fields: {
    kind: 'Was möchten Sie uns sagen?',
    kinds: { rating: 'Bewertung', complaint: 'Beschwerde', suggestion: 'Vorschlag' },
    complaint: 'Was ist geschehen?',
    suggestion: 'Was schlagen Sie vor?',
    comment: 'Möchten Sie etwas ergänzen?',
    score: 'Ihre Bewertung',
    no: 'Nein',
    yes: 'Ja',
    skipped: 'Trifft nicht zu',
    wantedDetail: 'Was sollen wir tun?',
    occurredAt: 'Wann ist es geschehen?',
    name: 'Name',
    phone: 'Telefon',
    email: 'E-Mail',
    preferredTime: 'Wann sind Sie gut zu erreichen?',
    anonymous: 'Anonym senden',
    send: 'Senden',
  },
  faults: {
    complaint: 'Bitte sagen Sie uns, was geschehen ist.',
    suggestion: 'Bitte sagen Sie uns, was Sie vorschlagen.',
    choice: 'Bitte wählen Sie eine Antwort.',
    email: 'Diese E-Mail-Adresse scheint unvollständig zu sein.',
    date: 'Bitte geben Sie ein vollständiges Datum an.',
    long: 'Bitte kürzen Sie das auf höchstens {most} Zeichen.',
  },
  refused: {
    title: 'Es konnte nicht gesendet werden',
    tooLarge: 'Das ist zu groß. Gehen Sie zurück: Ihr Text ist noch da. Kürzen Sie ihn, oder lassen Sie Dateien weg.',
    unreadable:
      'Was die Seite gesendet hat, war nicht zu lesen; gespeichert wurde nichts. Gehen Sie zurück: Ihr Text ist noch da. Bitte sagen Sie es denen, die die Seite betreiben.',
    foreign:
      'Das Register nimmt von der Seite, auf der dieses Formular steht, nichts an; gespeichert wurde nichts. Gehen Sie zurück: Ihr Text ist noch da. Bitte sagen Sie es denen, die die Seite betreiben.',
  },
};
