import type { MailWords } from './mail-words.js';

/** French. */
export const fr: MailWords = {
  lang: 'fr',
  headlines: {
    complaint: {
      acknowledged: 'Nous avons lu votre réclamation',
      assigned: 'Votre réclamation est entre les mains de personnes compétentes',
      started: 'Le traitement de votre réclamation a commencé',
      replied: 'Votre réclamation a reçu une réponse',
      reopened: 'Votre réclamation est rouverte',
      closed: 'Votre réclamation a été clôturée',
      resolved: 'Votre réclamation a été résolue',
      rejected: 'Votre réclamation n’a pas été retenue',
    },
    suggestion: {
      acknowledged: 'Nous avons lu votre suggestion',
      assigned: 'Votre suggestion est entre les mains de personnes compétentes',
      started: 'Le traitement de votre suggestion a commencé',
      replied: 'Votre suggestion a reçu une réponse',
      reopened: 'Votre suggestion est rouverte',
      closed: 'Votre suggestion a été clôturée',
      resolved: 'Votre suggestion a été traitée',
      rejected: 'Votre suggestion n’a pas été retenue',
    },
  },
  number: 'Numéro',
  remedy: 'Ce qui a été fait',
  reason: 'Motif',
  colon: '\u00a0: ',
  closing: (moment) => `Sans nouvelles de votre part d’ici le ${moment}, ce dossier sera clos.`,
  lookUp:
    'Pour suivre votre dossier ou répondre, ouvrez cette page avec le numéro et la clé de votre accusé de réception\u00a0:',
  why: 'Vous recevez cet e-mail parce que vous avez laissé cette adresse en nous écrivant.',
};
