import type { ReplyTexts } from './reply-texts.js';

/** English. */
export const enReplies: ReplyTexts = {
  read: 'Hello {name},\n\nThank you for telling us. We have read your message and are looking into it. You will hear from us as soon as we know more.\n\n{handler}',
  question:
    'Hello {name},\n\nTo put this right we need to know a little more: …\n\nYou can answer under your number {number}.\n\n{handler}',
  done: 'Hello {name},\n\nIt has been put right: …\n\nWe are sorry for the trouble. If anything is still wrong, tell us under your number {number} and we will take it up again.\n\n{handler}',
};
