import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { FakeClock, settleTasks } from '../testing/fake-clock.js';
import { fullFor, LosableDatabases, watchedAtWork } from '../testing/odd-databases.js';
import { row } from '../testing/rows.js';
import { OPEN_TIMEOUT_MS, openIndexedDbStore } from './indexeddb-store.js';
import { openDatabase } from './open-database.js';
import { storeSuite } from '../testing/store-suite.js';
import type { Store } from './store.js';
import { write } from '../testing/run-on-memory.js';
import { all, get, put, type Transaction } from './transaction.js';

const NAME = 'hearback-portal';
const clock = new FakeClock();

storeSuite('openIndexedDbStore', async () => {
  const factory = new IDBFactory();
  return {
    store: await openIndexedDbStore(factory, NAME, clock.schedule),
    reopen: () => openIndexedDbStore(factory, NAME, clock.schedule),
  };
});

describe('openIndexedDbStore', () => {
  it('writes nothing of a transaction that throws', async () => {
    const store = await openIndexedDbStore(new IDBFactory(), NAME, clock.schedule);
    const failing = store.transact(function* () {
      yield [put('outbox', row(1))];
      throw new Error('mine');
    });
    await expect(failing).rejects.toThrow('mine');
    expect(await store.transact(() => all('outbox'))).toEqual([]);
  });

  it('opens a connection anew that was lost', async () => {
    const databases = new LosableDatabases(new IDBFactory());
    const store = await openIndexedDbStore(databases.factory, NAME, clock.schedule);
    databases.lose();
    expect(await store.transact(() => all('outbox'))).toEqual([]);
    expect(databases.connections).toHaveLength(2);
  });

  it('goes on after its page was left twice, and each time cut a transaction off', async () => {
    let left = 0;
    const leave = () => {
      store.sleep!();
      store.wake!();
    };
    const factory = watchedAtWork(new IDBFactory(), () => {
      if (left++ < 2) queueMicrotask(leave);
    });
    const store: Store = await openIndexedDbStore(factory, NAME, clock.schedule);
    await store.transact(function* () {
      yield [get('outbox', row(1).id)];
      yield [put('outbox', row(1))];
    });
    expect(left).toBe(3);
    expect(await store.transact(() => all('outbox'))).toHaveLength(1);
  });

  it('does not ask a full disk again', async () => {
    let refused = 0;
    const factory = fullFor(new IDBFactory(), 'outbox', () => refused++);
    const store = await openIndexedDbStore(factory, NAME, clock.schedule);
    await expect(store.transact(() => write([put('outbox', row(1))]))).rejects.toThrow('Full');
    expect(refused).toBe(1);
  });

  /** Work on voices that goes on until it is over. */
  const longWork = () => {
    const work = {
      isOver: false,
      *begin(): Transaction<string> {
        while (!work.isOver) yield [get('outbox', 'none')];
        return 'done';
      },
    };
    return work;
  };
  const files = (store: Store) => store.transact(() => all('files'), 'files');

  it('ends nothing that goes on over a connection of its own, when another is lost', async () => {
    const databases = new LosableDatabases(new IDBFactory());
    const store = await openIndexedDbStore(databases.factory, NAME, clock.schedule);
    databases.lose();
    const work = longWork();
    const working = store.transact(work.begin);
    await files(store);
    databases.lose();
    expect(await files(store)).toEqual([]);
    work.isOver = true;
    expect(await working).toBe('done');
  });

  it('ends nothing that goes on, when no other connection can be had', async () => {
    const databases = new LosableDatabases(new IDBFactory());
    const store = await openIndexedDbStore(databases.factory, NAME, clock.schedule);
    databases.lose();
    const work = longWork();
    const working = store.transact(work.begin);
    // It has asked for another connection, and does not have it yet.
    await settleTasks(1);
    databases.asking = 'hangs';
    const waiting = files(store);
    await clock.advance(OPEN_TIMEOUT_MS - 1);
    databases.asking = 'works';
    await clock.advance(1);
    expect(await waiting).toEqual([]);
    work.isOver = true;
    expect(await working).toBe('done');
  });

  it('does not wait for ever for a lost connection to be had again', async () => {
    const databases = new LosableDatabases(new IDBFactory());
    const store = await openIndexedDbStore(databases.factory, NAME, clock.schedule);
    databases.asking = 'hangs';
    databases.lose();
    const reading = store.transact(() => all('outbox'));
    reading.catch(() => {});
    await clock.advance(OPEN_TIMEOUT_MS);
    await expect(reading).rejects.toThrow('timeout');
  });

  it('makes way for a newer version and works on', async () => {
    const factory = new IDBFactory();
    const store = await openIndexedDbStore(factory, NAME, clock.schedule);
    store.putNow([row(1)]);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(NAME, 7);
      request.onupgradeneeded = () => request.result.createObjectStore('later', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    expect(newer.version).toBe(7);
    expect(await store.transact(() => all('outbox'))).toEqual([row(1)]);
    newer.close();
  });

  it('is over once closed', async () => {
    const store = await openIndexedDbStore(new IDBFactory(), NAME, clock.schedule);
    store.close();
    await expect(store.transact(() => all('outbox'))).rejects.toThrow();
  });
});

describe('openDatabase', () => {
  it('adds the tables an older database lacks and keeps what it has', async () => {
    const factory = new IDBFactory();
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(NAME, 3);
      request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' }).put(row(1));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    older.close();
    const db = await openDatabase(factory, NAME);
    expect([...db.objectStoreNames]).toEqual([
      'attachments',
      'dead',
      'endpoint',
      'files',
      'losses',
      'outbox',
      'receipts',
    ]);
    expect(db.version).toBe(4);
    db.close();
    const store = await openIndexedDbStore(factory, NAME, clock.schedule);
    expect(await store.transact(() => all('outbox'))).toEqual([row(1)]);
  });
});
