import type { FormTexts } from './form-texts.js';

/** German. */
export const texts: FormTexts = {
  receipt: {
    title: 'Eingegangen',
    body: 'Vielen Dank. Ihr Anliegen ist unter Ihrer Nummer erfasst.',
    number: 'Ihre Nummer',
    key: 'Ihr Schlüssel',
    keep: 'Bewahren Sie dies auf, um Ihren Fall später einzusehen',
    once: 'Der Schlüssel steht nur hier und nur jetzt. Schreiben Sie ihn auf, oder speichern oder drucken Sie diese Seite: Niemand kann ihn Ihnen wiedergeben.',
    next: 'Wie es weitergeht',
    read: 'Die Verantwortlichen lesen es. Mit Nummer und Schlüssel können Sie fragen, was daraus geworden ist.',
    anonymous:
      'Sie bleiben anonym. Mit Ihrer Nummer und Ihrem Schlüssel können Sie nachfragen, was daraus geworden ist.',
    follow: 'Ihren Fall verfolgen',
    back: 'Zurück zur Seite',
    known: 'Sie hatten das schon gesendet; es zählt einmal. Ihr Schlüssel wurde beim ersten Mal angezeigt.',
  },
  again: {
    title: 'Es ist noch nichts gesendet',
    kept: 'Was Sie geschrieben haben, steht unten. Sehen Sie es bitte noch einmal an und senden Sie es ab.',
    busy: 'Von Ihrem Anschluss kamen zu viele Anfragen. Bitte warten Sie einen Augenblick und senden Sie es dann noch einmal.',
    unavailable: 'Wir können es gerade nicht speichern. Bitte senden Sie es in einem Augenblick noch einmal.',
    spare: 'Das konnte nicht angenommen werden. Wenn es wichtig ist, nehmen Sie es in Ihren Text auf:',
    files: 'Dateien lassen sich mit diesem Formular nicht senden. Ihr Text kann ohne sie abgeschickt werden.',
    trap: 'Ein unsichtbares Feld war ausgefüllt, wie Roboter es tun. Wenn Sie ein Mensch sind, senden Sie es bitte noch einmal ab.',
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
      'Was die Seite gesendet hat, war nicht lesbar; gespeichert wurde nichts. Gehen Sie zurück: Ihr Text ist noch da. Bitte informieren Sie die Betreiber der Seite.',
    foreign:
      'Von der Seite, auf der dieses Formular steht, nehmen wir nichts an; gespeichert wurde nichts. Gehen Sie zurück: Ihr Text ist noch da. Bitte informieren Sie die Betreiber der Seite.',
  },
};
