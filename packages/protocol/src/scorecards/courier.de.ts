import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in German. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Qualität der Leistung',
    'service-awareness': 'Kundenorientierung',
    'service-cost': 'Kosten der Leistung',
    'service-rules': 'Regeln der Leistung',
    'service-environment': 'Umfeld der Leistung',
  },
  items: {
    'no-loss': 'Sendungen gehen nicht verloren oder an Falsche, und Einsprüche werden gut bearbeitet',
    tracking: 'Genaue Sendungsverfolgung',
    'door-to-door': 'Abholung und Zustellung an der Haustür auf Wunsch',
    network: 'Ein lückenloses Transportnetz',
    packing: 'Sichere Verpackung, die unversehrt ankommt',
    'direct-contact': 'Der direkte Kontakt zum Zusteller wird genannt',
    'check-before-signing': 'Die Sendung darf vor der Unterschrift geprüft werden',
    'signer-verified': 'Die Identität der unterschreibenden Person wird geprüft',
    'needs-respected': 'Wünsche der Kundschaft werden verstanden und geachtet',
    'polite-staff': 'Die Mitarbeitenden sind höflich, freundlich und sorgfältig',
    'on-time': 'Pünktliche Zustellung',
    'safe-keeping': 'Nicht abgeholte Sendungen werden sicher verwahrt',
    'easy-posting': 'Der Versand ist einfach, und Ware kann vor dem Bezahlen geprüft werden',
    'fair-price': 'Angemessene Preise',
    'collection-notice': 'Rechtzeitige Benachrichtigung zur Abholung',
    'clear-goals': 'Klare Ziele für die Leistung',
    'staff-conduct': 'Strenge Verhaltensregeln für die Mitarbeitenden',
    'after-sales': 'Der Kundendienst ist leicht zu erreichen',
    'price-list': 'Eine einheitliche Preisliste',
    compensation: 'Angemessene Entschädigung und Rückrufe nach Beschwerden',
    'tidy-outlets': 'Gepflegte Filialen mit einheitlichem Auftritt',
    coverage: 'Breite und sinnvolle Abdeckung',
    'phone-service': 'Kompetente und freundliche Telefonauskunft',
    'uniform-conduct': 'Einheitliches Auftreten und einheitliche Kleidung',
  },
};
