import type { OutboxRow, Rows, TableName } from '../outbox/rows.js';

/**
 * What a resolved `submit()` means: `disk` survives a killed browser; `disk-deferred` is written to disk some seconds
 * later; `memory` lives as long as the page.
 */
export type Durability = 'disk' | 'disk-deferred' | 'memory';

/** What a transaction has read. */
export type View = <Name extends TableName>(table: Name, id: string) => Rows[Name] | undefined;

/** One change of one record. */
export type Write = {
  [Name in TableName]:
    { readonly table: Name; readonly put: Rows[Name] } | { readonly table: Name; readonly remove: string };
}[TableName];

/** Reads a table in the order of its keys, a bounded part at a time. */
export type Scan = {
  [Name in TableName]: {
    readonly table: Name;
    /** Called for each record, after all `keys` were read; `true` ends the scan. */
    readonly visit: (row: Rows[Name], view: View) => boolean | void;
  };
}[TableName];

/** What to read, then what to write for it. Nobody else writes in between. */
export type Work<Result> = {
  readonly keys?: readonly (readonly [TableName, string])[];
  readonly scans?: readonly Scan[];
  /** Promises that `plan` writes nothing, so that the transaction need not wait for others. */
  readonly readonly?: true;
  /** Pure: called once, after all reads. */
  readonly plan: (view: View) => { readonly writes: readonly Write[]; readonly result: Result };
};

/**
 * Where the outbox lives. A store knows nothing of delivery: it runs the pure transactions of `outbox/`.
 */
export interface Store {
  readonly durability: Durability;
  /**
   * Runs one transaction, atomic against every other tab where the platform can, and resolves when its writes are as
   * durable as this store makes them.
   *
   * @param begin Makes the work afresh; called again when a lost connection makes the store start over.
   * @throws Whatever the platform throws: storage full, closed or gone. Then nothing was written.
   */
  transact<Result>(begin: () => Work<Result>): Promise<Result>;
  /** Writes records in this very task, for a page that is being left. Reads nothing, promises nothing. */
  putNow(rows: readonly OutboxRow[]): void;
  /** Lets go of the storage. Records stay. */
  close(): void;
}
