import type { Outcome } from '@hearback/protocol';
import type { Context } from '../context.js';
import type { Appended } from '../store/store.js';
import type { Judged } from './judge-event.js';
import type { SentEvent } from './read-batch.js';

/** Stores the events that passed, in one transaction, and gives an outcome for every event, in the order they were sent. */
export async function settle(
  judged: readonly Judged[],
  events: readonly SentEvent[],
  { store, log, metrics }: Context,
): Promise<Outcome[]> {
  const records = judged.flatMap((each) => (each.ok ? [each.record] : []));
  const appended: Appended[] = records.length > 0 ? await store.append(records) : [];
  const results = appended.values();
  const outcomes = judged.map((each): Outcome =>
    each.ok ? { id: each.record.id, status: results.next().value!.status } : each.outcome,
  );
  for (const [place, { status }] of outcomes.entries()) metrics.event(events[place]!.value, status);
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  log({
    level: 'info',
    event: 'appended',
    accepted: count('accepted'),
    duplicate: count('duplicate'),
    rejected: count('rejected'),
  });
  return outcomes;
}
