import type { FindersMessages } from './messages.js';

/** German: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'Das sieht nach einer Kartennummer aus. Möchten Sie sie verbergen?',
  iban: 'Das sieht nach einer Kontonummer aus. Möchten Sie sie verbergen?',
  email: 'Das sieht nach einer E-Mail-Adresse aus. Möchten Sie sie verbergen?',
  phone: 'Das sieht nach einer Telefonnummer aus. Möchten Sie sie verbergen?',
  chineseId: 'Das sieht nach einer Ausweisnummer aus. Möchten Sie sie verbergen?',
  hide: 'Verbergen',
  keep: 'Behalten',
};
