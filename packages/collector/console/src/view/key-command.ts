/** What a key press asks of the console. `within` tells where the focus is, and stays. */
export type KeyCommand = 'search' | 'close' | { readonly by: 1 | -1; readonly within: 'list' | 'detail' };

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * Reads a key press. Letters act only while the focus is in the list or the detail, so that nobody who dictates or
 * strays onto a key moves the page.
 *
 * @returns `null` if the key is not for the console.
 * @see WCAG 2.2, success criterion 2.1.4, "Character Key Shortcuts".
 */
export function keyCommand(event: KeyboardEvent): KeyCommand | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const path = event.composedPath();
  const inside = (tag: string) => path.some((node) => node instanceof Element && node.localName === tag);
  const typing = inside('input') || inside('select') || inside('textarea');
  // A dialog closes by itself, and what is behind it stays.
  if (event.key === 'Escape') return typing || inside('dialog') ? null : 'close';
  const within = inside('console-register-list') ? 'list' : inside('console-record-detail') ? 'detail' : null;
  if (!within || typing) return null;
  if (event.key === '/') return 'search';
  const by = STEPS[event.key];
  if (by === undefined || (within === 'detail' && event.key.startsWith('Arrow'))) return null;
  return { by, within };
}
