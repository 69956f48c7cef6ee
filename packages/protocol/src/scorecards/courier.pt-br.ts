import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Portuguese of Brazil. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Qualidade do serviço',
    'service-awareness': 'Atenção ao cliente',
    'service-cost': 'Custo do serviço',
    'service-rules': 'Regras do serviço',
    'service-environment': 'Ambiente do serviço',
  },
  items: {
    'no-loss': 'As encomendas não se perdem nem são entregues à pessoa errada, e as contestações são bem tratadas',
    tracking: 'Rastreamento exato dos pedidos',
    'door-to-door': 'Coleta e entrega em domicílio quando solicitadas',
    network: 'Uma rede de transporte completa',
    packing: 'Embalagem segura que chega intacta',
    'direct-contact': 'O contato direto do entregador é informado',
    'check-before-signing': 'A encomenda pode ser conferida antes da assinatura',
    'signer-verified': 'A identidade de quem assina é verificada',
    'needs-respected': 'As necessidades dos clientes são compreendidas e respeitadas',
    'polite-staff': 'Os funcionários são educados, cordiais e cuidadosos',
    'on-time': 'Entrega no prazo',
    'safe-keeping': 'As encomendas não retiradas são bem guardadas',
    'easy-posting': 'Enviar é fácil, e é possível conferir antes de pagar',
    'fair-price': 'Preços justos',
    'collection-notice': 'Aviso de retirada a tempo',
    'clear-goals': 'Metas de serviço claras',
    'staff-conduct': 'Regras rígidas de conduta para os funcionários',
    'after-sales': 'Pós-venda fácil de acessar',
    'price-list': 'Tabela de preços padronizada',
    compensation: 'Indenização adequada e retorno após reclamações',
    'tidy-outlets': 'Lojas arrumadas e com visual padronizado',
    coverage: 'Cobertura ampla e bem distribuída',
    'phone-service': 'Atendimento telefônico profissional e gentil',
    'uniform-conduct': 'Conduta e vestimenta padronizadas',
  },
};
