import { unlessItThrows } from '../unless-it-throws.js';
import { enqueue, type Enqueued, type OutboxCaps, type Weighed } from '../outbox/enqueue.js';
import { countLosses } from '../outbox/losses.js';
import { TABLE_NAMES, type EndpointRow, type LossRow, type OutboxRow, type TableName } from '../outbox/rows.js';
import { newerOf } from '../retry-policy.js';
import { within } from '../schedule.js';
import type { Surroundings } from '../surroundings.js';
import { OPEN_TIMEOUT_MS, openIndexedDbStore } from './indexeddb-store.js';
import { localStorageStore } from './local-storage-store.js';
import { memoryStore } from './memory-store.js';
import type { Durability, Store } from './store.js';
import { all, getEach, put, remove, type Access, type Transaction } from './transaction.js';

/** Where a record ended up, and how safe it is there. */
export type Kept = { readonly standing: Enqueued; readonly durability: Durability };

/** The best storage a page can have. */
export type StoreLadder = {
  /**
   * Runs a transaction on every open store, best first; a store that fails for good is given up.
   *
   * @param begin Begins the transaction for a store that keeps things so safe.
   * @returns Its result on each.
   */
  each<Result>(begin: (durability: Durability) => Transaction<Result>, access?: Access): Promise<Result[]>;
  /**
   * Adds records to the best store that takes them. Once the database has them, they leave whatever simpler storage they were in.
   *
   * @param caps Leave out for what was accepted before and only changes its place.
   * @param fresh Ids among them that were made a moment ago; taken out.
   */
  enqueue(rows: readonly OutboxRow[], caps?: OutboxCaps, fresh?: Set<string>): Promise<Kept[]>;
  /** Runs a transaction on the database alone; `undefined` where there is none. What it throws is passed on. */
  onDisk<Result>(begin: () => Transaction<Result>, access: Access): Promise<Result | undefined>;
  /**
   * Runs a transaction over all tables of every store, and of a database that was given up or never opened in time: opens it for this alone.
   *
   * @param onDone Called with each result.
   * @throws {Error} Why a store cannot be reached; the others have done it.
   */
  everywhere<Result>(begin: () => Transaction<Result>, onDone?: (result: Result) => void): Promise<void>;
  /** Ends running transactions, for a page that is being left. */
  sleep(): void;
  /** Resumes, in a page that is shown again. */
  wake(): void;
  /** In this very task, writes records to the best store, and those no store has confirmed to `localStorage` too. */
  putNow(rows: readonly OutboxRow[], unconfirmed: readonly OutboxRow[]): void;
  /** Closes all storage. */
  close(): void;
};

/**
 * Told when a rung breaks, and voices on it may be out of reach, or when the database opens late: what the next voices can
 * count on, and why.
 */
export type OnChange = (durability: Durability, cause: unknown) => void;

/** Takes records out of a store, since another has them. */
const clearOut = (store: Store, table: TableName, rows: readonly { readonly id: string }[]): Promise<void> =>
  store.transact(function* () {
    yield rows.map(({ id }) => remove(table, id));
  });

/**
 * Moves what a page had to leave in simpler storage; each record leaves the old place once it is safe in the new one. Only counts leave it before
 * that: another page that does this at the same time would count them again.
 */
async function adopt(from: Store, to: Store): Promise<unknown> {
  let failure: unknown;
  for (const table of TABLE_NAMES as readonly TableName[]) {
    const rows = await from.transact(() => all(table));
    if (!rows.length) continue;
    const isCount = table === 'losses';
    const enter = function* (): Transaction<unknown> {
      if (table === 'outbox') return yield* enqueue(rows as OutboxRow[]);
      if (isCount) return yield* countLosses(rows as LossRow[]);
      const known = yield* getEach(
        table,
        rows.map(({ id }) => id),
      );
      return yield rows.map((row, i) =>
        put(table, (table === 'endpoint' ? newerOf(row as EndpointRow, known[i] as EndpointRow) : row) as never),
      );
    };
    if (isCount) await clearOut(from, table, rows);
    try {
      await to.transact(enter, 'keep');
      if (!isCount) await clearOut(from, table, rows);
    } catch (error) {
      failure = error;
      if (isCount) await from.transact(enter);
    }
  }
  return failure;
}

/**
 * A ladder of IndexedDB, `localStorage` and memory. Goes down a rung when one breaks, and keeps serving those above it
 * that still work.
 */
