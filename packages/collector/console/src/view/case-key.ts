import type { HandlerChange } from '../composer/change-fields.js';

/** What a key asks of the inbox; a change opens its form. */
export type CaseKey =
  | 'close'
  | 'search'
  | 'keys'
  | 'fresh'
  | 'next'
  | 'previous'
  | 'select'
  | 'acknowledge'
  | Extract<HandlerChange, 'replied' | 'noted' | 'assigned' | 'resolved'>;

const KEYS: Readonly<Record<string, CaseKey>> = {
  '/': 'search',
  '?': 'keys',
  n: 'fresh',
  j: 'next',
  k: 'previous',
  x: 'select',
  a: 'acknowledge',
  r: 'replied',
  i: 'noted',
  s: 'assigned',
  e: 'resolved',
};

const ARROWS: Readonly<Record<string, CaseKey>> = { ArrowDown: 'next', ArrowUp: 'previous' };

const isElement = (node: EventTarget): node is Element => node instanceof Element;

/**
 * Reads a key press. Single keys act wherever nobody is typing, and can be turned off; arrows act in the list.
 *
 * @param hasShortcuts Whether single keys act.
 * @returns `null` if the key is not for the inbox.
 * @see WCAG 2.2, success criterion 2.1.4, "Character Key Shortcuts".
 */
export function caseKey(event: KeyboardEvent, hasShortcuts: boolean): CaseKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const path = event.composedPath().filter(isElement);
  const isIn = (...names: string[]) => path.some(({ localName }) => names.includes(localName));
  // Checkboxes take no text.
  const isTyping = path.some(
    (node) => node.matches('textarea, select, input:not([type="checkbox"])') || node.localName === 'dialog',
  );
  if (event.key === 'Escape') return isTyping || path.some((node) => node.matches('[popover]')) ? null : 'close';
  if (isTyping) return null;
  if (isIn('console-case-list') && event.key in ARROWS) return ARROWS[event.key]!;
  return (hasShortcuts && KEYS[event.key]) || null;
}
