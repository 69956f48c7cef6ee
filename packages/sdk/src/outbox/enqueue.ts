import { put, scan, type Transaction } from '../store/transaction.js';
import { MAX_EVENT_BYTES } from '../batch.js';
import { countLoss } from './losses.js';
import type { OutboxRow } from './rows.js';
import { standings, stored, type Standing } from './standing.js';

/** How much the outbox may hold. What does not fit is refused at once; nothing is ever put out to make room. */
export type OutboxCaps = { readonly maxEvents: number; readonly maxBytes: number };

/** What became of one record: where it stands, and whether that is news; `full` when there is no room for it. */
export type Enqueued = { readonly standing: Standing | 'full'; readonly isNew: boolean };

/**
 * Adds records. One whose id is known already is left as it stands, so that a second click is the same voice.
 *
 * @returns One answer for each record, in their order.
 */
export function* enqueue(rows: readonly OutboxRow[], caps: OutboxCaps): Transaction<Enqueued[]> {
  const known = yield* standings(rows.map(({ id }) => id));
  let [events] = (yield [{ table: 'outbox', op: 'count' }]) as [number];
  let bytes = 0;
  // Reading what waits takes time, and a few events cannot be too large together.
  if ((events + rows.length) * MAX_EVENT_BYTES > caps.maxBytes)
    yield* scan('outbox', (row) => void (bytes += row.bytes));
  const added = new Map<string, OutboxRow>();
  const answers = rows.map((row, i): Enqueued => {
    const twin = added.get(row.id);
    const standing = twin ? stored(twin) : known[i];
    if (standing) return { standing, isNew: false };
    if (events >= caps.maxEvents || bytes + row.bytes > caps.maxBytes) return { standing: 'full', isNew: false };
    events++;
    bytes += row.bytes;
    added.set(row.id, row);
    return { standing: stored(row), isNew: true };
  });
  yield [...added.values()].map((row) => put('outbox', row));
  yield* countLoss('outbox_full', answers.filter(({ standing }) => standing === 'full').length);
  return answers;
}
