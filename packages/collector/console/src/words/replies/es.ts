import type { ReplyTexts } from './reply-texts.js';

/** Spanish. */
export const esReplies: ReplyTexts = {
  read: 'Hola {name}:\n\nGracias por avisarnos. Hemos leído su mensaje y lo estamos estudiando. Le escribiremos en cuanto sepamos más.\n\n{handler}',
  question:
    'Hola {name}:\n\nPara solucionarlo necesitamos saber algo más: …\n\nPuede responder con su número {number}.\n\n{handler}',
  done: 'Hola {name}:\n\nEl problema está solucionado: …\n\nLamentamos las molestias. Si algo sigue sin estar bien, díganoslo con su número {number} y volveremos a ocuparnos de ello.\n\n{handler}',
};
