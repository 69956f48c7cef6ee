import { unlessItThrows } from '../unless-it-throws.js';
import { clientClosed } from '../errors.js';
import { within, type Schedule } from '../schedule.js';
import { openDatabase } from './open-database.js';
import { runTransaction } from './run-transaction.js';
import type { Store } from './store.js';
import type { Access, Transaction } from './transaction.js';

/** How long a database may take to open before a page goes on without it. */
export const OPEN_TIMEOUT_MS = 3000;

/** How long a transaction may take: a page that sleeps in the back/forward cache of WebKit can hold up all others. */
const TRANSACTION_TIMEOUT_MS = 5000;

/**
 * The store that survives a killed browser: a transaction resolves once it is complete. A connection
 * the browser has dropped, as Safari does, is reopened once.
 *
 * @param name Name of the database; one per site, so that two sites on one origin never meet.
 * @param schedule Limits how long a connection may take to be had again; the first may take as long as it likes.
 * @throws {Error} What the browser says when it cannot open the database.
 */
export async function openIndexedDbStore(factory: IDBFactory, name: string, schedule: Schedule): Promise<Store> {
  let handle: IDBDatabase | undefined;
  let closed = false;
  const running = new Set<IDBTransaction>();
  let asleep: Promise<void> | undefined;
  /** How often this page was left; what that cuts off says nothing of the database. */
  let sleeps = 0;
  let wakeAll = () => {};

  const connect = async () => {
    if (closed) throw clientClosed();
    const db = await openDatabase(factory, name);
    if (closed) db.close();
    db.onversionchange = () => drop(db);
    return (handle = db);
  };
  const drop = (db?: IDBDatabase): undefined => {
    db?.close();
    if (handle === db) handle = undefined;
  };

  /** Ends transactions. One that is being committed takes no more of this page. */
  const end = (transactions: Iterable<IDBTransaction>) => {
    for (const transaction of transactions) unlessItThrows(() => transaction.abort());
  };

  const wake = () => {
    wakeAll();
    asleep = undefined;
  };

  await connect();
  return {
    durability: 'disk',
    async transact<Result>(begin: () => Transaction<Result>, access: Access = 'work') {
      let found: Result | undefined;
      let db = handle;
      // What a second try does not find any more, the first one has dealt with, though its end was not heard.
      const noting = function* (): Transaction<Result> {
        return (found = (yield* begin()) ?? found) as Result;
      };
      const attempt = async () => {
        await asleep;
        db ??= await within(connect(), OPEN_TIMEOUT_MS, schedule);
        return within(runTransaction(db, noting(), access, running), TRANSACTION_TIMEOUT_MS, schedule);
      };
      for (let tries = 0; ;) {
        const before = sleeps;
        try {
          return await attempt();
        } catch (error) {
          // A full disk stays full; a lost connection can be had again.
          if ((error as Error | null)?.name === 'QuotaExceededError' || (sleeps === before && tries++)) throw error;
          end([...running].filter((other) => other.db === db));
          db = drop(db);
        }
      }
    },
    sleep() {
      sleeps++;
      asleep ??= new Promise((resolve) => (wakeAll = resolve));
      end(running);
    },
    wake,
    putNow(rows) {
      const transaction = handle?.transaction('outbox', 'readwrite');
      for (const row of rows) transaction?.objectStore('outbox').put(row);
      transaction?.commit?.();
    },
    close() {
      closed = true;
      wake();
      drop(handle);
    },
  };
}
