import type { TaskOwner } from '../world/sim-scheduler.js';

/** A connection, as the database knows it. */
export type DatabaseUser = {
  readonly owner: TaskOwner;
  /** Whether it stands in the way of an upgrade or a deletion. */
  readonly open: boolean;
  /** Whether others may have to wait until its page has done its part of a transaction. */
  readonly needsPage: boolean;
  onversionchange: ((event: unknown) => void) | null;
  /** The browser drops it. */
  lose(): void;
  /** Is gone for good once it was closed and its last transaction is over. */
  leaveIfIdle(): void;
  /** Its page is gone. */
  die(diskGoesOn: boolean): void;
};

/** A transaction, as the database and the others in its line know it. */
export type QueuedTransaction = {
  readonly connection: DatabaseUser;
  readonly mode: IDBTransactionMode;
  readonly scope: ReadonlySet<string>;
  readonly started: boolean;
  readonly needsPage: boolean;
  start(): void;
  /** Whether one that came later has to wait for this one. */
  excludes(later: QueuedTransaction): boolean;
  abort(error?: DOMException): void;
  /** Its page is gone. */
  die(diskGoesOn: boolean): void;
};
