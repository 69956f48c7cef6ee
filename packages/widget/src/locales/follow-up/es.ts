import type { FollowUpMessages } from './messages.js';

/** Spanish: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: '¿Se ha resuelto?',
    fixed: { yes: 'Sí, está resuelto', partly: 'En parte', no: 'No, no está resuelto' },
    recorded: 'Hemos registrado su respuesta.',
    reopened: 'Hemos registrado su respuesta y reabierto su caso.',
    stored: 'Su respuesta se ha guardado en este dispositivo y se enviará en cuanto haya conexión.',
    memory: 'Aún no se ha enviado. Mantenga abierta esta página.',
    refused: 'Su respuesta no se ha aceptado. {reason}',
    reason: '¿Qué sigue mal?',
    firstTime: '¿Se resolvió a la primera?',
    promiseKept: '¿Cumplimos nuestro compromiso?',
    yes: 'Sí',
    no: 'No',
    satisfaction: '¿Qué grado de satisfacción tiene con nuestra gestión?',
    thanks: 'Gracias. Tenemos todas sus respuestas.',
  },
};
