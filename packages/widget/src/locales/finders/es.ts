import type { FindersMessages } from './messages.js';

/** Spanish: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'Esto parece un número de tarjeta. ¿Desea ocultarlo?',
  iban: 'Esto parece un número de cuenta bancaria. ¿Desea ocultarlo?',
  email: 'Esto parece una dirección de correo electrónico. ¿Desea ocultarla?',
  phone: 'Esto parece un número de teléfono. ¿Desea ocultarlo?',
  chineseId: 'Esto parece un número de documento de identidad. ¿Desea ocultarlo?',
  hide: 'Ocultar',
  keep: 'Dejar',
};
