import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in German. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Aufnahme',
    care: 'Pflege',
    communication: 'Verständigung und Respekt',
    environment: 'Umgebung auf der Station',
    discharge: 'Entlassung',
  },
  items: {
    welcome: 'Eine freundliche Begrüßung auf der Station',
    orientation: 'Station, Abläufe und Rechte wurden erklärt',
    'named-nurse': 'Ich wusste, welche Pflegekraft für mich zuständig war',
    attitude: 'Freundlichkeit und Geduld',
    skill: 'Geschick bei Spritzen, Verbänden und anderen Maßnahmen',
    rounds: 'Regelmäßige Rundgänge und aufmerksame Beobachtung',
    'call-response': 'Schnelle Reaktion auf die Rufglocke',
    'daily-help': 'Hilfe beim Waschen, Essen und Bewegen',
    explanations: 'Behandlung, Medikamente und Untersuchungen wurden erklärt',
    listening: 'Sorgen wurden gehört und beantwortet',
    privacy: 'Die Privatsphäre wurde geschützt',
    'pain-relief': 'Nach Schmerzen wurde gefragt, und sie wurden gelindert',
    cleanliness: 'Saubere Zimmer, Betten und Bäder',
    quiet: 'Ruhe, vor allem in der Nacht',
    safety: 'Sicherheit, zum Beispiel Schutz vor Stürzen',
    'discharge-advice': 'Rat zu Medikamenten, Ernährung und Genesung zu Hause',
    'whom-to-call': 'Ich weiß, wen ich nach der Entlassung anrufen kann',
  },
};
