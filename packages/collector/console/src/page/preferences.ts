import { chooseLocale, isLocale, type Locale } from '../words/locale.js';

/** `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** Colours of the console. */
export type Theme = (typeof THEMES)[number];

const LOCALE_KEY = 'hearback.console.locale';
const THEME_KEY = 'hearback.console.theme';
const HANDLER_KEY = 'hearback.console.handler';
const HOLDER_KEY = 'hearback.console.holder';
const SHORTCUTS_KEY = 'hearback.console.shortcuts';

/** Most characters of a handler's name that the collector takes. */
export const MAX_HANDLER = 128;

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is blocked or full: the choice lasts until a reload.
  }
}

/** What the reader chose on this device, and what the browser prefers where they chose nothing. */
export const preferences = {
  get locale(): Locale {
    const chosen = kept(LOCALE_KEY);
    return isLocale(chosen) ? chosen : chooseLocale(navigator.languages);
  },
  set locale(locale: Locale) {
    keep(LOCALE_KEY, locale);
  },
  get theme(): Theme {
    return THEMES.find((theme) => theme === kept(THEME_KEY)) ?? 'auto';
  },
  set theme(theme: Theme) {
    keep(THEME_KEY, theme);
  },
  /** The name that signs what a handler does; empty if they gave none. */
  get handler(): string {
    return (kept(HANDLER_KEY) ?? '').slice(0, MAX_HANDLER);
  },
  set handler(name: string) {
    keep(HANDLER_KEY, name.trim().slice(0, MAX_HANDLER));
  },
  /**
   * Forgets the name of whoever worked here before somebody else signed in.
   *
   * @param holder Mark of the token with which somebody is now signed in.
   */
  belongTo(holder: string): void {
    const before = kept(HOLDER_KEY);
    if (before !== null && before !== holder) keep(HANDLER_KEY, '');
    keep(HOLDER_KEY, holder);
  },
  /**
   * Whose mark another tab of this browser has noted, in place of the one that was there.
   *
   * @returns `null` for a change of anything else.
   */
  otherHolder: ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): string | null =>
    key === HOLDER_KEY ? newValue : null,
  /** Whether single keys act. @see WCAG 2.2, success criterion 2.1.4. */
  get hasShortcuts(): boolean {
    return kept(SHORTCUTS_KEY) !== 'off';
  },
  set hasShortcuts(isOn: boolean) {
    keep(SHORTCUTS_KEY, isOn ? 'on' : 'off');
  },
};
