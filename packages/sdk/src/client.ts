import type { PendingAttachment } from './attachments/uploads.js';
import type { ClientEvents, Listener } from './client-events.js';
import type { Draft } from './draft.js';
import type { DeadLetter, PendingVoice, Receipt } from './receipt.js';

/** What a `flush` achieved, and what is left. */
export type FlushReport = {
  /** Voices the endpoint acknowledged meanwhile. */
  readonly accepted: number;
  /** Voices that wait still; none is ever dropped. */
  readonly pending: number;
  /** Dead letters, all there are. */
  readonly dead: number;
};

/** Carries voices to one endpoint for one site. */
export interface Client {
  /** An id for a draft: made when a form is opened and kept with it, so that a second click is the same voice. */
  createDraftId(): string;
  /**
   * Stores a voice, then sends it. Submitting the same draft id again gives the same receipt and sends nothing new.
   *
   * @returns Its receipt, once the voice is as safe as `durability` says.
   * @throws {HearbackError} `VALIDATION_FAILED` with `path` and `reason` when the draft breaks its schema;
   *   `OUTBOX_FULL` when too much waits already; `ATTACHMENTS_UNAVAILABLE` when the page cannot load what files need;
   *   `CLOSED` after `close()`. Then nothing was stored.
   */
  submit(draft: Draft): Promise<Receipt>;
  /**
   * The receipt of a voice submitted earlier, perhaps before a reload.
   *
   * @returns `undefined` when this device does not know the id: never submitted here, discarded, or delivered 30 days ago.
   */
  receipt(id: string): Promise<Receipt | undefined>;
  /**
   * Tries to send everything now, without the pauses this client chose itself, and drops nothing.
   *
   * @param options.timeout Milliseconds, 10,000 by default. Returns earlier when all is sent, or when no attempt is due
   *   in time.
   */
  flush(options?: { readonly timeout?: number }): Promise<FlushReport>;
  /** Voices that wait for their acknowledgement, oldest first, of all tabs and visits. */
  pending(): Promise<PendingVoice[]>;
  /** Voices the endpoint refused for good, oldest first. */
  deadLetters(): Promise<DeadLetter[]>;
  /**
   * The dead letters as text to keep or hand on.
   *
   * @returns NDJSON, oldest first: `{"rejectedAt":"2027-01-15T09:00:00.000Z","reason":{…},"event":{…}}` each line.
   */
  exportDeadLetters(): Promise<string>;
  /** Sends a dead letter once more; `false` when there is none of that id. `receipt(id)` tells what becomes of it. */
  retry(id: string): Promise<boolean>;
  /**
   * Forgets a dead letter or a voice that still waits, for good; `false` when there is none of that id. What is kept of a
   * delivered voice, its number, is forgotten as well.
   */
  discard(id: string): Promise<boolean>;
  /**
   * Keeps a voice that was never sent for so many milliseconds from now; 0 lets it go. See `holdMs` of a draft.
   *
   * @param ms A day at most.
   * @returns `false` when it is too late: a request has carried it, or this page has not said one of that id.
   */
  hold(id: string, ms: number): Promise<boolean>;
  /**
   * Takes back a voice that was never sent, as if it had never been submitted. Its id is free for the next try.
   *
   * @returns `false` when it is too late, or cannot be promised: a request has carried it, this page has not said one of that id, or it is
   *   not in the database (`disk`).
   */
  recall(id: string): Promise<boolean>;
  /**
   * Files of this site the endpoint does not have, refused ones included.
   *
   * @throws {HearbackError} `ATTACHMENTS_UNAVAILABLE` when the page cannot load what files need.
   */
  attachments(): Promise<PendingAttachment[]>;
  /**
   * Forgets all there is of this site on this device, delivered or not: a right of the person. Whoever waits for a voice
   * learns that it was discarded. A request under way may still arrive.
   *
   * @returns Resolves when nothing is left.
   * @throws {Error} Why some storage cannot be reached now; what can be reached is empty then.
   */
  purge(): Promise<void>;
  /** Hears of what happens to voices; calling what it returns stops that. */
  on<Name extends keyof ClientEvents>(name: Name, listener: Listener<Name>): () => void;
  /**
   * Stops sending and listening. What is stored stays, for the next client of this site; this one can say no more of it,
   * and what asks for it or discards it rejects with `CLOSED`. `purge` still works.
   */
  close(): void;
}
