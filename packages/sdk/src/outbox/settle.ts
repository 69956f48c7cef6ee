import type { Outcome } from '@hearback/protocol/light';
import type { EndpointWishes, Verdict } from '../acknowledgement.js';
import {
  afterAnswer,
  afterFailure,
  afterHold,
  askedMs,
  backoffMs,
  freshEndpoint,
  type Random,
} from '../retry-policy.js';
import type { Work, Write } from '../store/store.js';
import type { Delivery, EndpointRow, OutboxRow, Refusal } from './rows.js';
import { minus, TOTALS_KEY, totalsOf, writeTotals } from './totals.js';

/** A request that was answered, or not. */
export type Answered = {
  readonly owner: string;
  readonly endpoint: string;
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  readonly nowMs: number;
  readonly random: Random;
};

/** What an answer changed. */
export type Settled = {
  readonly delivered: readonly { readonly row: OutboxRow; readonly outcome: Delivery }[];
  readonly refused: readonly { readonly row: OutboxRow; readonly refusal: Refusal }[];
  /** Those to be sent again, as they are stored now. */
  readonly again: readonly OutboxRow[];
  readonly endpoint: EndpointRow;
};

/** What to do with one event. */
type Fate =
  | { readonly to: 'delivered'; readonly outcome: Delivery }
  | { readonly to: 'dead'; readonly refusal: Refusal }
  | { readonly to: 'again'; readonly error: string; readonly afterMs?: number; readonly maxGroup?: number };

function fateByOutcome(outcome: Outcome | undefined, row: OutboxRow, random: Random): Fate {
  const status = outcome?.status;
  if (status === 'accepted' || status === 'duplicate') return { to: 'delivered', outcome: status };
  if (outcome && status === 'rejected')
    return { to: 'dead', refusal: { code: outcome.code ?? 'refused', detail: outcome.detail, path: outcome.path } };
  const seconds = outcome?.retryAfter;
  const afterMs =
    typeof seconds === 'number' && seconds > 0
      ? askedMs(Math.min(24 * 60 * 60, Math.max(1, seconds)) * 1000, random)
      : backoffMs(row.attempts, random);
  return { to: 'again', error: outcome?.code ?? (outcome ? 'retry' : 'no_outcome'), afterMs };
}

/** A refused group is cut in half until the event to blame stands alone. */
function fateOf(verdict: Verdict, row: OutboxRow, group: number, random: Random): Fate {
  if (verdict.kind === 'accepted') return { to: 'delivered', outcome: 'accepted' };
  if (verdict.kind === 'outcomes') return fateByOutcome(verdict.outcomes.get(row.id), row, random);
  if (verdict.kind !== 'refused') return { to: 'again', error: verdict.reason };
  if (group === 1) return { to: 'dead', refusal: verdict.refusal };
  return { to: 'again', error: verdict.refusal.code, maxGroup: Math.ceil(group / 2) };
}

function endpointAfter(row: EndpointRow, answered: Answered, progress: boolean): EndpointRow {
  const { verdict, nowMs, random } = answered;
  const wishes: EndpointWishes = verdict.wishes;
  if (verdict.kind === 'hold') return afterHold(row, { reason: verdict.reason, nowMs, random });
  if (verdict.kind === 'retry')
    return afterFailure(row, { reason: verdict.reason, nowMs, random, retryAfterMs: wishes.retryAfterMs });
  const known: EndpointRow = {
    ...row,
    outcomes: row.outcomes || verdict.kind === 'outcomes',
    maxEvents: wishes.maxEvents ?? row.maxEvents,
    maxBytes: wishes.maxBytes ?? row.maxBytes,
  };
  return progress
    ? afterAnswer(known, nowMs, random, wishes.retryAfterMs)
    : afterFailure(known, { reason: 'retry', nowMs, random, retryAfterMs: wishes.retryAfterMs });
}

/**
 * Applies an answer in one transaction: an acknowledged event leaves the outbox as its receipt is written, so that a
 * crash can only send it again, never lose it. An acknowledgement is a fact and counts whoever holds the lease now;
 * anything else is the business of the lease's owner alone.
 */
export function settle(answered: Answered): Work<Settled> {
  const { owner, ids, verdict, nowMs, random } = answered;
  return {
    keys: [TOTALS_KEY, ['endpoint', answered.endpoint], ...ids.map((id) => ['outbox', id] as const)],
    plan(view) {
      let totals = totalsOf(view);
      const writes: Write[] = [];
      const delivered: { row: OutboxRow; outcome: Delivery }[] = [];
      const refused: { row: OutboxRow; refusal: Refusal }[] = [];
      const again: OutboxRow[] = [];
      let owned = 0;
      const leave = (row: OutboxRow, kept: Write) => {
        totals = minus(totals, row);
        writes.push(kept, { table: 'outbox', remove: row.id });
      };
      for (const id of ids) {
        const row = view('outbox', id);
        if (!row) continue;
        const fate = fateOf(verdict, row, ids.length, random);
        if (fate.to === 'delivered') {
          leave(row, { table: 'receipts', put: { id, number: row.number, outcome: fate.outcome, at: nowMs } });
          delivered.push({ row, outcome: fate.outcome });
          continue;
        }
        if (row.leaseOwner !== owner) continue;
        owned++;
        const free: OutboxRow = { ...row, leaseOwner: '', leaseUntil: 0 };
        if (fate.to === 'dead') {
          const dead: OutboxRow = { ...free, lastError: fate.refusal.code };
          leave(row, { table: 'dead', put: { id, row: dead, refusal: fate.refusal, at: nowMs } });
          refused.push({ row, refusal: fate.refusal });
          continue;
        }
        const { error, afterMs, maxGroup = row.maxGroup } = fate;
        const nextAt = afterMs === undefined ? 0 : nowMs + afterMs;
        const put: OutboxRow = { ...free, maxGroup, nextAt, lastError: error };
        again.push(put);
        writes.push({ table: 'outbox', put });
      }
      const before = view('endpoint', answered.endpoint) ?? freshEndpoint(answered.endpoint);
      const judged = verdict.kind === 'accepted' || verdict.kind === 'refused';
      const progress = judged || delivered.length + refused.length > 0;
      if (!owned && !progress) return { writes: [], result: { delivered, refused, again, endpoint: before } };
      const endpoint = endpointAfter(before, answered, progress);
      writes.push({ table: 'endpoint', put: endpoint }, writeTotals(totals));
      return { writes, result: { delivered, refused, again, endpoint } };
    },
  };
}
