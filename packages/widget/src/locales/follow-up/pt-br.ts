import type { FollowUpMessages } from './messages.js';

/** Brazilian Portuguese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Foi resolvido?',
    fixed: { yes: 'Sim, foi resolvido', partly: 'Em parte', no: 'Não, não foi resolvido' },
    recorded: 'Sua resposta foi registrada.',
    reopened: 'Sua resposta foi registrada e seu caso está aberto de novo.',
    stored: 'Sua resposta está salva neste dispositivo e será enviada assim que a conexão permitir.',
    refused: 'Sua resposta não foi aceita. {reason}',
    reason: 'O que ainda está errado?',
    firstTime: 'Foi resolvido na primeira vez?',
    promiseKept: 'Cumprimos nosso compromisso?',
    yes: 'Sim',
    no: 'Não',
    satisfaction: 'Qual é sua satisfação com a forma como cuidamos disso?',
    thanks: 'Obrigado. Temos todas as suas respostas.',
  },
};
