import type { DetailMessages } from './messages.js';

/** German: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'Was sollen wir tun?',
  occurredAt: 'Wann ist es geschehen?',
  severity: 'Wie schwer wiegt das Problem?',
  severities: {
    A: 'Unbrauchbar, muss zurück oder ganz neu gemacht werden',
    B: 'Unbrauchbar, lässt sich aber vor Ort oder in der Nähe in Ordnung bringen',
    C: 'Brauchbar, aber etwas muss behoben werden',
  },
  failure: 'Woran lag es?',
  failures: {
    outcome: 'Ich habe nicht bekommen, was ich brauchte',
    process: 'Ich habe es bekommen, aber der Ablauf war nicht in Ordnung',
  },
  date: 'Bitte geben Sie ein vollständiges Datum an.',
  futureDate: 'Dieser Tag liegt in der Zukunft. Bitte prüfen Sie das Datum.',
  danger: 'Ist gerade jemand in Gefahr?',
  emergency: 'Bitte rufen Sie zuerst den Notruf an. Was Sie hier schreiben, wird vielleicht nicht sofort gelesen.',
  consentMissing:
    'Bitte setzen Sie das Häkchen bei der Zustimmung. Ohne diese dürfen wir Ihre Beschwerde nicht annehmen.',
};
