import type { Verdict } from '../acknowledgement.js';
import { DAY_MS } from '../retry-after.js';
import { askedMs, backoffMs, endpointAfter, newerOf, suspectMs, type Random } from '../retry-policy.js';
import { getEach, put, remove, type Command, type Transaction } from '../store/transaction.js';
import { countLosses } from './losses.js';
import type { Delivery, EndpointRow, LossRow } from './rows.js';
import { stored, type Standing } from './standing.js';

/** Events an endpoint may refuse one after the other, taking none, until the endpoint itself is at fault. */
const ENOUGH_SUSPECTS = 3;

/** A request that was answered, or not. */
export type Answered = {
  readonly owner: string;
  /** When the owner was started, milliseconds since 1970. */
  readonly startedAt: number;
  /** What the client knows of the endpoint. */
  readonly endpoint: EndpointRow;
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
 * business of the lease's owner alone. A refused group is cut in half until the event to blame stands alone, and that one
 * waits until it is clear that it, and not the endpoint, is to blame.
 */
export function* settle(answered: Answered): Transaction<Settled> {
  const { owner, startedAt, ids, verdict, nowMs, random } = answered;
  const { outcomes, maxEvents, maxBytes } = verdict;
  const [known] = yield* getEach('endpoint', [answered.endpoint.id]);
  const before = newerOf(answered.endpoint, known);
  // Any tab may have learnt meanwhile that it answers with outcomes; then something else has answered in its place.
  const kind = verdict.kind === 'accepted' && before.outcomes ? 'retry' : verdict.kind;
  const writes: Command[] = [];
  const moved: Standing[] = [];
  let { suspects } = before;
  let faulty = false;
  const lost: LossRow[] = [];

  const rows = (yield* getEach('outbox', ids)).filter((row) => !!row);
  for (const row of rows) {
    const { id, number } = row;
    const suspect = row.suspect?.epoch === before.epoch ? row.suspect : undefined;
    const outcome = outcomes?.get(id);
    const status = outcomes ? outcome?.status : kind;
    if (isArrived(status)) {
      moved.push({ id, number, at: 'delivered', outcome: status });
      writes.push(put('receipts', { id, number, outcome: status, at: nowMs }), remove('outbox', id));
      continue;
    }
    if (row.leaseOwner !== owner) continue;
    const said: { code?: string | undefined; detail?: string | undefined; path?: string | undefined } =
      outcome ?? verdict;
    const { code = status === 'rejected' ? 'refused' : 'retry', detail, path } = said;
    const free = { ...row, leaseOwner: '', leaseUntil: 0, lastError: code };
    const alone = status === 'refused' && ids.length === 1;
    // An endpoint gone wrong refuses everything. So a mere status condemns an event that was sent alone only if another got through since, or if
    // clients that were started on two later days are refused as well: one day may be a clock that was set on. Size is what it is.
    const isLate = suspect && Math.min(startedAt, nowMs) - suspect.at >= DAY_MS;
    const isGuilty =
      verdict.tooLarge ||
      (suspect &&
        (before.successes > suspect.successes ||
          (isLate && suspect.again && before.suspects.length < ENOUGH_SUSPECTS)));
    if (status === 'rejected' || (alone && isGuilty)) {
      const reason = { code, detail, path };
      moved.push({ id, number, at: 'rejected', reason });
      writes.push(put('dead', { id, row: free, reason, at: nowMs }), remove('outbox', id));
      // What it told of was told to nobody.
      lost.push({ id: 'rejected', count: 1 }, ...(row.lost ?? []));
      continue;
    }
    const waitMs = Math.min(DAY_MS, 1000 * (outcome?.retryAfter ?? 0));
    const ownMs = alone && suspect ? suspectMs(nowMs - suspect.at) : backoffMs(row.attempts, random);
    const pauseMs = waitMs > 0 ? askedMs(waitMs, random) : ownMs;
    const waiting = {
      ...free,
      nextAt: outcomes || alone ? nowMs + pauseMs : 0,
      suspect:
        alone && isLate !== false
          ? { at: nowMs, epoch: before.epoch, successes: before.successes, again: isLate }
          : suspect,
      maxGroup: status === 'refused' ? Math.ceil(ids.length / 2) : row.maxGroup,
    };
    moved.push(stored(waiting));
    writes.push(put('outbox', waiting));
    if (!alone) continue;
    suspects = [...new Set([...suspects, id])];
    faulty = suspects.length >= ENOUGH_SUSPECTS;
  }

  const success = moved.some(({ at }) => at === 'delivered');
  if (success) suspects = [];
  // Also what another tab has settled meanwhile.
  const hasSome = [...(outcomes?.values() ?? [])].some(({ status }) => isArrived(status));
  const judged = !faulty && (hasSome || kind === 'accepted' || kind === 'refused' || lost.length);
  // A late failure of one who lost the lease says nothing of the endpoint now; of events that are gone it still does.
  if (!judged && !moved.length && rows.length) return { moved, endpoint: before };
  const conduct = { ...verdict, kind: judged ? 'well' : kind === 'hold' || faulty ? 'hold' : 'retry' } as const;
  const endpoint: EndpointRow = {
    ...endpointAfter(before, conduct, nowMs, random),
    outcomes: before.outcomes || !!outcomes,
    successes: before.successes + Number(success),
    suspects,
    maxEvents: maxEvents ?? before.maxEvents,
    maxBytes: maxBytes ?? before.maxBytes,
  };
  // A store that never had to do with this endpoint is left as it is.
  if (rows.length || known) yield [...writes, put('endpoint', endpoint)];
  yield* countLosses(lost);
  return { moved, endpoint };
}

const isArrived = (status: string | undefined): status is Delivery => status === 'accepted' || status === 'duplicate';
