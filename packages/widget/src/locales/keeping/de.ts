import type { KeepingMessages } from './messages.js';

/** German. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'Was Sie geschrieben haben, ist auf diesem Gerät erhalten geblieben.',
    files: 'Fotos und Dateien werden nicht aufbewahrt. Bitte fügen Sie sie erneut hinzu.',
    discard: 'Verwerfen',
  },
  undo: {
    body: 'Ihre Angaben sind hier sicher und werden gleich gesendet. Bis dahin können Sie das rückgängig machen.',
    undo: 'Rückgängig machen',
    now: 'Jetzt senden',
    left: 'Noch {time}',
    announce: 'Sie können es noch {time} lang rückgängig machen.',
    undone: 'Rückgängig gemacht. Es wurde nichts gesendet.',
    late: 'Es ist schon unterwegs.',
  },
  copying: {
    failed: 'Das Kopieren ist hier nicht erlaubt. Der Text ist unten markiert: Bitte kopieren Sie ihn selbst.',
    selected: 'Zum Kopieren',
  },
  kiosk: {
    question: 'Sind Sie noch da?',
    countdown: 'Sonst wird hier in {time} alles gelöscht.',
    stay: 'Ich bin noch da',
  },
};
