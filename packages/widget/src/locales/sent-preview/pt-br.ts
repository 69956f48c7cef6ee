import type { SentPreviewMessages } from './messages.js';

/** Portuguese of Brazil: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'O que você escreve e escolhe é enviado, junto com o que aparece nesta lista. Desative o que não quiser enviar.',
  items: {
    page: 'Endereço desta página',
    subject: 'O assunto',
    lang: 'Idioma do formulário',
    promise: 'O compromisso mostrado a você',
    prompt: 'Por que esta página perguntou a você',
    respondent: 'Seu papel',
  },
  reasons: {
    delay: 'Depois de algum tempo na página',
    scroll: 'Depois de rolar a página',
    dwell: 'Depois de ler por um tempo',
    event: 'Depois de algo que aconteceu na página',
    exit: 'Ao sair',
  },
  sampled: 'pergunta feita a {percent} dos visitantes',
  respondents: {
    employee: 'Uma pessoa da equipe',
    manager: 'Uma pessoa da gerência',
    inspector: 'Uma pessoa da inspeção',
  },
  exact: 'Exatamente como é enviado',
  nothingYet: 'Assim que houver algo para enviar, aparecerá aqui exatamente como será enviado.',
  key: 'Para que só você possa consultar depois o resultado, seu dispositivo cria uma chave secreta. Ela fica com você: só o hash dela é enviado, e ninguém consegue descobrir a chave a partir dele.',
  files: 'Os arquivos indicados acima também são enviados.',
  envelope:
    'Acrescentado no envio: o nome deste site ({site}), o tipo de mensagem, o número, o horário e dados técnicos da entrega.',
};
