import type { BadgeMessages } from './messages.js';

/** Spanish. */
export const messages: BadgeMessages = {
  unsent: {
    one: '{count} sin enviar todavía',
    many: '{count} sin enviar todavía',
    other: '{count} sin enviar todavía',
  },
  news: {
    one: 'Novedades en {count} caso',
    many: 'Novedades en {count} de casos',
    other: 'Novedades en {count} casos',
  },
};
