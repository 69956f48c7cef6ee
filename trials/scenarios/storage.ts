import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import type { StorageFault } from '../agent/setup.ts';
import { complaints } from '../rig/drafts.ts';
import { everythingArrived, nothingUntrue } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const LEASE_OVER_MS = 31_000;
/** What `submit()` says of its promise where storage is like that. */
const DECLARED: Readonly<Record<StorageFault, string>> = {
  'no-indexeddb': 'disk-deferred',
  none: 'memory',
  blocked: 'disk-deferred',
  dies: 'disk',
  full: 'memory',
};

/** Submits where storage is broken: everything is delivered, and no more was promised than could be kept. */
async function declaresAndDelivers(rig: Rig, storage: StorageFault) {
  const visitor = await rig.visit({ storage, skipsWaits: true, site: `site-${storage}` });
  const submitted = visitor.save(complaints(3));
  // Opening the database is given three seconds.
  if (storage === 'blocked') await visitor.jump(3001);
  const answers = await submitted;
  expect(answers.map(({ durability }) => durability)).toEqual(Array.from({ length: 3 }, () => DECLARED[storage]));
  await everythingArrived(rig, visitor);
  await visitor.leave();
}

/** Storage that is full, broken, cleared or old. */
export const storage: readonly Scenario[] = [
  {
    key: '33',
    title: 'The disk is full',
    needs: ['quota'],
    async play(rig) {
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.tab.run(() => localStorage.setItem('host', 'the page’s own'));
      await visitor.tab.setQuota(rig.site.origin, 1);
      const answers = await visitor.save(complaints(3));
      expect(answers.map(({ durability }) => durability)).not.toContain('disk');
      await everythingArrived(rig, visitor);
      expect((await visitor.listen()).some(({ name }) => name === 'storage')).toBe(true);
      await visitor.tab.setQuota(rig.site.origin, null);
      expect(await visitor.tab.run(() => localStorage.getItem('host'))).toBe('the page’s own');
      return 'less promised, and kept';
    },
  },
  {
    key: '33b',
    title: 'Every write to IndexedDB and localStorage is refused as too much',
    async play(rig) {
      await declaresAndDelivers(rig, 'full');
      return 'less promised, and kept';
    },
  },
  {
    key: '34',
    title: 'The 501st voice where 500 may wait',
    async play(rig) {
      rig.endpoint.behave({ kind: 'status', status: 503 });
      const visitor = await rig.visit();
      await visitor.save(complaints(500));
      expect(await visitor.submit(complaints(1))).toEqual([{ code: 'OUTBOX_FULL', reason: '' }]);
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.enter({ skipsWaits: true });
      await everythingArrived(rig, visitor);
      expect(rig.endpoint.ledger.ids).toHaveLength(500);
      return 'delivered, or refused at once';
    },
  },
  {
    key: '35',
    title: 'No IndexedDB; no storage at all; a database that does not open; a connection that dies after every write',
    async play(rig) {
      for (const fault of ['no-indexeddb', 'none', 'blocked', 'dies'] as const) await declaresAndDelivers(rig, fault);
      return 'less promised, and kept';
    },
  },
  {
    key: '36',
    title: 'The person clears the site’s data while five voices wait',
    async play(rig) {
      rig.endpoint.behave({ kind: 'status', status: 503 });
      const visitor = await rig.visit({ aheadMs: LEASE_OVER_MS });
      await visitor.save(complaints(5));
      await visitor.waiting();
      const lost = rig.promises.forget();
      await visitor.tab.run(
        () =>
          new Promise((resolve) => {
            localStorage.clear();
            indexedDB.deleteDatabase('hearback-portal').onsuccess = resolve;
          }),
      );
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.save(complaints(3));
      await visitor.tab.run(() => trial.client.flush());
      await visitor.quiet();
      nothingUntrue(rig);
      expect(lost).toHaveLength(5);
      for (const id of rig.promises.durable.keys()) expect(rig.endpoint.ledger.countOf(id)).toBe(1);
      return 'lost with the storage, nothing untrue';
    },
  },
  {
    key: '37',
    title: 'Twenty voices wait in the database of an older version, whose tab is open',
    async play(rig) {
      rig.endpoint.behave({ kind: 'stall' });
      const older = await rig.visit();
      await older.save(complaints(20));
      await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
      const tables = await older.tab.run(async () => {
        const done = <Result>(request: IDBRequest<Result>) =>
          new Promise<Result>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const name = 'hearback-portal';
        const current = await done(indexedDB.open(name));
        const all = [...current.objectStoreNames];
        const rows: object[] = await done(current.transaction('outbox').objectStore('outbox').getAll());
        current.close();
        trial.client.close();
        await done(indexedDB.deleteDatabase(name));
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => {
          for (const table of ['outbox', 'dead', 'receipts', 'endpoint'])
            opening.result.createObjectStore(table, { keyPath: 'id' });
          for (const row of rows) opening.transaction!.objectStore('outbox').put(row);
        };
        const old = await done(opening);
        old.onversionchange = () => old.close();
        return all;
      });
      expect(tables.length).toBeGreaterThan(4);
      rig.endpoint.behave({ kind: 'accept' });
      const newer = await rig.visit({ aheadMs: LEASE_OVER_MS, skipsWaits: true });
      await everythingArrived(rig, newer);
      expect(rig.endpoint.ledger.ids).toHaveLength(20);
      return 'delivered, sent once';
    },
  },
];
