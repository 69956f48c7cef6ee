import type { BadgeMessages } from './messages.js';

/** German. */
export const messages: BadgeMessages = {
  unsent: { one: '{count} noch nicht gesendet', other: '{count} noch nicht gesendet' },
  news: { one: 'Neuigkeiten zu {count} Fall', other: 'Neuigkeiten zu {count} Fällen' },
};
