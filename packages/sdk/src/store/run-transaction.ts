import { TABLE_NAMES } from '../outbox/rows.js';
import type { Scan, View, Work } from './store.js';

const CHUNK = 50;

type Guard = (step: () => void) => () => void;

/** Reads a table in chunks, so that neither memory nor a task grows with it. */
function scanTable(store: IDBObjectStore, { visit }: Scan, { view, guarded, done }: ScanTools): void {
  const next = (after?: string) => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const request = store.getAll(range, CHUNK);
    request.onsuccess = guarded(() => {
      const rows = request.result as { id: string }[];
      const ended = rows.some((row) => (visit as (row: unknown, view: View) => unknown)(row, view));
      if (ended || rows.length < CHUNK) done();
      else next(rows.at(-1)!.id);
    });
  };
  next();
}

type ScanTools = { view: View; guarded: Guard; done: () => void };

/**
 * Runs work as one IndexedDB transaction, chained through its requests so that it never goes idle half-way.
 *
 * @returns The work's result, once the transaction is complete: with strict durability, once it is on disk.
 * @throws The work's own error, or why the browser aborted; then nothing was written.
 */
export function runTransaction<Result>(db: IDBDatabase, work: Work<Result>): Promise<Result> {
  const { keys = [], scans = [], plan } = work;
  return new Promise((resolve, reject) => {
    const mode = work.readonly ? 'readonly' : 'readwrite';
    const transaction = db.transaction(TABLE_NAMES, mode, { durability: 'strict' });
    const read = new Map<string, unknown>();
    const view = ((table: string, id: string) => read.get(`${table} ${id}`)) as View;
    let result: Result;
    let failure: unknown;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(failure ?? transaction.error);

    const guarded: Guard = (step) => () => {
      try {
        step();
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
    const write = () => {
      const planned = plan(view);
      for (const change of planned.writes) {
        const table = transaction.objectStore(change.table);
        if ('put' in change) table.put(change.put);
        else table.delete(change.remove);
      }
      result = planned.result;
      transaction.commit?.();
    };
    const scan = (i: number): void => {
      const next = scans[i];
      if (next) scanTable(transaction.objectStore(next.table), next, { view, guarded, done: () => scan(i + 1) });
      else write();
    };

    keys.forEach(([table, id], i) => {
      const request = transaction.objectStore(table).get(id);
      request.onsuccess = guarded(() => {
        read.set(`${table} ${id}`, request.result);
        if (i === keys.length - 1) scan(0);
      });
    });
    if (!keys.length) guarded(() => scan(0))();
  });
}
