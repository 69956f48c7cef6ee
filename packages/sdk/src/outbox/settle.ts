import type { Verdict } from '../acknowledgement.js';
import { askedMs, backoffMs, endpointAfter, freshEndpoint, type Random } from '../retry-policy.js';
import { getEach, put, remove, type Command, type Transaction } from '../store/transaction.js';
import type { EndpointRow } from './rows.js';
import { stored, type Standing } from './standing.js';

const DAY_SECONDS = 24 * 60 * 60;

/** A request that was answered, or not. */
export type Answered = {
  readonly owner: string;
  /** The endpoint's address. */
  readonly endpoint: string;
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly nowMs: number;
  readonly random: Random;
};

/** What an answer changed: how the events stand that it moved, and the endpoint. */
export type Settled = { readonly moved: readonly Standing[]; readonly endpoint: EndpointRow };

/**
 * Applies an answer. An acknowledged event leaves the outbox as its receipt is written, so that a crash can only send it
 * again, never lose it. An acknowledgement is a fact and counts whoever holds the lease now; anything else is the
 * business of the lease's owner alone. A refused group is cut in half until the event to blame stands alone.
 */
export function* settle(answered: Answered): Transaction<Settled> {
  const { owner, ids, verdict, nowMs, random } = answered;
  const { kind, outcomes, maxEvents, maxBytes } = verdict;
  const before = (yield* getEach('endpoint', [answered.endpoint]))[0] ?? freshEndpoint(answered.endpoint);
  const writes: Command[] = [];
  const moved: Standing[] = [];

  for (const row of yield* getEach('outbox', ids)) {
    if (!row) continue;
    const { id, number } = row;
    const outcome = outcomes?.get(id);
    const status = outcomes ? outcome?.status : kind;
    if (status === 'accepted' || status === 'duplicate') {
      moved.push({ id, number, at: 'delivered', outcome: status });
      writes.push(put('receipts', { id, number, outcome: status, at: nowMs }), remove('outbox', id));
      continue;
    }
    if (row.leaseOwner !== owner) continue;
    const said: { code?: string | undefined; detail?: string | undefined; path?: string | undefined } =
      outcome ?? verdict;
    const { code = status === 'rejected' ? 'refused' : 'retry', detail, path } = said;
    const free = { ...row, leaseOwner: '', leaseUntil: 0, lastError: code };
    if (status === 'rejected' || (status === 'refused' && ids.length === 1)) {
      const reason = { code, detail, path };
      moved.push({ id, number, at: 'rejected', reason });
      writes.push(put('dead', { id, row: free, reason, at: nowMs }), remove('outbox', id));
      continue;
    }
    const seconds = Math.min(DAY_SECONDS, Number(outcome?.retryAfter) || 0);
    const pauseMs = seconds > 0 ? askedMs(seconds * 1000, random) : backoffMs(row.attempts, random);
    const waiting = {
      ...free,
      nextAt: outcomes ? nowMs + pauseMs : 0,
      maxGroup: status === 'refused' ? Math.ceil(ids.length / 2) : row.maxGroup,
    };
    moved.push(stored(waiting));
    writes.push(put('outbox', waiting));
  }

  const judged = kind === 'accepted' || kind === 'refused' || moved.some(({ at }) => at !== 'stored');
  // A late failure of one who lost the lease says nothing of the endpoint now.
  if (!judged && !moved.length) return { moved, endpoint: before };
  const conduct = { ...verdict, kind: judged ? 'well' : kind === 'hold' ? kind : 'retry' } as const;
  const endpoint: EndpointRow = {
    ...endpointAfter(before, conduct, nowMs, random),
    outcomes: before.outcomes || !!outcomes,
    maxEvents: maxEvents ?? before.maxEvents,
    maxBytes: maxBytes ?? before.maxBytes,
  };
  yield [...writes, put('endpoint', endpoint)];
  return { moved, endpoint };
}
