/** What can go wrong as a database is opened. */
export type OpenFault = 'open slow' | 'open fails' | 'open never answers';

/** What can go wrong in a transaction. */
export type TransactionFault =
  | 'connection lost'
  | 'connection lost half-way'
  | 'transaction aborted'
  | 'commit aborted'
  | 'commit slow'
  | 'put over quota';

/** Decides what goes wrong with storage, and keeps count of it. */
export type StorageFaults = {
  /** Asked once for each opening. */
  onOpen(): OpenFault | undefined;
  /** Asked once for each transaction. */
  onTransaction(): TransactionFault | undefined;
  /** Asked once for each `setItem`: whether there is no room for it. */
  onSetItem(): boolean;
  /** Whether there is no room for anything just now. */
  diskFull(): boolean;
  /** Notes that a fault has really come to pass. */
  hit(kind: string): void;
};
