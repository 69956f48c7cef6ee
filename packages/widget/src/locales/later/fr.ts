import type { LaterMessages } from './messages.js';

/** French: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'Vous aurez de nos nouvelles au plus tard le {date}.',
    copyLink: 'Copier le lien',
    save: 'Enregistrer',
    print: 'Imprimer',
    scan: 'Scannez ce code pour suivre votre dossier sur un autre appareil.',
    secret: 'Quiconque possède le lien ou la clé peut voir votre dossier. Ne les partagez pas.',
    link: 'Lien vers votre dossier',
    remember: 'Le mémoriser sur cet appareil',
    rememberHint: 'Toute personne qui utilise cet appareil pourra voir votre dossier.',
    sent: 'Envoyé le {date}',
    add: 'Ajouter quelque chose',
    addLabel: 'Que souhaitez-vous ajouter ou corriger ?',
    addSend: 'Ajouter',
    added: 'Ajouté à votre dossier.',
    withdraw: 'Retirer',
    withdrawQuestion: 'Voulez-vous le retirer ? Votre dossier sera clos.',
    withdrawReason: 'Votre motif',
    withdrawSend: 'Oui, retirer',
    withdrawn: 'Retiré. Votre dossier est clos.',
    cancel: 'Annuler',
    stored: 'Enregistré sur cet appareil. L’envoi se fera dès que la connexion le permettra.',
    memory: 'Pas encore envoyé. Gardez cette page ouverte.',
    refused: 'Non accepté. {reason}',
    empty: 'Écrivez d’abord quelque chose.',
  },
};
