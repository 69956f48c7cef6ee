import type { Store } from '../store.js';

/** A part of a store, and the store itself. */
export type Part = 'store' | 'outgoing' | 'sessions' | 'templates';

/** What a part is. */
export type PartOf<Name extends Part> = Name extends Exclude<Part, 'store'> ? Store[Name] : Store;

/** Names of what can be called from another thread: what takes and gives plain data. */
export type CallsOf<Type> = {
  [Name in keyof Type]: Type[Name] extends (...args: never[]) => Promise<unknown> ? Name : never;
}[keyof Type];

/** A call on its way to the thread of a register. */
export type Call = {
  readonly id: number;
  readonly part: Part;
  readonly method: string;
  readonly args: readonly unknown[];
};

/** To the thread: a call, or that somebody begins or ceases to listen for what is appended. */
export type ToThread = Call | { readonly listen: boolean };

/** What an error becomes on its way between threads, which keeps no members of its own. */
export type SentError = {
  readonly message: string;
  readonly stack: string | undefined;
  /** Codes of Node and SQLite. */
  readonly codes: Readonly<Record<string, unknown>>;
};

/** What came of a call. */
export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly failure: SentError };

/** From the thread: that the register is open or cannot be opened, what came of calls, or that something was appended. */
export type FromThread =
  | { readonly opened: true }
  | { readonly failedToOpen: SentError }
  | { readonly answers: readonly Answer[] }
  | { readonly appended: true };
