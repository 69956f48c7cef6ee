import type { Messages } from './messages.js';

const agreement = ['Totalmente en desacuerdo', 'Totalmente de acuerdo'];

/** Spanish, addressing people as usted, in words of Spain and Latin America alike. */
export const messages: Messages = {
  panel: {
    launcher: 'Su opinión',
    heading: '¿En qué podemos ayudarle?',
    close: 'Cerrar',
    failed: 'No se ha podido cargar. Inténtelo de nuevo.',
  },
  kinds: { rating: { title: 'Valoración' }, complaint: { title: 'Queja' }, suggestion: { title: 'Sugerencia' } },
  scales: {
    likert5: {
      question: '¿Qué grado de satisfacción tiene con nuestro servicio?',
      names: ['Muy insatisfecho', 'Insatisfecho', 'Indiferente', 'Satisfecho', 'Muy satisfecho'],
    },
    stars: { question: '¿Cómo nos valora?', names: ['Malo', 'Regular', 'Bueno', 'Muy bueno', 'Excelente'] },
    emoji: { question: '¿Qué tal fue?', names: ['Muy mal', 'Mal', 'Regular', 'Bien', 'Muy bien'] },
    thumbs: { question: '¿Le ha sido útil?', names: ['No', 'Sí'] },
    nps: {
      question: '¿Qué probabilidad hay de que nos recomiende?',
      names: ['Nada probable', 'Sumamente probable'],
    },
    ces: { question: 'Me resultó fácil resolver lo que necesitaba.', names: agreement },
    servqual7: { question: 'El servicio fue como debía ser.', names: agreement },
    percent: { question: '¿En qué medida cumplimos sus expectativas?', names: ['En absoluto', 'Por completo'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} estrella', many: '{count} de estrellas', other: '{count} estrellas' },
    notApplicable: 'No se aplica a mi caso',
    wrong: 'Lo sentimos. ¿Qué falló?',
    more: '¿Desea añadir algo?',
    percent: 'Porcentaje',
  },
  form: {
    optional: 'opcional',
    left: {
      one: 'Queda {count} carácter',
      many: 'Quedan {count} de caracteres',
      other: 'Quedan {count} caracteres',
    },
    over: {
      one: 'Sobra {count} carácter',
      many: 'Sobran {count} de caracteres',
      other: 'Sobran {count} caracteres',
    },
    send: 'Enviar',
    sending: 'Enviando…',
    readBy: 'Lo lee: {recipients}.',
  },
  sent: {
    line: 'Se envía también: {items}. Sin cookies.',
    subject: 'de qué se trata ({name})',
    page: 'la dirección de esta página',
    language: 'el idioma',
    time: 'la hora',
    look: 'Ver exactamente qué se envía',
    anonymous: 'Sin nombre ni datos de contacto.',
  },
  errors: {
    summary: {
      one: 'Revise un punto antes de enviar',
      many: 'Revise {count} de puntos antes de enviar',
      other: 'Revise {count} puntos antes de enviar',
    },
    score: 'Elija una respuesta.',
    tooLong: {
      one: 'Acorte el texto en {count} carácter.',
      many: 'Acorte el texto en {count} de caracteres.',
      other: 'Acorte el texto en {count} caracteres.',
    },
    unavailable: 'No se ha podido enviar en este momento. Lo que ha introducido sigue aquí; inténtelo de nuevo.',
  },
};
