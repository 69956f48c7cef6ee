import type { BadgeMessages } from './messages.js';

/** Hindi. */
export const messages: BadgeMessages = {
  unsent: { one: '{count} संदेश अभी नहीं भेजा गया', other: '{count} संदेश अभी नहीं भेजे गए' },
  news: { one: '{count} मामले में नई जानकारी', other: '{count} मामलों में नई जानकारी' },
};
