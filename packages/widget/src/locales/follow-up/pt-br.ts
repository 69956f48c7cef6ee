import type { FollowUpMessages } from './messages.js';

/** Brazilian Portuguese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Foi resolvido?',
    fixed: { yes: 'Sim, foi resolvido', partly: 'Em parte', no: 'Não, não foi resolvido' },
    recorded: 'Registramos sua resposta.',
    reopened: 'Registramos sua resposta e reabrimos seu caso.',
    stored: 'Sua resposta está salva neste dispositivo e será enviada assim que a conexão permitir.',
    memory: 'Ainda não foi enviado. Mantenha esta página aberta.',
    refused: 'Sua resposta não foi aceita. {reason}',
    reason: 'O que ainda está errado?',
    firstTime: 'Foi resolvido na primeira vez?',
    promiseKept: 'Cumprimos nosso compromisso?',
    yes: 'Sim',
    no: 'Não',
    satisfaction: 'Qual é o seu grau de satisfação com a forma como tratamos o caso?',
    thanks: 'Obrigado. Temos todas as suas respostas.',
  },
};
