/** When a delivery that was never tried falls due: before any clock could say, so that none waits because a clock was ahead when it was planned. */
export const AT_ONCE = '1970-01-01T00:00:00.000Z';

/** An event that is to be delivered to one receiver. */
export type Delivery = {
  /** Name of the receiver: `webhook NAME`, or `mail`. */
  readonly receiver: string;
  /** Place of the event in the register. */
  readonly seq: number;
  /** How many attempts were made. */
  readonly attempts: number;
  /** No attempt before this time: RFC 3339, UTC, milliseconds. */
  readonly dueAt: string;
  /** Time of the last attempt, by the clock of the process that made it; `null` before the first. */
  readonly triedAt: string | null;
  /** What came of the last attempt; `null` before the first. Says nothing of what was sent, or to whom. */
  readonly failure: string | null;
  /** When it became a dead letter; `null` while attempts are made. */
  readonly deadAt: string | null;
};

/** How far a reader of the register has come, and what has not reached it. */
export type ReaderStanding = {
  /** A receiver of deliveries, or a stream. */
  readonly reader: string;
  /** Place of the last record that it has been through. */
  readonly seq: number;
  /** Deliveries that wait for an attempt; of a webhook that is gone, those that would be sent if it came back. */
  readonly waiting: number;
  /** Dead letters. */
  readonly dead: number;
  /** Whether it is a webhook that is gone, for which nothing is planned or sent. */
  readonly isGone: boolean;
};

/** The right of one process to do work that only one may do at a time. */
export type Lease = {
  /** Name of the process. */
  readonly holder: string;
  /** When it ends unless it is renewed, by the clock of its holder: RFC 3339, UTC, milliseconds. */
  readonly until: string;
};

/**
 * Keeps deliveries: what is to be sent to whom, and what failed. The cursor of a receiver's name says up to where deliveries have been planned for
 * it. Every implementation passes `outgoingSuite`.
 */
export interface DeliveryStore {
  /** Begins to plan deliveries to a receiver, from the events after a place on. @returns `false` if that had begun before. */
  begin(receiver: string, after: number): Promise<boolean>;
  /**
   * Plans deliveries to a receiver, due at once, and moves its cursor to `to`, in one transaction. Does nothing for a receiver that was not begun, or
   * whose cursor is there already.
   */
  plan(receiver: string, seqs: readonly number[], to: number): Promise<void>;
  /** Deliveries that are due, in the order in which they fell due. */
  due(receiver: string, now: string, limit: number): Promise<Delivery[]>;
  /** When the next delivery to any of these receivers falls due after a time; `null` if none waits. */
  nextDueAt(receivers: readonly string[], after: string): Promise<string | null>;
  /** Waiting deliveries whose last attempt lies after `now`: it was made by a clock that was ahead. */
  triedAfter(receiver: string, now: string): Promise<Delivery[]>;
  /** Notes that a delivery arrived. */
  arrived(receiver: string, seq: number): Promise<void>;
  /** Notes a failed attempt: the next is due at `dueAt`, or there is none, with `deadAt`. */
  failed(delivery: Delivery): Promise<void>;
  /** Dead letters of a receiver, the oldest event first. */
  dead(receiver: string, limit: number): Promise<Delivery[]>;
  /** Makes dead letters due at once. @returns How many there were. */
  revive(receiver: string): Promise<number>;
  /** Standing of every reader, sorted by name. */
  standings(): Promise<ReaderStanding[]>;
  /**
   * Gives a lease to a process, or renews it, unless another process holds it.
   *
   * @param task Name of the work. @param holder Name of the process. @param until End of the lease unless renewed. @param now RFC 3339, as `until`.
   * @returns Whether the process holds the lease.
   */
  lease(task: string, holder: string, until: string, now: string): Promise<boolean>;
  /** The lease on some work, even if it has run out; `null` if there is none. */
  leaseOf(task: string): Promise<Lease | null>;
  /** Ends a lease if this holder still has it; with `until`, only if it has not been renewed since, either. */
  endLease(task: string, lease: Pick<Lease, 'holder'> & Partial<Lease>): Promise<void>;
}
