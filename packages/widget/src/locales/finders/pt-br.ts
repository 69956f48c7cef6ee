import type { FindersMessages } from './messages.js';

/** Brazilian Portuguese: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'Isto parece um número de cartão. Deseja ocultá-lo?',
  iban: 'Isto parece um número de conta bancária. Deseja ocultá-lo?',
  email: 'Isto parece um endereço de e-mail. Deseja ocultá-lo?',
  phone: 'Isto parece um número de telefone. Deseja ocultá-lo?',
  chineseId: 'Isto parece um número de documento de identidade. Deseja ocultá-lo?',
  hide: 'Ocultar',
  keep: 'Manter',
};
