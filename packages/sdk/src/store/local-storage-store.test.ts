import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../testing/fake-storage.js';
import { row } from '../testing/rows.js';
import { localStorageStore } from './local-storage-store.js';
import { memoryStore } from './memory-store.js';
import { storeSuite } from '../testing/store-suite.js';
import { all, getEach, put } from './transaction.js';

storeSuite('localStorageStore', async () => {
  const storage = new FakeStorage();
  const open = () => localStorageStore(storage, 'portal');
  return { store: open(), reopen: async () => open() };
});

storeSuite('memoryStore', async () => ({ store: memoryStore() }));

describe('localStorageStore', () => {
  it('leaves keys of other scripts alone, and skips what it cannot read', async () => {
    const storage = new FakeStorage();
    storage.setItem('theirs', 'x');
    storage.setItem('hearback:portal:outbox:broken', '{');
    const store = localStorageStore(storage, 'portal');
    store.putNow([row(1)]);
    expect(await store.transact(() => all('outbox'))).toEqual([row(1)]);
    expect(storage.getItem('theirs')).toBe('x');
  });

  it.each(['true', '5', '"text"', '[]', '{}', 'null', '{"id":5}', '{"id":"of another key"}', '[{"id":"broken"}]', '{'])(
    'skips %s, which another script wrote under its keys',
    async (text) => {
      const storage = new FakeStorage();
      storage.setItem('hearback:portal:outbox:broken', text);
      const store = localStorageStore(storage, 'portal');
      store.putNow([row(1)]);
      expect(await store.transact(() => all('outbox'))).toEqual([row(1)]);
      expect(await store.transact(() => getEach('outbox', ['broken', row(1).id]))).toEqual([undefined, row(1)]);
    },
  );

  it('keeps sites apart, even if the name of one begins with that of another', async () => {
    const storage = new FakeStorage();
    localStorageStore(storage, 'a').putNow([row(1)]);
    expect(await localStorageStore(storage, 'a-b').transact(() => all('outbox'))).toEqual([]);
  });

  it('throws when it is full', async () => {
    const storage = new FakeStorage();
    storage.quota = 10;
    const store = localStorageStore(storage, 'portal');
    const writing = store.transact(function* () {
      yield [put('outbox', row(1))];
    });
    await expect(writing).rejects.toThrow('Full');
  });
});
