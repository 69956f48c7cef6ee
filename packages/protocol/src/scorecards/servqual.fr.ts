import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in French. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'Ce que l’on voit',
    reliability: 'Fiabilité',
    responsiveness: 'Réactivité',
    assurance: 'Assurance',
    empathy: 'Écoute',
  },
  items: {
    'up-to-date-equipment': 'Les appareils, les outils et les systèmes sont modernes.',
    'inviting-premises': 'Les lieux où viennent les clients sont propres et accueillants.',
    'professional-appearance': 'Le personnel a une tenue soignée et professionnelle.',
    'clear-materials': 'Les courriers, les factures et les pages web sont clairs et bien présentés.',
    'meets-deadlines': 'Ce qui est annoncé pour une date est fait à cette date.',
    'takes-problems-seriously': 'Le problème d’un client est pris au sérieux jusqu’au bout.',
    'right-first-time': 'Le travail est bien fait du premier coup.',
    'keeps-appointments': 'Les rendez-vous commencent à l’heure convenue.',
    'accurate-records': 'Les factures et les dossiers sont sans erreur.',
    'says-when': 'Les clients savent à l’avance quand le travail sera fait.',
    'starts-promptly': 'Le personnel se met au travail sans tarder.',
    'glad-to-help': 'Le personnel aide volontiers.',
    'finds-time': 'On répond aux questions même aux heures chargées.',
    'inspires-trust': 'La façon d’agir du personnel inspire confiance.',
    'safe-dealings': 'Les paiements et les données personnelles sont en sécurité.',
    'stays-polite': 'Le personnel reste poli en toute situation.',
    'knows-the-subject': 'Le personnel connaît assez son sujet pour répondre.',
    'treated-as-a-person': 'Chaque client est traité comme une personne, et non comme un dossier.',
    'convenient-hours': 'Le service est ouvert quand on en a besoin.',
    'personal-contact': 'Une personne précise s’occupe de chaque client.',
    'customers-side': 'Les conseils sont donnés dans l’intérêt du client.',
    'understands-needs': 'Le personnel comprend ce dont ce client a besoin.',
  },
};
