import type { StoredRecord } from '../store/store.js';

/** What came of one attempt. */
export type Attempt =
  /** It is there, or there was nothing to send after all. */
  | { readonly result: 'arrived' }
  /** The receiver wants nothing any more. */
  | { readonly result: 'gone' }
  /** It will never be taken: a dead letter at once. */
  | { readonly result: 'refused'; readonly failure: string }
  /** It may be taken later, not before `askedSeconds`. `failure` says nothing of what was sent, or to whom. */
  | { readonly result: 'failed'; readonly failure: string; readonly askedSeconds: number };

/** Somebody whom events are delivered to. */
export type Receiver = {
  /** What its deliveries and its cursor are kept under. */
  readonly name: string;
  /** Whether an event is to be delivered, by what can be told at a glance. */
  readonly wants: (record: StoredRecord) => boolean;
  /** Tries once, with the record as it is in the register now. */
  readonly send: (record: StoredRecord) => Promise<Attempt>;
  /** It answered that it wants nothing any more. */
  readonly onGone: () => Promise<void>;
  /** An event came to its last attempt, and did not arrive. */
  readonly onDead: (seq: number, attempts: number) => void;
};
