import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Portuguese of Brazil. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Internação',
    care: 'Cuidados de enfermagem',
    communication: 'Comunicação e respeito',
    environment: 'Ambiente da ala',
    discharge: 'Alta',
  },
  items: {
    welcome: 'Uma acolhida gentil na ala',
    orientation: 'A ala, as rotinas e os direitos foram explicados',
    'named-nurse': 'Eu sabia qual enfermeira era responsável por mim',
    attitude: 'Gentileza e paciência',
    skill: 'Habilidade em injeções, curativos e outros procedimentos',
    rounds: 'Visitas regulares e observação atenta',
    'call-response': 'Resposta rápida à campainha',
    'daily-help': 'Ajuda para tomar banho, comer e se mover',
    explanations: 'Tratamento, remédios e exames foram explicados',
    listening: 'As preocupações foram ouvidas e respondidas',
    privacy: 'A privacidade foi protegida',
    'pain-relief': 'Perguntaram sobre a dor e a aliviaram',
    cleanliness: 'Quartos, camas e banheiros limpos',
    quiet: 'Silêncio, sobretudo à noite',
    safety: 'Segurança, como proteção contra quedas',
    'discharge-advice': 'Orientação sobre remédios, dieta e recuperação em casa',
    'whom-to-call': 'Sei a quem ligar depois da alta',
  },
};
