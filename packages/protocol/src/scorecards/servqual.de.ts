import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in German. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'Was man sieht',
    reliability: 'Verlässlichkeit',
    responsiveness: 'Schnelles Handeln',
    assurance: 'Vertrauen',
    empathy: 'Verständnis',
  },
  items: {
    'up-to-date-equipment': 'Geräte, Werkzeuge und Systeme sind auf dem neuesten Stand.',
    'inviting-premises': 'Die Räume für die Kundschaft sind sauber und einladend.',
    'professional-appearance': 'Die Mitarbeitenden wirken gepflegt und professionell.',
    'clear-materials': 'Briefe, Rechnungen und Webseiten sind klar und gut gestaltet.',
    'meets-deadlines': 'Was für einen Tag angekündigt ist, ist an diesem Tag erledigt.',
    'takes-problems-seriously': 'Das Anliegen eines Kunden wird ernst genommen, bis es gelöst ist.',
    'right-first-time': 'Die Arbeit stimmt beim ersten Mal.',
    'keeps-appointments': 'Termine beginnen zur vereinbarten Zeit.',
    'accurate-records': 'Rechnungen und Unterlagen sind fehlerfrei.',
    'says-when': 'Man weiß im Voraus, wann die Arbeit erledigt wird.',
    'starts-promptly': 'Die Mitarbeitenden fangen ohne Verzögerung an.',
    'glad-to-help': 'Die Mitarbeitenden helfen gern.',
    'finds-time': 'Fragen werden auch in vollen Stunden beantwortet.',
    'inspires-trust': 'Das Verhalten der Mitarbeitenden schafft Vertrauen.',
    'safe-dealings': 'Zahlungen und persönliche Daten sind in sicheren Händen.',
    'stays-polite': 'Die Mitarbeitenden bleiben in jeder Lage höflich.',
    'knows-the-subject': 'Die Mitarbeitenden kennen sich gut genug aus, um zu antworten.',
    'treated-as-a-person': 'Jeder wird als Mensch behandelt, nicht als Akte.',
    'convenient-hours': 'Der Service ist geöffnet, wenn man ihn braucht.',
    'personal-contact': 'Für jeden ist jemand Bestimmtes da.',
    'customers-side': 'Ratschläge werden zum Wohl der Kundschaft gegeben.',
    'understands-needs': 'Die Mitarbeitenden erfassen, was genau diese Person braucht.',
  },
};
