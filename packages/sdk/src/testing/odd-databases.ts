import type { Schedule } from '../schedule.js';

type Open = Parameters<IDBFactory['open']>;
type Begin = Parameters<IDBDatabase['transaction']>;

/** A factory whose databases are shown as they are opened, before anybody else has them. */
export const watched = (factory: IDBFactory, onOpen: (database: IDBDatabase) => void): IDBFactory =>
  ({
    open(...request: Open) {
      const opening = factory.open(...request);
      opening.addEventListener('success', () => onOpen(opening.result));
      return opening;
    },
  }) as IDBFactory;

/** A factory whose databases show every transaction as it begins. */
export const watchedAtWork = (
  factory: IDBFactory,
  onBegin: (transaction: IDBTransaction, mode: IDBTransactionMode | undefined) => void,
): IDBFactory =>
  watched(factory, (database) => {
    const begin = database.transaction.bind(database);
    database.transaction = (...given: Begin) => {
      const transaction = begin(...given);
      onBegin(transaction, given[1]);
      return transaction;
    };
  });

/**
 * A factory whose databases have no room for another record of a table.
 *
 * @param onRefused Called as a record is refused.
 */
export const fullFor = (factory: IDBFactory, table: string, onRefused: () => void = () => {}): IDBFactory =>
  watchedAtWork(factory, (transaction) => {
    const look = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const found = look(name);
      if (name === table)
        found.put = () => {
          onRefused();
          throw new DOMException('Full', 'QuotaExceededError');
        };
      return found;
    };
  });

/** A factory that lets a test have its hand in one transaction that writes, as it begins. Call `onNextWrite` before it. */
export function meddledWith(factory: IDBFactory) {
  let meddle: ((transaction: IDBTransaction) => void) | undefined;
  return {
    factory: watchedAtWork(factory, (transaction, mode) => {
      if (mode !== 'readwrite') return;
      const now = meddle;
      meddle = undefined;
      now?.(transaction);
    }),
    onNextWrite: (run: (transaction: IDBTransaction) => void) => void (meddle = run),
  };
}

/** Has a transaction carried out without a word, as a disk does that is slower than anybody waits. */
export const hush = (transaction: IDBTransaction): void =>
  void Object.defineProperty(transaction, 'oncomplete', { set() {} });

/** A factory whose connections can be lost, as Safari loses them. */
export class LosableDatabases {
  readonly connections: IDBDatabase[] = [];
  readonly factory: IDBFactory;
  /** What comes of asking for another. */
  asking: 'works' | 'throws' | 'hangs' = 'works';

  constructor(factory: IDBFactory) {
    const intact = watched(factory, (database) => this.connections.push(database));
    this.factory = {
      open: (...request: Open) => {
        if (this.asking === 'throws')
          throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        return (this.asking === 'hangs' ? stuck : intact).open(...request);
      },
    } as IDBFactory;
  }

  /** Loses the last connection. */
  lose(): void {
    this.connections.at(-1)!.close();
  }
}

/** A factory that takes its time to open a database. */
export const late = (factory: IDBFactory, delayMs: number, schedule: Schedule): IDBFactory =>
  ({
    open(...request: Open) {
      const asking = {
        result: undefined as unknown,
        onsuccess: () => {},
        onerror: () => {},
        onupgradeneeded: () => {},
      };
      schedule(() => {
        const opening = factory.open(...request);
        const pass = (name: 'onsuccess' | 'onerror' | 'onupgradeneeded') => () => {
          asking.result = opening.result;
          asking[name]();
        };
        opening.onsuccess = pass('onsuccess');
        opening.onerror = pass('onerror');
        opening.onupgradeneeded = pass('onupgradeneeded');
      }, delayMs);
      return asking;
    },
  }) as unknown as IDBFactory;

/** A factory that never opens anything. */
export const stuck = { open: () => ({}) } as unknown as IDBFactory;
