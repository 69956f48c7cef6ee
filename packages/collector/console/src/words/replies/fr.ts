import type { ReplyTexts } from './reply-texts.js';

/** French. */
export const frReplies: ReplyTexts = {
  read: 'Bonjour {name},\n\nMerci de nous avoir écrit. Nous avons lu votre message et examinons la situation. Nous reviendrons vers vous dès que nous en saurons plus.\n\n{handler}',
  question:
    'Bonjour {name},\n\nPour y remédier, nous avons besoin d’en savoir un peu plus : …\n\nVous pouvez répondre sous votre numéro {number}.\n\n{handler}',
  done: 'Bonjour {name},\n\nLe problème est réglé : …\n\nNous vous prions de nous excuser pour la gêne occasionnée. Si quelque chose ne va toujours pas, dites-le-nous sous votre numéro {number} et nous reprendrons le dossier.\n\n{handler}',
};
