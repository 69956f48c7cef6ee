import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in French. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Qualité du service',
    'service-awareness': 'Attention portée au client',
    'service-cost': 'Coût du service',
    'service-rules': 'Règles du service',
    'service-environment': 'Environnement du service',
  },
  items: {
    'no-loss': 'Les colis ne sont ni perdus ni remis à la mauvaise personne, et les réclamations sont bien traitées',
    tracking: 'Suivi exact des envois',
    'door-to-door': 'Enlèvement et livraison à domicile sur demande',
    network: 'Un réseau de transport complet',
    packing: 'Un emballage sûr qui arrive intact',
    'direct-contact': 'Le contact direct du livreur est indiqué',
    'check-before-signing': 'Le colis peut être vérifié avant la signature',
    'signer-verified': 'L’identité du signataire est vérifiée',
    'needs-respected': 'Les besoins des clients sont compris et respectés',
    'polite-staff': 'Le personnel est poli, chaleureux et soigneux',
    'on-time': 'Livraison à l’heure',
    'safe-keeping': 'Les colis non retirés sont bien conservés',
    'easy-posting': 'L’envoi est simple et l’on peut vérifier avant de payer',
    'fair-price': 'Des prix justes',
    'collection-notice': 'Avis de retrait envoyé à temps',
    'clear-goals': 'Des objectifs de service clairs',
    'staff-conduct': 'Des règles de conduite strictes pour le personnel',
    'after-sales': 'Un service après-vente facile à joindre',
    'price-list': 'Une grille tarifaire régulière',
    compensation: 'Une indemnisation correcte et un rappel après les réclamations',
    'tidy-outlets': 'Des points de vente propres et harmonisés',
    coverage: 'Une couverture large et bien répartie',
    'phone-service': 'Un accueil téléphonique professionnel et aimable',
    'uniform-conduct': 'Une conduite et une tenue harmonisées',
  },
};
