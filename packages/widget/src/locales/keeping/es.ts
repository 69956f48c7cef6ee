import type { KeepingMessages } from './messages.js';

/** Spanish. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'Hemos conservado en este dispositivo lo que escribió.',
    files: 'Las fotos y los archivos no se conservan. Añádalos de nuevo.',
    discard: 'Descartar',
  },
  undo: {
    body: 'Queda guardado aquí con seguridad y saldrá en un momento. Hasta entonces puede deshacer el envío.',
    undo: 'Deshacer',
    now: 'Enviar ahora',
    left: 'Tiempo restante: {time}',
    announce: 'Puede deshacerlo durante {time}.',
    undone: 'Envío deshecho. No se ha enviado nada.',
    late: 'Ya está en camino.',
  },
  copying: {
    failed: 'Aquí no se permite copiar. El texto está seleccionado abajo: cópielo manualmente.',
    selected: 'Texto para copiar',
  },
  kiosk: {
    question: '¿Sigue ahí?',
    countdown: 'Si no, todo lo que hay aquí se borrará en {time}.',
    stay: 'Sigo aquí',
  },
};