export function storeLadder(world: Surroundings, onChange: OnChange): StoreLadder {
  const { site, indexedDB: factory, localStorage: storage } = world;
  const spare = storage && localStorageStore(storage, site);
  const weighed: Weighed = { events: 0, bytes: 0 };
  let stores: Store[] = [];
  /** Why the database did not take over what simpler storage has. */
  let unmoved: unknown;
  let closed = false;

  const disk = () => stores.find(({ durability }) => durability === 'disk');
  const open = () => openIndexedDbStore(factory!, `hearback-${site}`, world.schedule);
  const openDatabase = () => {
    const opening = open().then(async (store) => {
      unmoved = spare && (await adopt(spare, store).catch((error: unknown) => error));
      return store;
    });
    return within(opening, OPEN_TIMEOUT_MS, world.schedule).catch((cause: unknown) => {
      opening
        .then((late) => {
          if (closed) return late.close();
          stores.unshift(late);
          onChange(late.durability, cause);
        })
        .catch(() => {});
      throw cause;
    });
  };
  const rungs: (() => Store | Promise<Store>)[] = [memoryStore];
  if (spare) rungs.unshift(() => spare);
  if (factory) rungs.unshift(openDatabase);

  /** @param rows What the rung above has no room to send. */
  const descend = async (cause: unknown, rows: readonly OutboxRow[] = []): Promise<Store> => {
    const next = rungs.shift();
    if (!next) throw cause;
    try {
      const store = await next();
      stores.push(store);
      await takeOver(store, rows);
      if (cause) onChange(store.durability, cause);
      // Where two rungs are left, this is the database. What it has no room for is served from the next one.
      if (unmoved && rungs[1]) throw unmoved;
      return store;
    } catch (error) {
      return descend(error, rows);
    }
  };
  const takeOver = async (store: Store, rows: readonly OutboxRow[]) =>
    rows.length && store.transact(() => enqueue(rows), 'keep');
  let descent: Promise<Store> | undefined;
  /** Transactions that find a rung broken at the same time share one step down. */
  const climbDown = (cause: unknown, rows?: readonly OutboxRow[]) =>
    (descent ??= descend(cause, rows).finally(() => (descent = undefined)));
  const opening = climbDown(factory ? undefined : new Error('No IndexedDB.'));

  return {
    async each(begin, access) {
      await opening;
      const results = [];
      for (const store of stores)
        try {
          results.push(await store.transact(() => begin(store.durability), access));
        } catch (error) {
          if (store.durability === 'memory') throw error;
          const isNews = stores.includes(store);
          // Who sends has to write. What a full disk keeps is sent from the next rung; it stays where it is for the next visit.
          const rows =
            (error as Error).name === 'QuotaExceededError'
              ? await store.transact(() => all('outbox'), 'read').catch(() => [])
              : [];
          stores = stores.filter((other) => other !== store);
          // What still waits for it must not be carried out behind the back of the next one.
          store.sleep?.();
          store.close();
          if (stores[0]) {
            await takeOver(stores[0], rows).catch(() => climbDown(error, rows));
            if (isNews) onChange(stores[0].durability, error);
          } else if (!closed) await climbDown(error, rows);
        }
      return results;
    },
    async enqueue(rows, caps, fresh) {
      await opening;
      const tried = new Set<Store>();
      for (let cause: unknown; ;) {
        const store = stores.find((one) => !tried.has(one)) ?? (await climbDown(cause));
        tried.add(store);
        try {
          const answers = await store.transact(() => enqueue(rows, caps, fresh, weighed), 'keep');
          const { durability } = store;
          // What is written twice would be sent twice.
          if (durability === 'disk')
            for (const simpler of [spare, ...stores.slice(1)])
              if (simpler) clearOut(simpler, 'outbox', rows).catch(() => {});
          return answers.map((standing) => ({ standing, durability }));
        } catch (error) {
          cause = error;
        }
      }
    },
    async onDisk(begin, access) {
      await opening;
      return disk()?.transact(begin, access);
    },
    async everywhere(begin, onDone) {
      await opening;
      const run = (store: Store) => store.transact(begin, 'all').then(onDone);
      const running = stores.map(run);
      if (factory && !disk()) {
        const database = open();
        running.push(
          within(database, OPEN_TIMEOUT_MS, world.schedule)
            .then(run)
            .finally(() => void database.then((store) => store.close()).catch(() => {})),
        );
      }
      await Promise.allSettled(running);
      await Promise.all(running);
    },
    sleep: () => stores[0]?.sleep?.(),
    wake: () => stores[0]?.wake?.(),
    putNow(rows, unconfirmed) {
      // The page is being left; the next visit sends what is on disk.
      unlessItThrows(() => spare?.putNow(unconfirmed));
      unlessItThrows(() => stores[0]?.putNow(rows));
    },
    close() {
      closed = true;
      void opening.then(() => stores.splice(0).forEach((store) => store.close()));
    },
  };
}
