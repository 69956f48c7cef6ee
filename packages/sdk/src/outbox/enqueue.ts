import { count, put, scan, type Command, type Transaction } from '../store/transaction.js';
import { MAX_EVENT_BYTES } from '../batch.js';
import { countLosses } from './losses.js';
import type { OutboxRow } from './rows.js';
import { standings, stored, type Standing } from './standing.js';

/** How much the outbox may hold. A voice that does not fit is refused at once; no stored voice is ever dropped to make room. */
export type OutboxCaps = { readonly maxEvents: number; readonly maxBytes: number };

/** Where a record stands, with the very row that was given where that is news; `undefined` when there is no room for it. */
export type Enqueued = Standing | undefined;

/** How much the outbox held when it was last counted, and what was added since. */
export type Weighed = { events: number; bytes: number };

/**
 * Adds records. One whose id is known already is left as it stands, so that a second click is the same voice.
 *
 * @param caps Leave out for what was accepted before and only changes its place.
 * @param fresh Ids made a moment ago, which nobody can know; taken out here, so that a second try looks for what the first may have stored.
 * @param weighed What the caller knows of the outbox, kept up to date here: reading what waits takes time, and is only
 *   worth it when the outbox may be full.
 * @returns One answer for each record, in their order.
 */
export function* enqueue(
  rows: readonly OutboxRow[],
  { maxBytes = Infinity, maxEvents = Infinity }: Partial<OutboxCaps> = {},
  fresh: Set<string> = new Set(),
  weighed: Weighed = { events: 0, bytes: 0 },
): Transaction<Enqueued[]> {
  const ids = rows.map(({ id }) => id).filter((id) => !fresh.delete(id));
  const known = new Map((yield* standings(ids)).map((standing) => [standing.id, standing]));
  let [events] = (yield [count('outbox')]) as [number];
  // Assumes that what other tabs have added is as large as it can be.
  let bytes = weighed.bytes + Math.max(0, events - weighed.events) * MAX_EVENT_BYTES;
  if (bytes + rows.reduce((sum, row) => sum + row.bytes, 0) > maxBytes) {
    bytes = 0;
    yield* scan('outbox', (row) => void (bytes += row.bytes));
  }
  let refused = 0;
  const writes: Command[] = [];
  const answers = rows.map((row): Enqueued => {
    const before = known.get(row.id);
    if (before) return before;
    if (events >= maxEvents || bytes + row.bytes > maxBytes) {
      refused++;
      return undefined;
    }
    events++;
    bytes += row.bytes;
    const standing = stored(row);
    known.set(row.id, standing);
    writes.push(put('outbox', row));
    return standing;
  });
  Object.assign(weighed, { events, bytes });
  yield writes;
  yield* countLosses([{ id: 'outbox_full', count: refused }]);
  return answers;
}
