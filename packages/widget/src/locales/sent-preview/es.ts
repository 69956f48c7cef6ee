import type { SentPreviewMessages } from './messages.js';

/** Spanish: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'Se envía lo que usted escribe y elige, y con ello lo que aparece en esta lista. Desactive lo que no quiera enviar.',
  items: {
    page: 'Dirección de esta página',
    subject: 'De qué se trata',
    lang: 'Idioma del formulario',
    promise: 'El compromiso que se le mostró',
    prompt: 'Por qué le preguntó esta página',
    respondent: 'Su función',
  },
  reasons: {
    delay: 'Tras un tiempo en la página',
    scroll: 'Tras desplazarse por la página',
    dwell: 'Tras leer un rato',
    event: 'Tras algo que ocurrió en la página',
    exit: 'Al salir',
  },
  sampled: 'se pregunta al {percent} de los visitantes',
  respondents: {
    employee: 'Una persona empleada',
    manager: 'Una persona responsable',
    inspector: 'Una persona inspectora',
  },
  exact: 'Exactamente como se envía',
  nothingYet: 'En cuanto haya algo que enviar, aparecerá aquí exactamente como se envía.',
  key: 'Para que solo usted pueda consultar después el resultado, su dispositivo crea una clave secreta. Se queda con usted: solo se envía su hash, del que nadie puede deducir la clave.',
  files: 'También se envían los archivos indicados arriba.',
  envelope:
    'Se añade al enviar: el nombre de este sitio web ({site}), el tipo de mensaje, su número, la hora y los datos técnicos de la entrega.',
};
