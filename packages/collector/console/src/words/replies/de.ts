import type { ReplyTexts } from './reply-texts.js';

/** German. */
export const deReplies: ReplyTexts = {
  read: 'Guten Tag {name},\n\ndanke, dass Sie uns Bescheid gegeben haben. Wir haben Ihre Nachricht gelesen und gehen der Sache nach. Sobald wir mehr wissen, melden wir uns bei Ihnen.\n\n{handler}',
  question:
    'Guten Tag {name},\n\num das in Ordnung zu bringen, müssen wir noch etwas wissen: …\n\nSie können unter Ihrer Nummer {number} antworten.\n\n{handler}',
  done: 'Guten Tag {name},\n\nes ist in Ordnung gebracht: …\n\nDie Unannehmlichkeiten tun uns leid. Wenn noch etwas nicht stimmt, sagen Sie es uns unter Ihrer Nummer {number}, dann kümmern wir uns wieder darum.\n\n{handler}',
};
