import type { PromptsMessages } from './messages.js';

/** German. */
export const messages: PromptsMessages = {
  heading: 'Wie zufrieden sind Sie mit uns?',
  text: 'Es dauert keine Minute, und es wird gelesen.',
  accept: 'Meinung abgeben',
  later: 'Jetzt nicht',
  never: 'Nicht mehr fragen',
  close: 'Schließen',
};
