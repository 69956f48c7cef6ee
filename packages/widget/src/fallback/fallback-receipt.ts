import type { AllWords } from '../form/words.js';
import type { FallbackState } from './deliver-voice.js';
import { drawing } from './drawing.js';
import { make } from './make.js';

/** A tick; a tray; a warning not to leave; a cross. Drawn in a box of 24. */
const SIGNS = {
  received: 'm5.5 12.5 4.4 4.4 8.6-9.3',
  stored: 'M12 4.5v9m-3.6-3.4 3.6 3.6 3.6-3.6M5 14.5v3a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-3',
  memory: 'M12 6.5v6.5m0 4v.1',
  refused: 'm7 7 10 10M17 7 7 17',
} as const;

/** What the stand-in's receipt shows besides the state. */
export type FallbackReceiptOptions = {
  readonly promise: string;
  /** The person's own text, shown for copying if the endpoint refuses the voice. */
  readonly ownText: string;
  /** Goes back to the fields: to the same text after a refusal, else to empty ones. */
  readonly onBack: () => void;
};

/** The card in the fields' place: saved on this device, received, or refused. Its title takes the focus. */
export function fallbackReceipt(
  state: Exclude<FallbackState, { phase: 'kept' }>,
  { promise, ownText, onBack }: FallbackReceiptOptions,
  { messages: { receipt } }: AllWords,
): HTMLElement {
  const { phase, stored } = state;
  const look = phase === 'stored' && stored.durability === 'memory' ? 'memory' : phase;
  const aside = (caption: string, text: string) =>
    make('p', { class: 'aside' }, make('span', { class: 'hint' }, caption), make('br'), text);
  const back = make('button', { type: 'button' });
  back.addEventListener('click', onBack);
  const card = make(
    'div',
    { class: `receipt ${look}`, role: 'group', 'aria-labelledby': 'receipt-title' },
    drawing(SIGNS[look], 'sign'),
    make('h2', { id: 'receipt-title', tabindex: '-1', class: 'ring' }, receipt[`${look}Title`]),
    make('p', {}, receipt[`${look}Body`]),
  );
  if (state.phase === 'refused') {
    if (state.reason) card.append(aside(receipt.refusedReason, state.reason));
    if (ownText) card.append(make('blockquote', { tabindex: '0', class: 'ring', dir: 'auto' }, ownText));
    back.className = 'button primary';
    back.textContent = receipt.edit;
  } else {
    const number = make('bdi', { class: 'code figures', dir: 'ltr', translate: 'no' }, stored.number);
    const figures = make('div', {}, make('span', { class: 'hint' }, receipt.number), make('br'), number);
    card.append(make('div', { class: 'number' }, figures));
    if (phase === 'received' && promise) card.append(aside(receipt.next, promise));
    back.className = 'button quiet';
    back.textContent = receipt.another;
  }
  card.append(back);
  return card;
}
