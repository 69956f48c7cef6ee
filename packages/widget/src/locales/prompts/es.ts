import type { PromptsMessages } from './messages.js';

/** Spanish. */
export const messages: PromptsMessages = {
  heading: '¿Qué le parece nuestro servicio?',
  text: 'Lleva menos de un minuto y alguien lo leerá.',
  accept: 'Dar mi opinión',
  later: 'Ahora no',
  never: 'No volver a preguntarme',
  close: 'Cerrar',
};
