import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in French. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Arrivée à l’hôpital',
    care: 'Soins infirmiers',
    communication: 'Communication et respect',
    environment: 'Environnement du service',
    discharge: 'Sortie',
  },
  items: {
    welcome: 'Un accueil aimable dans le service',
    orientation: 'Le service, l’organisation et les droits ont été expliqués',
    'named-nurse': 'Je savais quelle infirmière s’occupait de moi',
    attitude: 'Courtoisie et patience',
    skill: 'Habileté pour les injections, les pansements et les autres gestes',
    rounds: 'Visites régulières et observation attentive',
    'call-response': 'Réponse rapide à la sonnette',
    'daily-help': 'Aide pour la toilette, les repas et les déplacements',
    explanations: 'Les traitements, les médicaments et les examens ont été expliqués',
    listening: 'Les inquiétudes ont été écoutées et prises en compte',
    privacy: 'L’intimité a été protégée',
    'pain-relief': 'La douleur a été évaluée et soulagée',
    cleanliness: 'Propreté des chambres, des lits et des sanitaires',
    quiet: 'Calme, surtout la nuit',
    safety: 'Sécurité, par exemple prévention des chutes',
    'discharge-advice': 'Conseils sur les médicaments, l’alimentation et le rétablissement à domicile',
    'whom-to-call': 'Je sais qui appeler après ma sortie',
  },
};
