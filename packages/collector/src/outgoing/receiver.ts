import type { StoredRecord } from '../register/record.js';

/** What came of one attempt. */
export type Attempt =
  /** The event arrived, or there turned out to be nothing to send. */
  | { readonly result: 'arrived' }
  /** The receiver wants no more events at all. */
  | { readonly result: 'gone' }
  /** No later attempt can succeed: the event becomes a dead letter at once. */
  | { readonly result: 'refused'; readonly failure: string }
  /** A later attempt may succeed, no sooner than in `askedSeconds`. `failure` is stored and shown, so it contains no content and no address. */
  | { readonly result: 'failed'; readonly failure: string; readonly askedSeconds: number };

/** A recipient of events. */
export type Receiver = {
  /** Key of its deliveries and of its cursor in the store. */
  readonly name: string;
  /** Whether an event is to be delivered, decided from the record alone. */
  readonly wants: (record: StoredRecord) => boolean;
  /** Makes one attempt, with the record as it is in the register now. */
  readonly send: (record: StoredRecord) => Promise<Attempt>;
  /** Called when an attempt ends with `gone`. */
  readonly onGone: () => Promise<void>;
  /** Called when an event has become a dead letter. */
  readonly onDead: (seq: number, attempts: number) => void;
};
