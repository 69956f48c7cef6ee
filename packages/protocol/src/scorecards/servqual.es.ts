import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Spanish. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'Lo que se ve',
    reliability: 'Fiabilidad',
    responsiveness: 'Capacidad de respuesta',
    assurance: 'Confianza',
    empathy: 'Trato personal',
  },
  items: {
    'up-to-date-equipment': 'Los aparatos, las herramientas y los sistemas están al día.',
    'inviting-premises': 'Los espacios que visitan los clientes están limpios y son acogedores.',
    'professional-appearance': 'El personal tiene un aspecto cuidado y profesional.',
    'clear-materials': 'Las cartas, las facturas y las páginas web son claras y están bien diseñadas.',
    'meets-deadlines': 'Lo que se anuncia para una fecha está hecho en esa fecha.',
    'takes-problems-seriously': 'El problema de un cliente se toma en serio hasta que termina.',
    'right-first-time': 'El trabajo queda bien al primer intento.',
    'keeps-appointments': 'Las citas empiezan a la hora acordada.',
    'accurate-records': 'Las facturas y los registros no tienen errores.',
    'says-when': 'Los clientes saben de antemano cuándo se hará el trabajo.',
    'starts-promptly': 'El personal se pone a trabajar sin demora.',
    'glad-to-help': 'El personal ayuda con gusto.',
    'finds-time': 'Se responde a las preguntas incluso en horas de mucho trabajo.',
    'inspires-trust': 'La forma de actuar del personal inspira confianza.',
    'safe-dealings': 'Los pagos y los datos personales están en buenas manos.',
    'stays-polite': 'El personal es amable en cualquier situación.',
    'knows-the-subject': 'El personal conoce su materia lo bastante para responder.',
    'treated-as-a-person': 'Se trata a cada cliente como persona y no como expediente.',
    'convenient-hours': 'El servicio está abierto cuando hace falta.',
    'personal-contact': 'Alguien en concreto se ocupa de cada cliente.',
    'customers-side': 'Los consejos buscan el bien del cliente.',
    'understands-needs': 'El personal comprende lo que necesita cada cliente.',
  },
};
