import type { MailWords } from './mail-words.js';

/** Brazilian Portuguese. */
export const ptBr: MailWords = {
  lang: 'pt-BR',
  headlines: {
    complaint: {
      acknowledged: 'Lemos a sua reclamação',
      assigned: 'A sua reclamação está com quem pode resolvê-la',
      started: 'Começamos a tratar da sua reclamação',
      replied: 'Há uma resposta para a sua reclamação',
      reopened: 'A sua reclamação foi reaberta',
      closed: 'A sua reclamação foi encerrada',
      resolved: 'A sua reclamação foi resolvida',
      rejected: 'A sua reclamação não foi aceita',
    },
    suggestion: {
      acknowledged: 'Lemos a sua sugestão',
      assigned: 'A sua sugestão está com quem pode dar andamento a ela',
      started: 'Começamos a tratar da sua sugestão',
      replied: 'Há uma resposta para a sua sugestão',
      reopened: 'A sua sugestão foi reaberta',
      closed: 'A sua sugestão foi encerrada',
      resolved: 'A sua sugestão foi atendida',
      rejected: 'A sua sugestão não será adotada',
    },
  },
  number: 'Número',
  remedy: 'O que foi feito',
  reason: 'Motivo',
  colon: ': ',
  closing: (moment) => `Se não tivermos notícias suas até ${moment}, este caso será encerrado.`,
  lookUp: 'Para ver o andamento ou responder, abra esta página com o número e a chave do seu comprovante:',
  why: 'Você recebe este e-mail porque informou este endereço ao nos escrever.',
};
