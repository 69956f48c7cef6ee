import type { FormTexts } from './form-texts.js';

/** Brazilian Portuguese. */
export const texts: FormTexts = {
  receipt: {
    title: 'Recebido',
    body: 'Agradecemos. Foi registrado com o seu número.',
    number: 'Seu número',
    key: 'Sua chave',
    keep: 'Guarde para consultar seu caso mais tarde',
    once: 'A chave aparece só aqui e só agora. Anote-a, ou salve ou imprima esta página: ninguém poderá devolvê-la a você.',
    next: 'O que acontece agora',
    read: 'As pessoas responsáveis por este serviço vão ler o que você enviou. Com o número e a chave, você pode consultar o resultado.',
    anonymous: 'Você continua no anonimato. Com seu número e sua chave, pode consultar o resultado.',
    follow: 'Acompanhar seu caso',
    back: 'Voltar à página',
    known: 'Você já tinha enviado isto, e conta uma vez só. Sua chave foi mostrada na primeira vez.',
  },
  again: {
    title: 'Nada foi enviado ainda',
    kept: 'O que você escreveu continua aqui. Confira e envie.',
    busy: 'Chegaram envios demais da sua conexão. Espere um momento e envie de novo.',
    unavailable: 'Não é possível gravar agora. Envie de novo daqui a pouco.',
    spare: 'Isto não pôde ser recebido. Se for importante, coloque no seu texto:',
    files: 'Este formulário não envia arquivos. Seu texto pode ser enviado sem eles.',
    trap: 'Um campo oculto foi preenchido, como fazem os robôs. Se você é uma pessoa, envie mais uma vez.',
  },
  fields: {
    kind: 'Como podemos ajudar?',
    kinds: { rating: 'Avaliação', complaint: 'Reclamação', suggestion: 'Sugestão' },
    complaint: 'O que aconteceu?',
    suggestion: 'Qual é a sua sugestão?',
    comment: 'Deseja acrescentar algo?',
    score: 'Sua avaliação',
    no: 'Não',
    yes: 'Sim',
    skipped: 'Não se aplica',
    wantedDetail: 'O que você gostaria que fizéssemos?',
    occurredAt: 'Quando aconteceu?',
    name: 'Nome',
    phone: 'Telefone',
    email: 'E-mail',
    preferredTime: 'Qual é um bom horário para falar com você?',
    anonymous: 'Enviar anonimamente',
    send: 'Enviar',
  },
  faults: {
    complaint: 'Conte o que aconteceu.',
    suggestion: 'Conte qual é a sua sugestão.',
    choice: 'Escolha uma resposta.',
    email: 'Este endereço de e-mail parece incompleto.',
    date: 'Informe a data completa.',
    long: 'Reduza para no máximo {most} caracteres.',
  },
  refused: {
    title: 'Não foi possível enviar',
    tooLarge: 'É grande demais. Volte: seu texto ainda está lá. Reduza-o ou deixe os arquivos de fora.',
    unreadable:
      'Não foi possível ler o que a página enviou, e nada foi gravado. Volte: seu texto ainda está lá. Avise os responsáveis pela página.',
    foreign:
      'Não aceitamos envios da página em que este formulário está, e nada foi gravado. Volte: seu texto ainda está lá. Avise os responsáveis pela página.',
  },
};
