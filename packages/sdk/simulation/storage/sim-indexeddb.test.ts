import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import type { Store } from '../../src/store/store.js';
import { storeSuite } from '../../src/testing/store-suite.js';
import { SimPage } from '../browser/sim-page.js';
import { Seeded } from '../world/seeded.js';
import { SimScheduler } from '../world/sim-scheduler.js';
import { SimIndexedDb } from './sim-indexeddb.js';
import { SimKeyRange } from './sim-key-range.js';
import type { StorageFaults, TransactionFault } from './storage-faults.js';

/** A disk with one page, and a way to let everything happen. */
function setUp(fault?: TransactionFault) {
  const scheduler = new SimScheduler(new Seeded(1, 'disk'));
  const hits: string[] = [];
  const faults: StorageFaults = {
    onOpen: () => undefined,
    onTransaction: () => fault,
    onSetItem: () => false,
    diskFull: () => false,
    hit: (kind) => hits.push(kind),
  };
  const disk = new SimIndexedDb({ scheduler, faults, stepMs: () => 1 });
  const page = new SimPage('page', 'portal');
  const settle = () => scheduler.run(Infinity);
  const act = async <Result>(run: () => Result): Promise<Result> => {
    let result!: Result;
    await scheduler.act('test', () => (result = run()));
    return result;
  };
  /** Opens the database with one table, at a version. */
  const open = async (by = page, version = 1): Promise<IDBDatabase> => {
    const request = await act(() => disk.factoryFor(by).open('db', version));
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('outbox'))
        request.result.createObjectStore('outbox', { keyPath: 'id' });
    };
    await settle();
    return request.result;
  };
  const rows = () => [...(disk.file('db').tables.get('outbox')?.keys() ?? [])];
  return { scheduler, disk, page, hits, settle, act, open, rows };
}

const write = (db: IDBDatabase, id: string, durability: IDBTransactionDurability = 'strict'): IDBTransaction => {
  const transaction = db.transaction('outbox', 'readwrite', { durability });
  transaction.objectStore('outbox').put({ id });
  return transaction;
};

describe('SimIndexedDb', () => {
  beforeAll(() => void vi.stubGlobal('IDBKeyRange', SimKeyRange));
  afterAll(() => void vi.unstubAllGlobals());

  storeSuite('the SDK’s store on it', async () => {
    const { scheduler, disk, page, act, settle } = setUp();
    const schedule = scheduler.timersOf(page, () => 0);
    /** Promises are wrapped, or `act` would wait for what only happens afterwards. */
    const driven = async <Result>(begin: () => Promise<Result>): Promise<Result> => {
      const { promise } = await act(() => ({ promise: begin() }));
      promise.catch(() => {});
      await settle();
      return promise;
    };
    const open = async (): Promise<Store> => {
      const store = await driven(() => openIndexedDbStore(disk.factoryFor(page), 'hearback-portal', schedule));
      return { ...store, transact: (begin, access) => driven(() => store.transact(begin, access)) };
    };
    return { store: await open(), reopen: open };
  });

  it('runs transactions one after another, in the order of their creation', async () => {
    const { act, settle, open } = setUp();
    const db = await open();
    const ends: string[] = [];
    await act(() => {
      for (const id of ['a', 'b', 'c']) write(db, id).oncomplete = () => ends.push(id);
    });
    await settle();
    expect(ends).toEqual(['a', 'b', 'c']);
  });

  it('refuses requests in a transaction that is not active', async () => {
    const { act, open } = setUp();
    const db = await open();
    const transaction = await act(() => write(db, 'a'));
    expect(() => transaction.objectStore('outbox').put({ id: 'b' })).toThrow(/not active/);
  });

  it('loses with a page only what was not being committed', async () => {
    const { act, settle, open, disk, page, rows, hits } = setUp();
    const db = await open();
    await act(() => {
      write(db, 'committed').commit();
      write(db, 'unfinished').objectStore('outbox').get('x').onsuccess = () => {};
      page.state = 'dead';
      disk.pageGone(page, true);
    });
    await settle();
    expect(rows()).toEqual(['committed']);
    expect(hits).toEqual(['transaction dies with its page']);
  });

  it('loses in a power cut what was written after the last strict commit', async () => {
    const { act, settle, open, disk, rows } = setUp();
    const db = await open();
    for (const [id, durability] of [
      ['a', 'relaxed'],
      ['b', 'strict'],
      ['c', 'relaxed'],
    ] as const) {
      await act(() => void write(db, id, durability));
      await settle();
    }
    expect(rows()).toEqual(['a', 'b', 'c']);
    expect(disk.losePower()).toBe(true);
    expect(rows()).toEqual(['a', 'b']);
    expect(disk.losePower()).toBe(false);
  });

  it('keeps an upgrade waiting until every other connection is closed', async () => {
    const { act, settle, open, disk } = setUp();
    const first = await open();
    const other = new SimPage('other', 'portal');
    const asked = vi.fn();
    first.onversionchange = asked;
    const blocked = vi.fn();
    const request = await act(() => disk.factoryFor(other).open('db', 2));
    request.onblocked = blocked;
    request.onupgradeneeded = () => request.result.createObjectStore('dead', { keyPath: 'id' });
    await settle();
    expect(asked).toHaveBeenCalledOnce();
    expect(blocked).toHaveBeenCalledOnce();
    expect(request.readyState).toBe('pending');
    await act(() => first.close());
    await settle();
    expect([...request.result.objectStoreNames]).toEqual(['dead', 'outbox']);
    expect(request.result.version).toBe(2);
  });

  it('undoes an upgrade whose page has gone', async () => {
    const { act, settle, open, disk } = setUp();
    (await open()).close();
    const other = new SimPage('other', 'portal');
    const request = await act(() => disk.factoryFor(other).open('db', 2));
    request.onupgradeneeded = () => {
      request.result.createObjectStore('dead', { keyPath: 'id' });
      other.state = 'dead';
      disk.pageGone(other, false);
    };
    await settle();
    expect(disk.file('db').version).toBe(1);
    expect([...disk.file('db').tables.keys()]).toEqual(['outbox']);
  });

  it.each(['transaction aborted', 'commit aborted', 'put over quota', 'connection lost half-way'] as const)(
    'changes nothing when there is a fault: %s',
    async (fault) => {
      const { act, settle, open, rows, hits } = setUp(fault);
      const db = await open();
      const aborted = vi.fn();
      await act(() => void (write(db, 'a').onabort = aborted));
      await settle();
      expect(rows()).toEqual([]);
      expect(aborted).toHaveBeenCalledOnce();
      expect(hits).toEqual([fault]);
    },
  );
});
