import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Portuguese of Brazil. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Equipe de serviço',
    'parts-management': 'Gestão de peças',
    'support-system': 'Sistema de suporte',
    'service-outcome': 'Resultado do serviço',
  },
  items: {
    attitude: 'Cortesia e atitude',
    skill: 'Capacidade técnica',
    explanation: 'Explicação clara do trabalho feito',
    'parts-availability': 'As peças estão em estoque ou chegam logo',
    'parts-quality': 'Peças originais de boa qualidade',
    'parts-price': 'Preços de peças justos e transparentes',
    'simple-request': 'Um procedimento simples para pedir serviço',
    'remote-support': 'Suporte técnico remoto',
    'operator-training': 'Treinamento e documentos para quem opera a máquina',
    'response-time': 'Tempo até a primeira resposta',
    'timely-repair': 'Conserto e manutenção no prazo',
    'fixed-first-time': 'A falha foi resolvida na primeira visita',
    'needs-met': 'Nossas necessidades foram atendidas',
  },
};
