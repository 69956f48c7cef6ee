import type { FollowUpMessages } from './messages.js';

/** French: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Est-ce réglé ?',
    fixed: { yes: 'Oui, c’est réglé', partly: 'En partie', no: 'Non, ce n’est pas réglé' },
    recorded: 'Votre réponse est enregistrée.',
    reopened: 'Votre réponse est enregistrée et votre dossier est rouvert.',
    stored: 'Votre réponse est enregistrée sur cet appareil et partira dès que la connexion le permettra.',
    refused: 'Votre réponse n’a pas été acceptée. {reason}',
    reason: 'Qu’est-ce qui ne va toujours pas ?',
    firstTime: 'Était-ce réglé du premier coup ?',
    promiseKept: 'Avons-nous tenu notre engagement ?',
    yes: 'Oui',
    no: 'Non',
    satisfaction: 'Êtes-vous satisfait de la façon dont nous nous en sommes occupés ?',
    thanks: 'Merci. Nous avons toutes vos réponses.',
  },
};
