import { fillBatch } from '../batch.js';
import { endpointDueAt, newerOf, requestLimits, type Waivable } from '../retry-policy.js';
import { after, clear, get, put, remove, scan, type Transaction } from '../store/transaction.js';
import { lease, rowDueAt } from './lease.js';
import { standings } from './standing.js';
import type { EndpointRow, LossRow, OutboxRow } from './rows.js';

/** Who asks for events to send, and when. */
export type ClaimRequest = {
  /** Identifies the client among all tabs. */
  readonly owner: string;
  readonly nowMs: number;
  /** How long nobody else may send what is claimed. */
  readonly leaseMs: number;
  /** What the client knows of the endpoint. */
  readonly endpoint: EndpointRow;
  /** Most events in one request; 1 for an endpoint that takes no batches. */
  readonly maxEvents: number;
  readonly waived: readonly Waivable[];
};

/** What a claim got. */
export type Claimed = {
  /** Leased to the owner; empty when nothing may be sent now. */
  readonly rows: readonly OutboxRow[];
  /** When something may be sent, milliseconds since 1970; `Infinity` when the outbox is empty. */
  readonly wakeAt: number;
  readonly endpoint: EndpointRow;
};

/**
 * Leases the next batch to one client, so that no other tab sends it meanwhile. An endpoint that does not answer, or
 * does not want this client, is asked with one event, and while that is under way no other tab tries. An event that is
 * settled already is taken out.
 */
export function* claim(request: ClaimRequest): Transaction<Claimed> {
  const { owner, nowMs, leaseMs, maxEvents, waived } = request;
  const asked = [get('endpoint', request.endpoint.id), after('losses', '')];
  const [known, lost] = (yield asked) as [EndpointRow | undefined, readonly LossRow[]];
  const endpoint = newerOf(request.endpoint, known);
  const endpointAt = endpointDueAt(endpoint, nowMs, waived);
  const limits = requestLimits(endpoint, maxEvents);
  const batch: OutboxRow[] = [];
  let suspect: OutboxRow | undefined;
  let wakeAt = Infinity;
  yield* scan('outbox', (row) => {
    const dueAt = Math.max(endpointAt, rowDueAt(row, nowMs));
    if (dueAt <= nowMs && !row.suspect) return fillBatch(batch, row, limits);
    if (dueAt > nowMs) wakeAt = Math.min(wakeAt, dueAt);
    else if (!suspect || row.attempts < suspect.attempts) suspect = row;
    // None can be due before the endpoint is.
    return wakeAt === endpointAt;
  });
  // Whether an endpoint or an event is to blame shows when another event gets through.
  if (suspect && !batch.length) batch.push(suspect);
  // Only what has been sent can have been written back by a page that was left before it heard.
  const settled = (yield* standings(batch.filter(({ attempts }) => attempts).map(({ id }) => id))).filter(
    ({ row }) => !row,
  );
  if (settled.length) {
    yield settled.map(({ id }) => remove('outbox', id));
    return yield* claim(request);
  }
  const rows = batch.map((row) => lease(row, owner, nowMs + leaseMs));
  // What may have arrived before counts no more, and with it what it would tell.
  const teller = lost.length && rows.find(({ attempts }) => attempts === 1);
  if (teller) {
    Object.assign(teller, { lost });
    yield [clear('losses')];
  }
  yield rows.map((row) => put('outbox', row));
  if (rows.length && endpoint.failures)
    yield [put('endpoint', { ...endpoint, revision: endpoint.revision + 1, at: nowMs, nextAt: nowMs + leaseMs })];
  return { rows, wakeAt, endpoint };
}
