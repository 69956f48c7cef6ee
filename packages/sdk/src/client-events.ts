import type { Delivery, Refusal } from './outbox/rows.js';
import type { Durability } from './store/store.js';

/** What a client tells, by name. */
export type ClientEvents = {
  /** A voice is safe on this device. */
  stored: { readonly id: string; readonly number: string; readonly durability: Durability };
  /** The endpoint has a voice; also one of an earlier visit, or one another tab delivered for this one. */
  delivered: { readonly id: string; readonly number: string; readonly outcome: Delivery };
  /** An attempt did not settle a voice; another will be made. */
  postponed: { readonly id: string; readonly number: string; readonly reason: string };
  /** The endpoint refused a voice for good; it waits among the dead letters. */
  rejected: { readonly id: string; readonly number: string; readonly reason: Refusal };
  /** A dead letter is on its way again. */
  revived: { readonly id: string; readonly number: string };
  /** A voice was forgotten for good because somebody asked. */
  discarded: { readonly id: string; readonly number: string };
  /** The endpoint has a file. */
  uploaded: { readonly id: string; readonly sha256: string };
  /** The endpoint does not want a file; it is kept with its voice. */
  'attachment-rejected': { readonly id: string; readonly sha256: string; readonly reason: string };
  /** What the sender does. */
  state: SenderState;
  /** Storage broke, or came late; what the next voices can count on. */
  storage: { readonly durability: Durability; readonly cause: unknown };
};

/** What the sender does. */
export type SenderState = {
  /** `held`: the endpoint refuses this client, which needs somebody's hand. */
  readonly state: 'idle' | 'sending' | 'waiting' | 'held';
  /** Why it waits, `''` when it does not. */
  readonly reason: string;
  /** When it tries again, milliseconds since 1970; `null` when it is not waiting. */
  readonly nextAttemptAt: number | null;
};

/** Hears of events; what it throws is printed, never passed on. */
export type Listener<Name extends keyof ClientEvents> = (event: ClientEvents[Name]) => void;
