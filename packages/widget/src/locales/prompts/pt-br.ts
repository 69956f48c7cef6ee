import type { PromptsMessages } from './messages.js';

/** Portuguese of Brazil. */
export const messages: PromptsMessages = {
  heading: 'O que está achando do nosso serviço?',
  text: 'Leva menos de um minuto, e alguém vai ler.',
  accept: 'Dar minha opinião',
  later: 'Agora não',
  never: 'Não perguntar de novo',
  close: 'Fechar',
};
