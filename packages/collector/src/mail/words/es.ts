import type { MailWords } from './mail-words.js';

/** Spanish. */
export const es: MailWords = {
  lang: 'es',
  headlines: {
    complaint: {
      acknowledged: 'Hemos leído su queja',
      assigned: 'Su queja está en manos de quienes pueden resolverla',
      started: 'Hemos empezado a trabajar en su queja',
      replied: 'Hay una respuesta a su queja',
      reopened: 'Su queja se ha reabierto',
      closed: 'Su queja se ha cerrado',
      resolved: 'Su queja se ha resuelto',
      rejected: 'Su queja se ha desestimado',
    },
    suggestion: {
      acknowledged: 'Hemos leído su sugerencia',
      assigned: 'Su sugerencia está en manos de quienes pueden darle curso',
      started: 'Hemos empezado a trabajar en su sugerencia',
      replied: 'Hay una respuesta a su sugerencia',
      reopened: 'Su sugerencia se ha reabierto',
      closed: 'Su sugerencia se ha cerrado',
      resolved: 'Su sugerencia se ha atendido',
      rejected: 'Su sugerencia no se llevará a cabo',
    },
  },
  number: 'Número',
  remedy: 'Qué se ha hecho',
  reason: 'Motivo',
  colon: ': ',
  closing: (moment) => `Si no tenemos noticias suyas antes del ${moment}, este caso se cerrará.`,
  lookUp: 'Para ver cómo va o para responder, abra esta página con el número y la clave de su comprobante:',
  why: 'Recibe este correo porque dejó esta dirección cuando nos escribió.',
};
