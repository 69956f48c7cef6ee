import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in French. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Les clients sont rarement interrogés, ou personne ne lit ce qu’ils disent',
      'Ce que sait le personnel d’accueil n’arrive pas à ceux qui décident',
      'Trop d’échelons séparent les clients des responsables',
    ],
    remedies: [
      'Interroger régulièrement les clients, et faire lire les réclamations aux responsables',
      'Donner au personnel d’accueil un accès direct à ceux qui décident',
      'Faire servir les clients de temps en temps par les responsables',
    ],
  },
  2: {
    causes: [
      'Personne ne répond de la qualité du service',
      'Les responsables doutent qu’on puisse répondre aux attentes des clients',
      'Les tâches ne sont pas décrites et les objectifs ne sont pas mesurables',
    ],
    remedies: [
      'Fixer des objectifs mesurables à partir des attentes des clients',
      'Simplifier les tâches courantes et les décrire étape par étape',
      'Rendre compte des objectifs et récompenser ceux qui les atteignent',
    ],
  },
  3: {
    causes: [
      'Trop peu de personnel, ou un manque de formation ou d’outils',
      'Des rôles flous ou contradictoires',
      'Le personnel ne peut rien décider lui-même',
    ],
    remedies: [
      'Demander à ceux qui font le travail ce qui les gêne, et y remédier d’abord',
      'Former, équiper et prévoir le personnel pour l’heure la plus chargée',
      'Laisser le personnel régler aussitôt les petits problèmes',
    ],
  },
  4: {
    causes: [
      'La publicité et les ventes promettent sans consulter ceux qui assurent le service',
      'Les agences traitent différemment une même demande',
      'Les clients ne sont pas prévenus des changements',
    ],
    remedies: [
      'Faire valider chaque promesse par ceux qui assurent le service',
      'Ne promettre que ce qui peut être tenu un mauvais jour',
      'Prévenir tôt les clients quand une promesse ne peut pas être tenue',
    ],
  },
  5: {
    causes: ['Un ou plusieurs des quatre autres écarts', 'L’expérience passée ou la concurrence a relevé les attentes'],
    remedies: [
      'Réduire d’abord le plus grand des quatre autres écarts',
      'Dire clairement à quoi les clients peuvent s’attendre',
    ],
  },
};
