import type { FormTexts } from './form-texts.js';

/** Spanish. */
export const texts: FormTexts = {
  receipt: {
    title: 'Recibido',
    body: 'Gracias. Ha quedado registrado con su número.',
    number: 'Su número',
    key: 'Su clave',
    keep: 'Guárdelo para consultar su caso más adelante',
    once: 'La clave se muestra solo aquí y solo ahora. Anótela, o guarde o imprima esta página: nadie podrá volver a dársela.',
    next: 'Qué pasa ahora',
    read: 'Lo leerán las personas que prestan este servicio. Con su número y su clave puede consultar el resultado.',
    anonymous: 'Sigue en el anonimato. Con su número y su clave puede consultar el resultado.',
    follow: 'Seguir su caso',
    back: 'Volver a la página',
    known: 'Ya había enviado esto y cuenta una sola vez. La clave se mostró la primera vez.',
  },
  again: {
    title: 'Todavía no se ha enviado nada',
    kept: 'Lo que escribió sigue abajo. Revíselo, por favor, y envíelo.',
    busy: 'Llegaron demasiados envíos desde su conexión. Espere un momento y vuelva a enviarlo.',
    unavailable: 'Ahora mismo no podemos guardarlo. Vuelva a enviarlo dentro de un momento.',
    spare: 'Esto no se pudo recibir. Si es importante, añádalo a su texto:',
    files: 'Desde este formulario no se pueden enviar archivos. Su texto puede enviarse sin ellos.',
    trap: 'Se rellenó un campo oculto, como hacen los robots. Si es una persona, envíelo una vez más.',
  },
  fields: {
    kind: '¿En qué podemos ayudarle?',
    kinds: { rating: 'Valoración', complaint: 'Queja', suggestion: 'Sugerencia' },
    complaint: '¿Qué ocurrió?',
    suggestion: '¿Qué nos sugiere?',
    comment: '¿Desea añadir algo?',
    score: 'Su valoración',
    no: 'No',
    yes: 'Sí',
    skipped: 'No se aplica',
    wantedDetail: '¿Qué desea que hagamos?',
    occurredAt: '¿Cuándo ocurrió?',
    name: 'Nombre',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    preferredTime: '¿A qué hora le viene bien que le contactemos?',
    anonymous: 'Enviar de forma anónima',
    send: 'Enviar',
  },
  faults: {
    complaint: 'Cuéntenos qué ocurrió.',
    suggestion: 'Cuéntenos su sugerencia.',
    choice: 'Elija una respuesta.',
    email: 'Esta dirección de correo parece incompleta.',
    date: 'Indique la fecha completa.',
    long: 'Acórtelo a {most} caracteres como máximo.',
  },
  refused: {
    title: 'No se pudo enviar',
    tooLarge: 'Es demasiado grande. Vuelva atrás: su texto sigue ahí. Acórtelo o quite los archivos.',
    unreadable:
      'No se pudo leer lo que envió la página, así que no se guardó nada. Vuelva atrás: su texto sigue ahí. Avise, por favor, a los responsables de la página.',
    foreign:
      'No aceptamos envíos de la página en la que está este formulario, así que no se guardó nada. Vuelva atrás: su texto sigue ahí. Avise, por favor, a los responsables de la página.',
  },
};
