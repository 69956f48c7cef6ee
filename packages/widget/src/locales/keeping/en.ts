import type { KeepingMessages } from './messages.js';

/** English: what is kept on this device, taken back, and cleared. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'We kept what you wrote on this device.',
    files: 'Photos and files are not kept. Please add them again.',
    discard: 'Discard',
  },
  undo: {
    body: 'It is safe here and will be sent in a moment. Until then you can undo it.',
    undo: 'Undo',
    now: 'Send now',
    left: '{time} left',
    announce: 'You can undo it for {time}.',
    undone: 'Undone. Nothing was sent.',
    late: 'It is already on its way.',
  },
  copying: {
    failed: 'Copying is not allowed here. The text is selected below: please copy it yourself.',
    selected: 'Text to copy',
  },
  kiosk: {
    question: 'Are you still there?',
    countdown: 'If not, everything here will be cleared in {time}.',
    stay: 'I am still here',
  },
};
