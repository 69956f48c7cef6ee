import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Spanish. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Personal de servicio',
    'parts-management': 'Gestión de repuestos',
    'support-system': 'Sistema de asistencia',
    'service-outcome': 'Resultado del servicio',
  },
  items: {
    attitude: 'Cortesía y actitud',
    skill: 'Capacidad técnica',
    explanation: 'Explicación clara del trabajo realizado',
    'parts-availability': 'Los repuestos están disponibles o llegan pronto',
    'parts-quality': 'Repuestos originales y de buena calidad',
    'parts-price': 'Precios de repuestos justos y transparentes',
    'simple-request': 'Un trámite sencillo para solicitar servicio',
    'remote-support': 'Asistencia técnica a distancia',
    'operator-training': 'Formación y documentación para quienes manejan la máquina',
    'response-time': 'Tiempo hasta recibir respuesta',
    'timely-repair': 'Reparación y mantenimiento a tiempo',
    'fixed-first-time': 'La avería quedó resuelta en la primera visita',
    'needs-met': 'Se cubrieron nuestras necesidades',
  },
};
