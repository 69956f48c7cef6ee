import type { ReplyTexts } from './reply-texts.js';

/** Portuguese of Brazil. */
export const ptBRReplies: ReplyTexts = {
  read: 'Olá {name},\n\nobrigado por nos avisar. Lemos sua mensagem e estamos verificando o que aconteceu. Entraremos em contato assim que soubermos mais.\n\n{handler}',
  question:
    'Olá {name},\n\npara resolver isso, precisamos saber um pouco mais: …\n\nVocê pode responder usando o seu número {number}.\n\n{handler}',
  done: 'Olá {name},\n\no problema foi resolvido: …\n\nPedimos desculpas pelo transtorno. Se algo ainda não estiver certo, avise-nos usando o seu número {number} e voltaremos a cuidar do assunto.\n\n{handler}',
};
