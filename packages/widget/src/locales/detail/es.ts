import type { DetailMessages } from './messages.js';

/** Spanish: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: '¿Qué desea que hagamos?',
  occurredAt: '¿Cuándo ocurrió?',
  severity: '¿Qué gravedad tiene?',
  severities: {
    A: 'No se puede usar: hay que devolverlo o hacerlo de nuevo',
    B: 'No se puede usar, pero se puede arreglar aquí o cerca',
    C: 'Se puede usar, pero hay algo que arreglar',
  },
  failure: '¿Dónde estuvo el fallo?',
  failures: {
    outcome: 'No obtuve lo que necesitaba',
    process: 'Lo obtuve, pero no de la forma correcta',
  },
  date: 'Indique la fecha completa.',
  futureDate: 'Esta fecha está en el futuro. Revísela.',
  danger: '¿Hay alguien en peligro en este momento?',
  emergency: 'Llame primero a los servicios de emergencia. Es posible que nadie lea esto de inmediato.',
  consentMissing: 'Marque la casilla para dar su conformidad. Sin ello no podemos admitir su queja.',
};
