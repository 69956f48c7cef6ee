/** When what was never tried falls due: before any clock, so that it does not wait for one that was ahead when it was planned. */
export const AT_ONCE = '1970-01-01T00:00:00.000Z';

/** An event on its way to one receiver. */
export type Delivery = {
  /** Whom it is for: `webhook NAME`, or `mail`. */
  readonly receiver: string;
  /** Place of the event in the register. */
  readonly seq: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not tried before; RFC 3339, UTC, milliseconds. */
  readonly dueAt: string;
  /** When it was tried last, by the clock of whoever tried; `null` before the first attempt. */
  readonly triedAt: string | null;
  /** What came of the last attempt; `null` before the first. Says nothing of what was sent, or to whom. */
  readonly failure: string | null;
  /** Since when nothing more is tried; `null` while something is. */
  readonly deadAt: string | null;
};

/** How far a reader of the register is, and what has not reached it. */
export type ReaderStanding = {
  /** A receiver of deliveries, or a stream. */
  readonly reader: string;
  /** Place of the last record that it has been through. */
  readonly seq: number;
  /** Deliveries that are tried, or wait to be; of a webhook that is gone, what would be sent if it came back. */
  readonly waiting: number;
  /** Dead letters. */
  readonly dead: number;
  /** Whether it is a webhook whose receiver wants nothing any more: nothing is planned for it, nor sent. */
  readonly isGone: boolean;
};

/** The right of one process to do what only one may do. */
export type Lease = {
  /** Name of the process. */
  readonly holder: string;
  /** When it ends unless it is renewed, by the clock of its holder: RFC 3339, UTC, milliseconds. */
  readonly until: string;
};

/**
 * Remembers what is on its way to whom, and what failed. How far events have been planned for a receiver is the cursor of that name. Every
 * implementation passes `outgoingSuite`.
 */
export interface DeliveryStore {
  /** Begins to plan for a receiver the events after a place. @returns Whether it begins now; not if it had before. */
  begin(receiver: string, after: number): Promise<boolean>;
  /**
   * Plans events for a receiver, due at once, and moves its cursor on, in one transaction; nothing for a receiver that was not begun, or has come so
   * far.
   */
  plan(receiver: string, seqs: readonly number[], to: number): Promise<void>;
  /** What is to be tried by now, in the order it fell due. */
  due(receiver: string, now: string, limit: number): Promise<Delivery[]>;
  /** When the next thing falls due after a moment, for any of some receivers; `null` if nothing waits. */
  nextDueAt(receivers: readonly string[], after: string): Promise<string | null>;
  /** What waits for another attempt after one that is still to come by this clock, and so was made by a clock that was ahead. */
  triedAfter(receiver: string, now: string): Promise<Delivery[]>;
  /** It arrived. */
  arrived(receiver: string, seq: number): Promise<void>;
  /** It did not: tried again at `dueAt`, or never (`deadAt`). */
  failed(delivery: Delivery): Promise<void>;
  /** Dead letters of a receiver, the oldest event first. */
  dead(receiver: string, limit: number): Promise<Delivery[]>;
  /** Tries dead letters again, at once. @returns How many there were. */
  revive(receiver: string): Promise<number>;
  /** How all readers stand, by name. */
  standings(): Promise<ReaderStanding[]>;
  /**
   * Has one process do what only one may do.
   *
   * @param task Name of the work. @param holder Name of the process. @param until End of the right unless renewed. @param now RFC 3339, as `until`.
   * @returns Whether the process has the right.
   */
  lease(task: string, holder: string, until: string, now: string): Promise<boolean>;
  /** Who has a right, also when its time is over; `null` if nobody has. */
  leaseOf(task: string): Promise<Lease | null>;
  /** Ends a right at once if it is still this holder's; with `until`, only if it was not renewed since either. */
  endLease(task: string, lease: Pick<Lease, 'holder'> & Partial<Lease>): Promise<void>;
}
