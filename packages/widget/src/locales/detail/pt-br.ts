import type { DetailMessages } from './messages.js';

/** Portuguese of Brazil: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'O que você gostaria que fizéssemos?',
  occurredAt: 'Quando aconteceu?',
  severity: 'Qual é a gravidade?',
  severities: {
    A: 'Não pode ser usado e precisa ser devolvido ou refeito',
    B: 'Não pode ser usado, mas dá para resolver no local ou por perto',
    C: 'Pode ser usado, mas algo precisa ser corrigido',
  },
  failure: 'Onde houve falha?',
  failures: {
    outcome: 'Não obtive o que precisava',
    process: 'Obtive o que precisava, mas não fui bem atendido',
  },
  date: 'Informe a data completa.',
  futureDate: 'Esta data está no futuro. Verifique-a.',
  danger: 'Há alguém em perigo neste momento?',
  emergency: 'Ligue primeiro para os serviços de emergência. Esta mensagem pode não ser lida de imediato.',
  consentMissing: 'Marque a caixa para dar seu consentimento. Sem isso, não podemos aceitar sua reclamação.',
};
