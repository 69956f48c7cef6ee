import type { Draft, HandlerChange } from './change-fields.js';

/** An unsent change of a case. */
export interface KeptDraft {
  /** The form that was open; `null` if they had closed it. */
  readonly change: HandlerChange | null;
  readonly draft: Draft;
  /** The version of the case that they had read when they began. */
  readonly base: number;
  /** Whether it was sent as it is, and no answer came: the collector may have it. */
  readonly isUnsure?: boolean;
}

const PREFIX = 'hearback.console.draft.';

/** Whether anything was written. */
export const isWritten = (draft: Draft): boolean => Object.values(draft).some((text) => text.trim() !== '');

/**
 * Drafts of this tab, by case number. They survive a reload and a session that ends; they go when they are sent, thrown away, or
 * when their writer signs out. Where storage is closed to the page they last until a reload.
 */
export const drafts = {
  read(number: string): KeptDraft | null {
    try {
      const value = JSON.parse(sessionStorage.getItem(PREFIX + number) ?? 'null') as KeptDraft | null;
      return value && Number.isSafeInteger(value.base) ? value : null;
    } catch {
      return null;
    }
  },
  write(number: string, kept: KeptDraft): void {
    try {
      if (isWritten(kept.draft)) sessionStorage.setItem(PREFIX + number, JSON.stringify(kept));
      else sessionStorage.removeItem(PREFIX + number);
    } catch {
      // Storage is blocked or full: the draft is in the form alone.
    }
  },
  clear(): void {
    try {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    } catch {
      // Storage is blocked, so that no draft was kept.
    }
  },
};
