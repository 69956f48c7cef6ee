import type { PendingAttachment } from './attachments/uploads.js';
import type { ClientEvents, Listener } from './client-events.js';
import type { Draft } from './draft.js';
import type { DeadLetter, PendingVoice, Receipt } from './receipt.js';

/** What a `flush()` achieved, and what is left. */
export type FlushReport = {
  /** Voices the endpoint acknowledged during the flush. */
  readonly accepted: number;
  /** Voices still waiting; none is ever dropped. */
  readonly pending: number;
  /** All dead letters, those of earlier visits included. */
  readonly dead: number;
};

/** Carries voices to one endpoint for one site. */
export interface Client {
  /** Makes an id for a draft. Make one when a form opens and keep it with the form, so that a second click submits the same voice again. */
  createDraftId(): string;
  /**
   * Stores a voice, then sends it. Submitting the same draft id again gives the same receipt and sends nothing new.
   *
   * @returns Its receipt, once the voice is as safe as `durability` says.
   * @throws {HearbackError} In each case nothing was stored. `VALIDATION_FAILED` with `path` and `reason` when the draft breaks its schema;
   *   `OUTBOX_FULL` when too many voices are waiting; `ATTACHMENTS_UNAVAILABLE` when the code that handles files cannot be loaded; `CLOSED`
   *   after `close()`, and when the client is closed meanwhile and nothing but its memory could keep the voice or a file.
   */
  submit(draft: Draft): Promise<Receipt>;
  /**
   * The receipt of a voice submitted earlier, perhaps before a reload.
   *
   * @returns `undefined` when this device does not know the id: it was never submitted here, was discarded, or was delivered more than 30
   *   days ago.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  receipt(id: string): Promise<Receipt | undefined>;
  /**
   * Tries to send everything now, without the pauses this client makes with the endpoint after a failure or a refusal. A time the endpoint asked
   * for, the pause of a single voice that it left out of its outcomes or refused alone, and the `holdMs` of a voice are still waited for. What
   * cannot be sent stays in the outbox.
   *
   * @param options.timeout Milliseconds, 10,000 by default. Resolves earlier when all is sent, or when no attempt is due in time.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  flush(options?: { readonly timeout?: number | undefined }): Promise<FlushReport>;
  /**
   * Voices that wait for their acknowledgement, oldest first, from every tab and visit.
   *
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  pending(): Promise<PendingVoice[]>;
  /**
   * Voices the endpoint refused for good, oldest first.
   *
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  deadLetters(): Promise<DeadLetter[]>;
  /**
   * The dead letters as text, to save or to pass on.
   *
   * @returns NDJSON, oldest first, one `{"rejectedAt":"2027-01-15T09:00:00.000Z","reason":{…},"event":{…}}` a line.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  exportDeadLetters(): Promise<string>;
  /**
   * Puts a dead letter back into the outbox, to be sent again. `receipt(id)` tells what becomes of it.
   *
   * @returns `false` when there is no dead letter of that id.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  retry(id: string): Promise<boolean>;
  /**
   * Deletes a dead letter or a waiting voice from this device, for good. Of a delivered voice, it deletes the number that was kept.
   *
   * @returns `false` when there is nothing of that id.
   * @throws {HearbackError} `CLOSED` after `close()`.
   * @throws {Error} Why the database cannot be reached now. The voice may still be in it, or in the memory of another tab, and be sent from there.
   */
  discard(id: string): Promise<boolean>;
  /**
   * Postpones the first attempt of a voice that was never sent, or stops postponing it. See `holdMs` of a draft.
   *
   * @param ms Milliseconds from now, one day at most; 0 sends it now.
   * @returns `false` when a request has carried it already, or this page was not the first to submit one of that id.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  hold(id: string, ms: number): Promise<boolean>;
  /**
   * Takes back a voice that was never sent, as if it had never been submitted. Its id may be submitted again.
   *
   * @returns `false` when a request has carried it already, when this page was not the first to submit one of that id, or when it is not stored
   *   with durability `disk`, so that nobody can be sure.
   * @throws {HearbackError} `CLOSED` after `close()`.
   */
  recall(id: string): Promise<boolean>;
  /**
   * Files of this site that the endpoint does not have, those it refused included.
   *
   * @throws {HearbackError} `ATTACHMENTS_UNAVAILABLE` when the code that handles files cannot be loaded; `CLOSED` after `close()`.
   */
  attachments(): Promise<PendingAttachment[]>;
  /**
   * Deletes everything of this site from this device, sent or not, so that a person can be forgotten. Receipts of voices that waited settle
   * with `DISCARDED`. A request under way may still arrive, and what somebody has begun to add to a case in another tab stays there until that
   * tab is closed. Works after `close()`, too.
   *
   * @returns Resolves when nothing else is left.
   * @throws {Error} Why some storage cannot be reached now; all storage that can be reached is empty then.
   */
  purge(): Promise<void>;
  /** Adds a listener for one kind of event; the function it returns removes the listener. */
  on<Name extends keyof ClientEvents>(name: Name, listener: Listener<Name>): () => void;
  /**
   * Stops sending and listening. Everything stored stays for the next client of this site, and what is being submitted is still stored
   * whole, with its files, or refused with `CLOSED` where there is only memory. This client answers questions about it with `CLOSED` from
   * now on. Only `purge()` still works.
   */
  close(): void;
}
