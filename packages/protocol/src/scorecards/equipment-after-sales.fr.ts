import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in French. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Personnel de service',
    'parts-management': 'Gestion des pièces',
    'support-system': 'Système d’assistance',
    'service-outcome': 'Résultat du service',
  },
  items: {
    attitude: 'Courtoisie et attitude',
    skill: 'Compétence technique',
    explanation: 'Explication claire du travail effectué',
    'parts-availability': 'Les pièces sont en stock ou arrivent vite',
    'parts-quality': 'Des pièces d’origine et de bonne qualité',
    'parts-price': 'Des prix de pièces justes et transparents',
    'simple-request': 'Une démarche simple pour demander une intervention',
    'remote-support': 'Assistance technique à distance',
    'operator-training': 'Formation et documentation pour les utilisateurs de la machine',
    'response-time': 'Délai avant la première réponse',
    'timely-repair': 'Réparation et entretien en temps voulu',
    'fixed-first-time': 'La panne a disparu dès la première visite',
    'needs-met': 'Nos besoins ont été satisfaits',
  },
};
