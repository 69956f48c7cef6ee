import type { FollowUpMessages } from './messages.js';

/** French: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Le problème est-il réglé ?',
    fixed: { yes: 'Oui, c’est réglé', partly: 'En partie', no: 'Non, ce n’est pas réglé' },
    recorded: 'Nous avons enregistré votre réponse.',
    reopened: 'Nous avons enregistré votre réponse et rouvert votre dossier.',
    stored: 'Votre réponse est enregistrée sur cet appareil et partira dès que la connexion le permettra.',
    memory: 'Pas encore envoyé. Gardez cette page ouverte.',
    refused: 'Votre réponse n’a pas été acceptée. {reason}',
    reason: 'Qu’est-ce qui ne va toujours pas ?',
    firstTime: 'A-t-il été réglé du premier coup ?',
    promiseKept: 'Avons-nous tenu notre engagement ?',
    yes: 'Oui',
    no: 'Non',
    satisfaction: 'Quel est votre niveau de satisfaction quant à notre réponse ?',
    thanks: 'Merci. Nous avons toutes vos réponses.',
  },
};
