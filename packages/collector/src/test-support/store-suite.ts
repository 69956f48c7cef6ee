import { describe, expect, it } from 'vitest';
import type { NewRecord, Store } from '../store/store.js';

/** A record as it comes back. */
const stored = ({ files: _files, ...rest }: NewRecord, place: number) => ({ ...rest, seq: place + 1 });

const record = (name: string, changes: Partial<NewRecord> = {}): NewRecord => ({
  source: '/hearback/portal',
  site: 'portal',
  id: name,
  type: 'app.hearback.complaint.v1',
  number: '0000-0000-0012',
  receivedAt: '2026-11-22T04:00:00.000Z',
  event: `{"id":"${name}"}`,
  files: [],
  ...changes,
});

const all = (store: Store) => store.read({ after: 0, limit: 1000 });

/**
 * What every store does.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function storeSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await openStore();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe(`${name} as a store`, () => {
    it('is empty at first', () =>
      withStore(async (store) => {
        expect(await store.count()).toBe(0);
        expect(await all(store)).toEqual([]);
      }));

    it('gives back what was appended, in order, from 1', () =>
      withStore(async (store) => {
        const records = [record('a'), record('b'), record('c')];
        expect(await store.append(records)).toEqual([
          { status: 'accepted', seq: 1 },
          { status: 'accepted', seq: 2 },
          { status: 'accepted', seq: 3 },
        ]);
        expect(await all(store)).toEqual(records.map(stored));
        expect(await store.count()).toBe(3);
      }));

    it('accepts nothing of an empty batch', () =>
      withStore(async (store) => expect(await store.append([])).toEqual([])));

    it('counts a source and id once, within a batch and later, and tells where it stands', () =>
      withStore(async (store) => {
        expect(await store.append([record('a'), record('a'), record('b')])).toEqual([
          { status: 'accepted', seq: 1 },
          { status: 'duplicate', seq: 1 },
          { status: 'accepted', seq: 2 },
        ]);
        expect(await store.append([record('b'), record('c')])).toEqual([
          { status: 'duplicate', seq: 2 },
          { status: 'accepted', seq: 3 },
        ]);
        expect(await store.count()).toBe(3);
      }));

    it('keeps the first coming of an event', () =>
      withStore(async (store) => {
        await store.append([record('a', { event: '{"first":true}' })]);
        await store.append([record('a', { event: '{"first":false}' })]);
        expect((await all(store)).map(({ event }) => event)).toEqual(['{"first":true}']);
      }));

    it('takes the same id from two sources', () =>
      withStore(async (store) => {
        const other = record('a', { source: '/hearback/shop', site: 'shop' });
        expect((await store.append([record('a'), other])).map(({ status }) => status)).toEqual([
          'accepted',
          'accepted',
        ]);
      }));

    it('reads on after a cursor, as many as asked', () =>
      withStore(async (store) => {
        await store.append(['a', 'b', 'c', 'd'].map((id) => record(id)));
        const ids = async (after: number, limit: number) => (await store.read({ after, limit })).map(({ id }) => id);
        expect(await ids(0, 2)).toEqual(['a', 'b']);
        expect(await ids(2, 2)).toEqual(['c', 'd']);
        expect(await ids(3, 10)).toEqual(['d']);
        expect(await ids(4, 10)).toEqual([]);
        expect(await ids(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
      }));

    it('keeps every text character for character', () =>
      withStore(async (store) => {
        const event = ` {"text": "水是棕色的 👩🏽‍🔧 שלום \\ud83d\\u0000 \u2028 e\u0301"}\n`;
        await store.append([record('a', { event })]);
        expect((await all(store))[0]?.event).toBe(event);
      }));

    it('pages through large events without losing one', () =>
      withStore(async (store) => {
        const text = 'x'.repeat(900_000);
        await store.append(Array.from({ length: 12 }, (_, i) => record(`large-${i}`, { event: `"${text}"` })));
        const seen: number[] = [];
        for (let after = 0; seen.length < 12; after = seen.at(-1)!) {
          // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
          const page = await store.read({ after, limit: 1000 });
          expect(page.length).toBeGreaterThan(0);
          seen.push(...page.map(({ seq }) => seq));
        }
        expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
      }));

    it('knows which files were named, by which sites and with which sizes', () =>
      withStore(async (store) => {
        const [photo, scan] = ['1'.repeat(64), '2'.repeat(64)];
        const shop = { source: '/hearback/shop', site: 'shop' };
        await store.append([
          record('a', { files: [{ sha256: photo, bytes: 5 }] }),
          record('b', { files: [{ sha256: photo, bytes: 5 }] }),
          record('c', { ...shop, files: [{ sha256: photo, bytes: 6 }] }),
          record('a', { files: [{ sha256: scan, bytes: 7 }] }),
        ]);
        const expected = await store.expectedFiles(photo);
        expect(expected.toSorted((left, right) => left.bytes - right.bytes)).toEqual([
          { site: 'portal', bytes: 5 },
          { site: 'shop', bytes: 6 },
        ]);
        expect(await store.expectedFiles(scan)).toEqual([]);
      }));

    it('tells subscribers of new records, and only of these, until they leave', () =>
      withStore(async (store) => {
        let told = 0;
        const leave = store.subscribe(() => (told += 1));
        await store.append([record('a'), record('b')]);
        expect(told).toBe(1);
        await store.append([record('a')]);
        expect(told).toBe(1);
        leave();
        await store.append([record('c')]);
        expect(told).toBe(1);
      }));

    it('takes batches that come at the same time', () =>
      withStore(async (store) => {
        const batches = Array.from({ length: 20 }, (_, i) => [record(`same`), record(`own-${i}`)]);
        const results = await Promise.all(batches.map((batch) => store.append(batch)));
        expect(results.flat().filter(({ status }) => status === 'accepted')).toHaveLength(21);
        expect(await store.count()).toBe(21);
      }));
  });
}
