import { put, scan, type Command, type Transaction } from '../store/transaction.js';
import type { OutboxRow } from './rows.js';
import { standings, type Standing } from './standing.js';

/** How much the outbox may hold. What does not fit is refused at once; nothing is ever put out to make room. */
export type OutboxCaps = { readonly maxEvents: number; readonly maxBytes: number };

/** What became of one record: `stored` now, `full`, or where it stands already. */
export type Enqueued = Standing | { readonly at: 'stored' } | { readonly at: 'full' };

/**
 * Adds records. One whose id is known already is left as it stands, so that a second click is the same voice.
 *
 * @returns One answer for each record, in their order.
 */
export function* enqueue(rows: readonly OutboxRow[], caps: OutboxCaps): Transaction<Enqueued[]> {
  const known = yield* standings(rows.map(({ id }) => id));
  let events = 0;
  let bytes = 0;
  yield* scan('outbox', (row) => {
    events++;
    bytes += row.bytes;
  });
  const added = new Map<string, OutboxRow>();
  const answers = rows.map((row, i): Enqueued => {
    const twin = added.get(row.id);
    const standing = twin ? { at: 'outbox' as const, number: row.number, row: twin } : known[i];
    if (standing) return standing;
    if (events >= caps.maxEvents || bytes + row.bytes > caps.maxBytes) return { at: 'full' };
    events++;
    bytes += row.bytes;
    added.set(row.id, row);
    return { at: 'stored' };
  });
  yield [...added.values()].map((row): Command => put('outbox', row));
  return answers;
}
