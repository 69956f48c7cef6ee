import type { KeepingMessages } from './messages.js';

/** French. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'Nous avons gardé votre texte sur cet appareil.',
    files: 'Les photos et les fichiers ne sont pas gardés. Veuillez les ajouter à nouveau.',
    discard: 'Effacer',
  },
  undo: {
    body: 'Votre message est gardé ici en sécurité et part dans un instant. D’ici là, vous pouvez annuler l’envoi.',
    undo: 'Annuler l’envoi',
    now: 'Envoyer maintenant',
    left: 'Encore {time}',
    announce: 'Vous pouvez annuler l’envoi pendant {time}.',
    undone: 'Envoi annulé. Rien n’est parti.',
    late: 'Votre message est déjà en route.',
  },
  copying: {
    failed: 'La copie n’est pas autorisée ici. Le texte est sélectionné ci-dessous : copiez-le vous-même.',
    selected: 'Texte à copier',
  },
  kiosk: {
    question: 'Êtes-vous toujours là ?',
    countdown: 'Sinon, tout ce qui est ici sera effacé dans {time}.',
    stay: 'Je suis toujours là',
  },
};
