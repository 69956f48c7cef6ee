import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Spanish. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Ingreso',
    care: 'Cuidados de enfermería',
    communication: 'Comunicación y respeto',
    environment: 'Entorno de la planta',
    discharge: 'Alta',
  },
  items: {
    welcome: 'Un recibimiento amable en la planta',
    orientation: 'Se explicaron la planta, las rutinas y los derechos',
    'named-nurse': 'Sabía qué enfermera era responsable de mí',
    attitude: 'Amabilidad y paciencia',
    skill: 'Destreza en inyecciones, curas y otros procedimientos',
    rounds: 'Rondas regulares y observación atenta',
    'call-response': 'Respuesta rápida al timbre',
    'daily-help': 'Ayuda para asearse, comer y moverse',
    explanations: 'Se explicaron el tratamiento, los medicamentos y las pruebas',
    listening: 'Se escucharon y atendieron las inquietudes',
    privacy: 'Se protegió la intimidad',
    'pain-relief': 'Se preguntó por el dolor y se alivió',
    cleanliness: 'Habitaciones, camas y baños limpios',
    quiet: 'Tranquilidad, sobre todo de noche',
    safety: 'Seguridad, por ejemplo prevención de caídas',
    'discharge-advice': 'Consejos sobre medicación, dieta y recuperación en casa',
    'whom-to-call': 'Sé a quién llamar después del alta',
  },
};
