import type { KeepingMessages } from './messages.js';

/** English: what is kept on this device, taken back, and cleared. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'We kept what you wrote on this device.',
    files: 'Photos and files are not kept. Please add them again.',
    discard: 'Discard',
  },
  undo: {
    body: 'It is kept safely here and goes out in a moment. Until then you can take it back.',
    undo: 'Undo',
    now: 'Send now',
    left: '{time} left',
    announce: 'You can undo it for {time}.',
    undone: 'Taken back. Nothing was sent.',
    late: 'It is on its way already.',
  },
  copying: {
    failed: 'Copying is not allowed here. It is selected below: copy it yourself.',
    selected: 'To copy',
  },
  kiosk: {
    question: 'Are you still there?',
    countdown: 'Otherwise everything here is cleared in {time}.',
    stay: 'I am still here',
  },
};
