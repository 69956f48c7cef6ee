import type { PromptsMessages } from './messages.js';

/** French. */
export const messages: PromptsMessages = {
  heading: 'Que pensez-vous de notre service ?',
  text: 'Cela prend moins d’une minute, et votre avis sera lu.',
  accept: 'Donner mon avis',
  later: 'Pas maintenant',
  never: 'Ne plus me demander',
  close: 'Fermer',
};
