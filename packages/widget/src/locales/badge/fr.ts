import type { BadgeMessages } from './messages.js';

/** French. */
export const messages: BadgeMessages = {
  unsent: {
    one: '{count} message pas encore envoyé',
    many: '{count} de messages pas encore envoyés',
    other: '{count} messages pas encore envoyés',
  },
  news: {
    one: 'Du nouveau pour {count} dossier',
    many: 'Du nouveau pour {count} de dossiers',
    other: 'Du nouveau pour {count} dossiers',
  },
};
