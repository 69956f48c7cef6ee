/** How a page is to begin. Travels in its address, so that a reload and the back button begin it alike. */
export type Setup = {
  /** Where voices go. */
  readonly endpoint: string;
  readonly site: string;
  /** Whether the page opens its client by itself. @default true */
  readonly starts?: boolean;
  /** How far the clock of this page is ahead of the real one, milliseconds. @default 0 */
  readonly aheadMs?: number;
  /** Whether the clock jumps over every wait the client announces. @default false */
  readonly skipsWaits?: boolean;
  /** Makes the client's dice repeat from run to run. */
  readonly seed?: number;
  readonly ack?: 'status' | 'outcomes';
  readonly maxEvents?: number;
  /** What is wrong with the page's storage. */
  readonly storage?: StorageFault;
};

/**
 * What can be wrong with storage: there is no IndexedDB, or none and no `localStorage` either; opening it never ends; its
 * connection dies after the first transaction, as Safari's does; or
 * every write is refused as too much.
 */
export type StorageFault = 'no-indexeddb' | 'none' | 'blocked' | 'dies' | 'full';
