import type { LaterMessages } from './messages.js';

/** Spanish: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'Tendrá noticias nuestras a más tardar el {date}.',
    copyLink: 'Copiar enlace',
    save: 'Guardar',
    print: 'Imprimir',
    scan: 'Escanéelo para seguir su caso en otro dispositivo.',
    secret: 'Quien tenga el enlace o la clave puede ver su caso. No los comparta.',
    link: 'Enlace a su caso',
    remember: 'Recordarlo en este dispositivo',
    rememberHint: 'Cualquiera que use este dispositivo podrá ver su caso.',
    sent: 'Enviado el {date}',
    add: 'Añadir algo',
    addLabel: '¿Qué desea añadir o corregir?',
    addSend: 'Añadir',
    added: 'Se ha añadido a su caso.',
    withdraw: 'Retirar',
    withdrawQuestion: '¿Desea retirarlo? Su caso quedará cerrado.',
    withdrawReason: 'Su motivo',
    withdrawSend: 'Sí, retirar',
    withdrawn: 'Retirado. Su caso está cerrado.',
    cancel: 'Cancelar',
    stored: 'Guardado en este dispositivo. Se enviará en cuanto haya conexión.',
    memory: 'Aún no se ha enviado. Mantenga abierta esta página.',
    refused: 'No se ha aceptado. {reason}',
    empty: 'Escriba algo primero.',
  },
};
