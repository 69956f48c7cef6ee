import type { OutboxRow } from '../outbox/rows.js';
import type { Access, Transaction } from './transaction.js';

/**
 * How safe a stored voice is: `disk` survives a browser that is killed; `disk-deferred` is written to disk some seconds later; `memory` lasts as long
 * as the page.
 */
export type Durability = 'disk' | 'disk-deferred' | 'memory';

/** Where the outbox lives. A store knows nothing of delivery: it runs the pure transactions of `outbox/`. */
export interface Store {
  readonly durability: Durability;
  /**
   * Runs one transaction, atomic against every other tab where the platform can, and resolves when its writes are as
   * durable as this store makes them.
   *
   * @param begin Begins the transaction; called again when a lost connection makes the store start over. Where it gives `undefined`
   *   then, because what it is about is not there any more, what it gave the first time counts.
   * @param access What it may do, where the platform makes a difference. Default: `work`.
   * @throws Whatever the platform throws: storage full, closed or gone. Then nothing was written.
   */
  transact<Result>(begin: () => Transaction<Result>, access?: Access): Promise<Result>;
  /** Writes records in this very task, for a page that is being left. Reads nothing, promises nothing. */
  putNow(rows: readonly OutboxRow[]): void;
  /**
   * Ends what runs and begins nothing until `wake`, for a page that is being left: what it has begun would hold up every
   * other tab while it sleeps in the back/forward cache. What was ended is done again.
   */
  sleep?(): void;
  /** Goes on. */
  wake?(): void;
  /** Lets go of the storage. Records stay. */
  close(): void;
}
