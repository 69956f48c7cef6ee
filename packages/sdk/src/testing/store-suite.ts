import { describe, expect, it } from 'vitest';
import type { OutboxRow } from '../outbox/rows.js';
import { idOf, row } from './rows.js';
import type { Store } from '../store/store.js';
import { all, CHUNK, getEach, put, remove, scan, type Command, type Transaction } from '../store/transaction.js';

function* write(...commands: Command[]): Transaction<void> {
  yield commands;
}

/** What holds for every store. `reopen` gives a store over the same records, or `undefined` where they do not outlive it. */
export function storeSuite(name: string, open: () => Promise<{ store: Store; reopen?: () => Promise<Store> }>): void {
  describe(name, () => {
    const read = (store: Store) => store.transact(() => all('outbox'));

    it('is empty at first', async () => {
      const { store } = await open();
      expect(await read(store)).toEqual([]);
      expect(await store.transact(() => getEach('outbox', [idOf(1)]))).toEqual([undefined]);
    });

    it('adds, replaces and takes away', async () => {
      const { store } = await open();
      await store.transact(() => write(put('outbox', row(1)), put('outbox', row(2))));
      await store.transact(() => write(put('outbox', row(1, { attempts: 5 })), remove('outbox', idOf(2))));
      expect(await read(store)).toEqual([row(1, { attempts: 5 })]);
    });

    it('keeps tables apart', async () => {
      const { store } = await open();
      await store.transact(() => write(put('outbox', row(1))));
      expect(await store.transact(() => all('dead'))).toEqual([]);
    });

    it('gives results in the order of the commands', async () => {
      const { store } = await open();
      await store.transact(() => write(put('outbox', row(1)), put('outbox', row(2))));
      const rows = await store.transact(() => getEach('outbox', [idOf(2), idOf(3), idOf(1)]));
      expect(rows).toEqual([row(2), undefined, row(1)]);
    });

    it.each([CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])('scans %i records in the order of their ids', async (count) => {
      const { store } = await open();
      const rows = Array.from({ length: count }, (_, n) => row(n));
      await store.transact(() => write(...rows.toReversed().map((one) => put('outbox', one))));
      expect(await read(store)).toEqual(rows);
    });

    it('ends a scan when it is told to', async () => {
      const { store } = await open();
      await store.transact(() => write(...[1, 2, 3].map((n) => put('outbox', row(n)))));
      const seen: OutboxRow[] = [];
      await store.transact(() => scan('outbox', (one) => seen.push(one) === 2));
      expect(seen).toEqual([row(1), row(2)]);
    });

    it('sees in a transaction what it wrote before', async () => {
      const { store } = await open();
      const found = await store.transact(function* (): Transaction<unknown> {
        yield [put('outbox', row(1))];
        return yield* getEach('outbox', [idOf(1)]);
      });
      expect(found).toEqual([row(1)]);
    });

    it('passes on what a transaction throws', async () => {
      const { store } = await open();
      const failing = store.transact(function* (): Transaction<void> {
        yield* getEach('outbox', [idOf(1)]);
        throw new Error('mine');
      });
      await expect(failing).rejects.toThrow('mine');
    });

    it('writes at once as the page is left', async () => {
      const { store } = await open();
      store.putNow([row(1)]);
      expect(await read(store)).toEqual([row(1)]);
    });

    it('keeps text as it is', async () => {
      const { store } = await open();
      const body = '{"text":"\u2028 \u0000 🚱 \\ud800"}';
      await store.transact(() => write(put('outbox', row(1, { body }))));
      expect((await read(store))[0]!.body).toBe(body);
    });

    it('keeps records when it is closed, if it says so', async () => {
      const { store, reopen } = await open();
      await store.transact(() => write(put('outbox', row(1))));
      store.close();
      expect(reopen === undefined).toBe(store.durability === 'memory');
      if (reopen) expect(await read(await reopen())).toEqual([row(1)]);
    });
  });
}
