import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in German. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Servicepersonal',
    'parts-management': 'Ersatzteile',
    'support-system': 'Unterstützung',
    'service-outcome': 'Ergebnis der Leistung',
  },
  items: {
    attitude: 'Höflichkeit und Auftreten',
    skill: 'Fachliches Können',
    explanation: 'Verständliche Erklärung der Arbeiten',
    'parts-availability': 'Ersatzteile sind vorrätig oder kommen bald',
    'parts-quality': 'Originalteile von guter Qualität',
    'parts-price': 'Angemessene und offene Preise für Ersatzteile',
    'simple-request': 'Ein einfaches Verfahren, Service anzufordern',
    'remote-support': 'Technische Hilfe aus der Ferne',
    'operator-training': 'Schulung und Unterlagen für die Bedienung der Maschine',
    'response-time': 'Zeit bis zur ersten Antwort',
    'timely-repair': 'Rechtzeitige Reparatur und Wartung',
    'fixed-first-time': 'Der Fehler war nach dem ersten Besuch behoben',
    'needs-met': 'Unsere Anforderungen wurden erfüllt',
  },
};
