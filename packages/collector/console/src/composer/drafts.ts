import type { Draft, HandlerChange } from './change-fields.js';

/** An unsent change of a case. */
export interface KeptDraft {
  /** The form that was open; `null` if they had closed it. */
  readonly change: HandlerChange | null;
  readonly draft: Draft;
  /** The version of the case that they had read when they began. */
  readonly base: number;
  /** Whether it was sent in this form without an answer, so that the collector may have it. */
  readonly isUnsure?: boolean;
}

const PREFIX = 'hearback.console.draft.';

/** Whose drafts are read and written. */
const WRITER = 'hearback.console.writer';

const keyOf = (number: string): string => `${PREFIX}${sessionStorage.getItem(WRITER) ?? ''}.${number}`;

/** Whether anything was written. */
export const isWritten = (draft: Draft): boolean => Object.values(draft).some((text) => text.trim() !== '');

/**
 * Drafts of this tab, by writer and case number. They survive a reload and a session that ends, and wait for their writer while somebody else is
 * signed in; they go when they are sent, thrown away, or when their writer signs out. Where storage is closed to the page they last until a reload.
 */
export const drafts = {
  /** @param holder Mark of the token with which somebody is now signed in. */
  belongTo(holder: string): void {
    try {
      sessionStorage.setItem(WRITER, holder);
    } catch {
      // Storage is blocked, so that no draft is kept.
    }
  },
  read(number: string): KeptDraft | null {
    try {
      const value = JSON.parse(sessionStorage.getItem(keyOf(number)) ?? 'null') as KeptDraft | null;
      return value && Number.isSafeInteger(value.base) ? value : null;
    } catch {
      return null;
    }
  },
  write(number: string, kept: KeptDraft): void {
    try {
      if (isWritten(kept.draft)) sessionStorage.setItem(keyOf(number), JSON.stringify(kept));
      else sessionStorage.removeItem(keyOf(number));
    } catch {
      // Storage is blocked or full: the draft is in the form alone.
    }
  },
  /** Forgets everything that the person signed in has written. */
  clear(): void {
    try {
      const own = keyOf('');
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(own)) sessionStorage.removeItem(key);
    } catch {
      // Storage is blocked, so that no draft was kept.
    }
  },
};
