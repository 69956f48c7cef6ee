import type { Work, Write } from '../store/store.js';
import type { OutboxRow } from './rows.js';
import { standingKeys, standingOf, type Standing } from './standing.js';
import { plus, TOTALS_KEY, totalsOf, writeTotals } from './totals.js';

/** How much the outbox may hold. What does not fit is refused at once; nothing is ever put out to make room. */
export type OutboxCaps = { readonly maxEvents: number; readonly maxBytes: number };

/** What became of one record: `stored` now, `full`, or where it already stands. */
export type Enqueued = { readonly at: 'stored' } | { readonly at: 'full' } | Standing;

/**
 * Adds records. One whose id is known already is left as it stands, so that a second click is the same voice.
 *
 * @returns One answer for each record, in their order.
 */
export function enqueue(rows: readonly OutboxRow[], caps: OutboxCaps): Work<Enqueued[]> {
  return {
    keys: [TOTALS_KEY, ...rows.flatMap((row) => standingKeys(row.id))],
    plan(view) {
      let totals = totalsOf(view);
      const added = new Map<string, OutboxRow>();
      const writes: Write[] = [];
      const result = rows.map((row): Enqueued => {
        const twin = added.get(row.id);
        const standing = twin ? ({ at: 'outbox', number: row.number, row: twin } as const) : standingOf(view, row.id);
        if (standing) return standing;
        const next = plus(totals, row);
        if (next.events > caps.maxEvents || next.bytes > caps.maxBytes) return { at: 'full' };
        totals = next;
        added.set(row.id, row);
        writes.push({ table: 'outbox', put: row });
        return { at: 'stored' };
      });
      if (writes.length) writes.push(writeTotals(totals));
      return { writes, result };
    },
  };
}
