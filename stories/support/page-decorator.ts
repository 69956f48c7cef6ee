import { html } from 'lit';

type PageGlobals = { theme?: string; locale?: string; direction?: string };

/** What the page declares for a theme of the toolbar; `none` is a page that declares nothing. */
const COLOR_SCHEMES: Readonly<Record<string, string>> = { auto: 'light dark', none: 'normal' };

/**
 * Decorator: the page around the element, in the colour scheme, language and direction of the toolbar. Elements take the
 * language and direction from it as they would from any page; what is sent goes at once, unless a story says otherwise.
 */
export function inPageOf(story: () => unknown, { globals, viewMode }: { globals: PageGlobals; viewMode: string }) {
  const { theme = 'auto', locale = 'en', direction = 'auto' } = globals;
  const page = document.documentElement;
  page.lang = locale;
  if (direction === 'auto') page.removeAttribute('dir');
  else page.dir = direction;
  // A page of documentation is light whatever the reader prefers, and shows its stories on its own ground.
  page.style.colorScheme = viewMode === 'docs' && theme === 'auto' ? 'light' : (COLOR_SCHEMES[theme] ?? theme);
  document.body.style.cssText = 'background: Canvas; color: CanvasText; font-family: system-ui, sans-serif';
  return html`<main undo="0">${story()}</main>`;
}
