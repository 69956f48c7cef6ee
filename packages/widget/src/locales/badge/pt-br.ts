import type { BadgeMessages } from './messages.js';

/** Portuguese of Brazil. */
export const messages: BadgeMessages = {
  unsent: {
    one: '{count} mensagem ainda não enviada',
    many: '{count} de mensagens ainda não enviadas',
    other: '{count} mensagens ainda não enviadas',
  },
  news: {
    one: 'Novidades em {count} caso',
    many: 'Novidades em {count} de casos',
    other: 'Novidades em {count} casos',
  },
};
