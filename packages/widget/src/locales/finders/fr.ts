import type { FindersMessages } from './messages.js';

/** French: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'Ceci ressemble à un numéro de carte. Souhaitez-vous le masquer ?',
  iban: 'Ceci ressemble à un numéro de compte bancaire. Souhaitez-vous le masquer ?',
  email: 'Ceci ressemble à une adresse e-mail. Souhaitez-vous la masquer ?',
  phone: 'Ceci ressemble à un numéro de téléphone. Souhaitez-vous le masquer ?',
  chineseId: 'Ceci ressemble à un numéro de pièce d’identité. Souhaitez-vous le masquer ?',
  hide: 'Masquer',
  keep: 'Garder',
};
