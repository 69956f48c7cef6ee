import type { Messages } from './messages.js';

const agreement = ['Discordo totalmente', 'Concordo totalmente'];

/** Portuguese, in the wording of Brazil. */
export const messages: Messages = {
  panel: {
    launcher: 'Sua opinião',
    heading: 'Como podemos ajudar?',
    close: 'Fechar',
    failed: 'Não foi possível carregar. Tente novamente.',
  },
  kinds: { rating: { title: 'Avaliação' }, complaint: { title: 'Reclamação' }, suggestion: { title: 'Sugestão' } },
  scales: {
    likert5: {
      question: 'Qual é o seu grau de satisfação com o nosso serviço?',
      names: ['Muito insatisfeito', 'Insatisfeito', 'Neutro', 'Satisfeito', 'Muito satisfeito'],
    },
    stars: { question: 'Como você nos avalia?', names: ['Ruim', 'Regular', 'Bom', 'Muito bom', 'Excelente'] },
    emoji: { question: 'Como foi?', names: ['Muito ruim', 'Ruim', 'Razoável', 'Bom', 'Muito bom'] },
    thumbs: { question: 'Isto ajudou você?', names: ['Não', 'Sim'] },
    nps: {
      question: 'Qual é a probabilidade de você nos recomendar?',
      names: ['Nada provável', 'Extremamente provável'],
    },
    ces: { question: 'Foi fácil resolver o que eu precisava.', names: agreement },
    servqual7: { question: 'O serviço foi como deveria ser.', names: agreement },
    percent: { question: 'Até que ponto atendemos às suas expectativas?', names: ['De modo algum', 'Completamente'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} estrela', many: '{count} de estrelas', other: '{count} estrelas' },
    notApplicable: 'Não se aplica ao meu caso',
    wrong: 'Lamentamos. O que deu errado?',
    more: 'Deseja acrescentar algo?',
    percent: 'Porcentagem',
  },
  form: {
    optional: 'opcional',
    left: {
      one: 'Resta {count} caractere',
      many: 'Restam {count} de caracteres',
      other: 'Restam {count} caracteres',
    },
    over: {
      one: '{count} caractere a mais',
      many: '{count} de caracteres a mais',
      other: '{count} caracteres a mais',
    },
    send: 'Enviar',
    sending: 'Enviando…',
    readBy: 'Quem lê: {recipients}.',
  },
  sent: {
    line: 'Também são enviados: {items}. Sem cookies.',
    subject: 'o assunto ({name})',
    page: 'o endereço desta página',
    language: 'o idioma',
    time: 'o horário',
    look: 'Ver exatamente o que é enviado',
    anonymous: 'Sem nome e sem dados de contato.',
  },
  errors: {
    summary: {
      one: 'Verifique {count} item antes de enviar',
      many: 'Verifique {count} de itens antes de enviar',
      other: 'Verifique {count} itens antes de enviar',
    },
    score: 'Escolha uma resposta.',
    tooLong: {
      one: 'Reduza o texto em {count} caractere.',
      many: 'Reduza o texto em {count} de caracteres.',
      other: 'Reduza o texto em {count} caracteres.',
    },
    unavailable: 'Não foi possível enviar agora. O que você preencheu continua aqui; tente novamente.',
  },
};
