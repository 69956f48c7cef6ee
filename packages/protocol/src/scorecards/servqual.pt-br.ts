import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Portuguese of Brazil. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'O que se vê',
    reliability: 'Confiabilidade',
    responsiveness: 'Prontidão',
    assurance: 'Confiança',
    empathy: 'Atenção pessoal',
  },
  items: {
    'up-to-date-equipment': 'Os aparelhos, as ferramentas e os sistemas são atualizados.',
    'inviting-premises': 'Os espaços que os clientes visitam são limpos e acolhedores.',
    'professional-appearance': 'A equipe tem aparência cuidada e profissional.',
    'clear-materials': 'Cartas, contas e páginas da web são claras e bem apresentadas.',
    'meets-deadlines': 'O que é anunciado para uma data fica pronto até essa data.',
    'takes-problems-seriously': 'O problema de um cliente é levado a sério até o fim.',
    'right-first-time': 'O trabalho sai certo na primeira tentativa.',
    'keeps-appointments': 'Os atendimentos começam na hora combinada.',
    'accurate-records': 'As contas e os registros não têm erros.',
    'says-when': 'Os clientes sabem com antecedência quando o trabalho será feito.',
    'starts-promptly': 'A equipe começa a trabalhar sem demora.',
    'glad-to-help': 'A equipe ajuda com boa vontade.',
    'finds-time': 'As perguntas são respondidas mesmo nos horários cheios.',
    'inspires-trust': 'O modo de agir da equipe inspira confiança.',
    'safe-dealings': 'Os pagamentos e os dados pessoais estão em boas mãos.',
    'stays-polite': 'A equipe é educada em qualquer situação.',
    'knows-the-subject': 'A equipe conhece o assunto o bastante para responder.',
    'treated-as-a-person': 'Cada cliente é tratado como pessoa, e não como processo.',
    'convenient-hours': 'O serviço está aberto quando se precisa dele.',
    'personal-contact': 'Alguém em particular cuida de cada cliente.',
    'customers-side': 'Os conselhos são dados pelo bem do cliente.',
    'understands-needs': 'A equipe entende do que aquele cliente precisa.',
  },
};
