import type { StorageFault } from './setup.ts';

/** A factory whose databases never open, as one whose upgrade another tab blocks. */
const blocked = (): Partial<IDBFactory> => ({ open: () => ({}) as IDBOpenDBRequest });

/** A factory whose connections the browser drops after each transaction, without a word, as Safari's storage server does. */
function dying(real: IDBFactory): Partial<IDBFactory> {
  const open = (name: string, version?: number) => {
    const request = real.open(name, version);
    request.addEventListener('success', () => {
      const db = request.result;
      const begin = db.transaction.bind(db);
      db.transaction = (...args) => {
        const transaction = begin(...args);
        transaction.addEventListener('complete', () => db.close());
        return transaction;
      };
    });
    return request;
  };
  return { open };
}

const tooMuch = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

/** A factory whose tables take no record. */
function full(real: IDBFactory): Partial<IDBFactory> {
  const open = (name: string, version?: number) => {
    const request = real.open(name, version);
    request.addEventListener('success', () => {
      const db = request.result;
      const begin = db.transaction.bind(db);
      db.transaction = (...args) => {
        const transaction = begin(...args);
        const table = transaction.objectStore.bind(transaction);
        transaction.objectStore = (of) => Object.assign(table(of), { put: tooMuch });
        return transaction;
      };
    });
    return request;
  };
  return { open };
}

/** A `localStorage` that takes no more. */
const fullStorage = (real: Storage): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> => ({
  getItem: (key) => real.getItem(key),
  setItem: tooMuch,
  removeItem: (key) => real.removeItem(key),
  key: (index) => real.key(index),
  get length() {
    return real.length;
  },
});

/** What of a page's storage a client is given, with this fault. */
export function brokenStorage(fault: StorageFault | undefined): {
  indexedDB?: IDBFactory | null;
  localStorage?: Storage | null;
} {
  if (fault === 'no-indexeddb') return { indexedDB: null };
  if (fault === 'none') return { indexedDB: null, localStorage: null };
  if (fault === 'full')
    return { indexedDB: full(indexedDB) as IDBFactory, localStorage: fullStorage(localStorage) as Storage };
  if (fault === 'blocked') return { indexedDB: blocked() as IDBFactory };
  return fault === 'dies' ? { indexedDB: dying(indexedDB) as IDBFactory } : {};
}
