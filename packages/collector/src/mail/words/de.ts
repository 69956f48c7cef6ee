import type { MailWords } from './mail-words.js';

/** German. */
export const de: MailWords = {
  lang: 'de',
  headlines: {
    complaint: {
      acknowledged: 'Wir haben Ihre Beschwerde gelesen',
      assigned: 'Ihre Beschwerde liegt bei der zuständigen Stelle',
      started: 'Die Arbeit an Ihrer Beschwerde hat begonnen',
      replied: 'Es gibt eine Antwort auf Ihre Beschwerde',
      reopened: 'Ihre Beschwerde ist wieder offen',
      closed: 'Ihre Beschwerde wurde abgeschlossen',
      resolved: 'Ihre Beschwerde wurde behoben',
      rejected: 'Ihre Beschwerde wurde abgelehnt',
    },
    suggestion: {
      acknowledged: 'Wir haben Ihren Vorschlag gelesen',
      assigned: 'Ihr Vorschlag liegt bei der zuständigen Stelle',
      started: 'Die Arbeit an Ihrem Vorschlag hat begonnen',
      replied: 'Es gibt eine Antwort auf Ihren Vorschlag',
      reopened: 'Ihr Vorschlag ist wieder offen',
      closed: 'Ihr Vorschlag wurde abgeschlossen',
      resolved: 'Ihr Vorschlag wurde bearbeitet',
      rejected: 'Ihr Vorschlag wird nicht aufgegriffen',
    },
  },
  number: 'Nummer',
  remedy: 'Was getan wurde',
  reason: 'Grund',
  colon: ': ',
  closing: (moment) => `Wenn wir bis ${moment} nichts von Ihnen hören, wird dieser Fall geschlossen.`,
  lookUp:
    'Um den Stand zu sehen oder zu antworten, öffnen Sie diese Seite mit der Nummer und dem Schlüssel aus Ihrer Empfangsbestätigung:',
  why: 'Sie erhalten diese E-Mail, weil Sie diese Adresse angegeben haben, als Sie uns schrieben.',
};
