import type { Delivery, Refusal } from './outbox/rows.js';
import type { Durability } from './store/store.js';

/** Events of a client, by name. */
export type ClientEvents = {
  /** A voice is safe on this device: told once on each page that submits it. */
  stored: { readonly id: string; readonly number: string; readonly durability: Durability };
  /** The endpoint has a voice: one of this page, of an earlier visit, or one that another tab delivered for this page. */
  delivered: { readonly id: string; readonly number: string; readonly outcome: Delivery };
  /** An attempt did not settle a voice; there will be another. */
  postponed: { readonly id: string; readonly number: string; readonly reason: string };
  /** The endpoint refused a voice for good; it is now a dead letter. */
  rejected: { readonly id: string; readonly number: string; readonly reason: Refusal };
  /** A dead letter is being sent again, by `retry()`. */
  revived: { readonly id: string; readonly number: string };
  /** A voice was deleted from this device, by `discard()` or `recall()` of this client. */
  discarded: { readonly id: string; readonly number: string };
  /** The endpoint has a file. */
  uploaded: { readonly id: string; readonly sha256: string };
  /** The endpoint refused a file; it stays on this device as long as its voice does. Told on the page that tried to upload it. */
  'attachment-rejected': {
    readonly id: string;
    readonly sha256: string;
    /** Its file name, `''` when there is none. */
    readonly name: string;
    readonly reason: string;
    /** The same in a sentence, where the endpoint gave one. */
    readonly detail: string | undefined;
  };
  /** The sender began to do something else. */
  state: SenderState;
  /** Storage failed or became available: how durable the next voices are, and why that changed. */
  storage: { readonly durability: Durability; readonly cause: unknown };
};

/** What the sender is doing. */
export type SenderState = {
  /** `waiting`: for the next attempt. `held`: the endpoint refuses this client altogether, and somebody has to put that right. */
  readonly state: 'idle' | 'sending' | 'waiting' | 'held';
  /**
   * Why it waits, `''` when it does not: the endpoint's own code, a status such as `status_503`, `network`, `timeout`, `unreachable`,
   * `web_page`, `broken_json`, `no_outcome`, or `redirect`, which is `status_302` and the like where the host does not hide the status.
   */
  readonly reason: string;
  /** When it tries again, in milliseconds since 1970; `null` when it is not waiting. */
  readonly nextAttemptAt: number | null;
};

/** Called with each event of a name. An error it throws goes to the console and no further. */
export type Listener<Name extends keyof ClientEvents> = (event: ClientEvents[Name]) => void;
