import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Spanish. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Calidad del servicio',
    'service-awareness': 'Atención al cliente',
    'service-cost': 'Coste del servicio',
    'service-rules': 'Normas del servicio',
    'service-environment': 'Entorno del servicio',
  },
  items: {
    'no-loss': 'Los paquetes no se pierden ni se entregan a otra persona, y las reclamaciones se atienden bien',
    tracking: 'Seguimiento exacto de los envíos',
    'door-to-door': 'Recogida y entrega a domicilio cuando se pide',
    network: 'Una red de transporte completa',
    packing: 'Embalaje seguro que llega intacto',
    'direct-contact': 'Se facilita el contacto directo del repartidor',
    'check-before-signing': 'Se puede revisar el paquete antes de firmar',
    'signer-verified': 'Se comprueba la identidad de quien firma',
    'needs-respected': 'Se entienden y respetan las necesidades del cliente',
    'polite-staff': 'El personal es amable, cordial y cuidadoso',
    'on-time': 'Entrega puntual',
    'safe-keeping': 'Los paquetes sin recoger se guardan de forma segura',
    'easy-posting': 'Enviar es fácil y se puede revisar antes de pagar',
    'fair-price': 'Precios justos',
    'collection-notice': 'Aviso a tiempo para recoger',
    'clear-goals': 'Objetivos de servicio claros',
    'staff-conduct': 'Normas de conducta estrictas para el personal',
    'after-sales': 'Acceso fácil al servicio posventa',
    'price-list': 'Tarifas fijas y publicadas',
    compensation: 'Indemnización adecuada y llamadas de seguimiento tras las quejas',
    'tidy-outlets': 'Oficinas ordenadas y con imagen uniforme',
    coverage: 'Cobertura amplia y bien distribuida',
    'phone-service': 'Atención telefónica profesional y amable',
    'uniform-conduct': 'Conducta y vestimenta uniformes',
  },
};
