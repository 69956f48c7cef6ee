import type { Work } from '../store/store.js';
import type { DeadRow, OutboxRow } from './rows.js';
import { minus, plus, TOTALS_KEY, totalsOf, writeTotals } from './totals.js';

/** Everything that waits, oldest first. */
export function listPending(): Work<OutboxRow[]> {
  const rows: OutboxRow[] = [];
  return {
    readonly: true,
    scans: [{ table: 'outbox', visit: (row) => void rows.push(row) }],
    plan: () => ({ writes: [], result: rows }),
  };
}

/** Everything that was refused, oldest first. */
export function listDead(): Work<DeadRow[]> {
  const rows: DeadRow[] = [];
  return {
    readonly: true,
    scans: [{ table: 'dead', visit: (row) => void rows.push(row) }],
    plan: () => ({ writes: [], result: rows }),
  };
}

/** Puts a refused voice back to be sent again, alone; `undefined` when there is none of that id. */
export function revive(id: string): Work<OutboxRow | undefined> {
  return {
    keys: [TOTALS_KEY, ['dead', id]],
    plan(view) {
      const dead = view('dead', id);
      if (!dead) return { writes: [], result: undefined };
      const row: OutboxRow = { ...dead.row, maxGroup: 1, nextAt: 0 };
      return {
        writes: [{ table: 'outbox', put: row }, { table: 'dead', remove: id }, writeTotals(plus(totalsOf(view), row))],
        result: row,
      };
    },
  };
}

/** Forgets a voice for good because its owner asked; `undefined` when there is none of that id. */
export function discard(id: string): Work<OutboxRow | undefined> {
  return {
    keys: [TOTALS_KEY, ['dead', id], ['outbox', id]],
    plan(view) {
      const dead = view('dead', id);
      if (dead) return { writes: [{ table: 'dead', remove: id }], result: dead.row };
      const row = view('outbox', id);
      if (!row) return { writes: [], result: undefined };
      return { writes: [{ table: 'outbox', remove: id }, writeTotals(minus(totalsOf(view), row))], result: row };
    },
  };
}
