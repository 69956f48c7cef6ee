import type { DatabaseUser, QueuedTransaction } from './database-users.js';
import { RelaxedWrites } from './relaxed-writes.js';
import type { TableRows } from './table-rows.js';

/** What one transaction wants to change: a record, or `undefined` for one that goes. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** One database as it lies on the disk, and who works on it. */
export class DatabaseFile {
  readonly name: string;
  version = 0;
  readonly tables = new Map<string, TableRows>();
  readonly connections = new Set<DatabaseUser>();
  /** In the order they were asked for; those that are over leave. */
  readonly transactions: QueuedTransaction[] = [];
  readonly relaxed = new RelaxedWrites();
  readonly #waiting = new Set<() => void>();

  constructor(name: string) {
    this.name = name;
  }

  /** Makes changes permanent; relaxed ones may still be lost with the power. */
  apply(overlay: Overlay, strict: boolean): void {
    if (strict) this.relaxed.flush();
    for (const [table, rows] of overlay) {
      const stored = this.tables.get(table)!;
      for (const [key, value] of rows) {
        if (!strict) this.relaxed.remember(stored, key);
        if (value === undefined) stored.delete(key);
        else stored.set(key, value);
      }
    }
  }

  /** Starts every transaction whose turn has come: none before it works on the same tables, unless both only read. */
  startNext(): void {
    this.transactions.forEach((transaction, i) => {
      if (!transaction.started && !this.transactions.slice(0, i).some((earlier) => earlier.excludes(transaction)))
        transaction.start();
    });
  }

  /** Takes a transaction that is over out of the queue. */
  leave(transaction: QueuedTransaction): void {
    const at = this.transactions.indexOf(transaction);
    if (at >= 0) this.transactions.splice(at, 1);
    transaction.connection.leaveIfIdle();
    this.startNext();
  }

  /** A connection is gone. */
  disconnect(connection: DatabaseUser): void {
    if (this.connections.delete(connection)) this.look();
  }

  /** Runs something whenever a connection or a page is gone; calling what it gives stops that. */
  watch(look: () => void): () => void {
    this.#waiting.add(look);
    return () => void this.#waiting.delete(look);
  }

  /** Lets those look again who wait for others to go. */
  look(): void {
    for (const look of this.#waiting) look();
  }

  /** Everything is gone, as after "clear site data". */
  clear(): void {
    for (const connection of this.connections) connection.lose();
    for (const transaction of this.transactions.slice()) transaction.die(false);
    this.tables.clear();
    this.relaxed.flush();
    this.version = 0;
  }
}
