import { readReply } from './acknowledgement.js';
import { BATCH_LIMITS, wireBytes } from './batch.js';
import type { SenderState } from './client-events.js';
import { claim } from './outbox/claim.js';
import { DOUBTFUL_LEASE_MS, HANDOFF_LEASE_MS, pickHandoff } from './handoff.js';
import { lease } from './outbox/lease.js';
import type { OutboxRow } from './outbox/rows.js';
import { settle } from './outbox/settle.js';
import { stored, type Standing } from './outbox/standing.js';
import { endpointDueAt, freshEndpoint, newerOf, requestLimits, type Waivable } from './retry-policy.js';
import { createRounds } from './rounds.js';
import type { StoreLadder } from './store/store-ladder.js';
import type { Surroundings } from './surroundings.js';
import { REQUEST_TIMEOUT_MS, send } from './transport.js';
import { wireText } from './wire-text.js';

/** How long a client's lease on what it is sending lasts. */
export const LEASE_MS = REQUEST_TIMEOUT_MS + 10_000;

/** How long one client may send without giving other tabs a turn. */
const LONGEST_TURN_MS = 30_000;

/** Callbacks of a sender. */
export type SenderListener = {
  /** Events moved, or are about to be sent. */
  onMoved(standings: readonly Standing[]): void;
  onState(state: SenderState): void;
};

/** Empties the outbox, one request at a time, and sleeps without a timer when there is nothing to send. */
export type Sender = {
  /** Plans to look for something to send after a delay, unless an earlier look is planned. */
  wake(delayMs: number, waived?: readonly Waivable[]): void;
  /**
   * Sends what it can of `rows` in one request that outlives the page, under way when this returns, and lets other tabs
   * have their turn.
   *
   * @param leaving Whether requests under way will be cut off, so that their voices are sent once more.
   * @returns What is sent, as it is to be stored.
   */
  handOff(rows: readonly OutboxRow[], leaving: boolean): OutboxRow[];
  /** Plans nothing more; resolves when what is under way has been settled. */
  close(): Promise<void>;
};

/** A sender that sleeps until it is woken. */
export function createSender(
  world: Surroundings,
  owner: string,
  ladder: StoreLadder,
  listener: SenderListener,
): Sender {
  const { now, endpoint: address, fraction: random } = world;
  const inBatches = world.batch === 'on';
  const maxEvents = inBatches ? BATCH_LIMITS.maxEvents : 1;
  const contentType = `application/cloudevents${inBatches ? '-batch' : ''}+json; charset=utf-8`;
  const handedOff = new Map<string, OutboxRow>();
  const startedAt = now();
  let endpoint = freshEndpoint(address, owner);
  let waived: readonly Waivable[] = [];

  /** One request; it is under way when this returns. */
  const post = (rows: readonly OutboxRow[], keepalive: boolean) => {
    const texts = rows.map((row) => wireText(row, now())).join();
    const body = inBatches ? `[${texts}]` : texts;
    return send(world, { method: 'POST', address, contentType, body, keepalive, timeoutMs: REQUEST_TIMEOUT_MS });
  };

  const deliver = async (rows: readonly OutboxRow[], keepalive: boolean): Promise<void> => {
    const answering = post(rows, keepalive);
    listener.onMoved(rows.map(stored));
    listener.onState({ state: 'sending', reason: '', nextAttemptAt: null });
    let reply = await answering;
    let carried = rows;
    // Others on the page draw on the same quota. What does not fit in half of it waits for its lease to end.
    if (keepalive && typeof reply === 'string' && rows.length > 1) {
      carried = rows.slice(0, rows.length / 2);
      reply = await post(carried, true);
    }
    const nowMs = now();
    const verdict = readReply(reply, world.ack, nowMs);
    const ids = carried.map((row) => row.id);
    const done = await ladder.each(() => settle({ owner, startedAt, endpoint, ids, verdict, nowMs, random }));
    for (const settled of done) {
      endpoint = newerOf(endpoint, settled.endpoint);
      listener.onMoved(settled.moved);
    }
  };

  /** Claims and sends one batch after the other, as long as its turn may last; returns when there may be more to send, 0 for at once. */
  const work = async (): Promise<number> => {
    const until = now() + LONGEST_TURN_MS;
    let wakeAt: number;
    do {
      const request = { owner, endpoint, maxEvents, leaseMs: LEASE_MS, nowMs: now(), waived };
      waived = [];
      wakeAt = Infinity;
      for (const claimed of await ladder.each(() => claim(request))) {
        // A page that was hidden meanwhile has sent some already.
        const rows = claimed.rows.filter(({ id }) => !handedOff.has(id));
        endpoint = newerOf(endpoint, claimed.endpoint);
        wakeAt = Math.min(wakeAt, rows.length ? 0 : claimed.wakeAt);
        if (rows.length) await deliver(rows, false);
      }
    } while (!wakeAt && now() < until && !rounds.isClosed());
    return wakeAt;
  };

  const rounds = createRounds(world, 'outbox', work, (wakeAt) => {
    const nextAttemptAt = wakeAt < Infinity ? Math.max(wakeAt, now()) : null;
    const isIdle = nextAttemptAt === null;
    // Nothing rests while there is a reason to look again that the round did not know of.
    if (!waived.length)
      listener.onState({
        state: isIdle ? 'idle' : endpoint.state === 'hold' ? 'held' : 'waiting',
        reason: isIdle ? '' : endpoint.reason,
        nextAttemptAt,
      });
  });

  const wake: Sender['wake'] = (delayMs, also = []) => {
    waived = [...waived, ...also];
    rounds.plan(delayMs);
  };

  return {
    wake,
    handOff(rows, leaving) {
      rounds.giveUp();
      // Some browsers cut off requests before they report that the page is left, which looks like a failure.
      if (endpointDueAt(endpoint, now(), leaving ? ['backoff'] : []) > now()) return [];
      const free = rows.filter(({ id, leaseUntil }) => !handedOff.has(id) && (leaving || leaseUntil <= now()));
      const limits = requestLimits(endpoint, maxEvents);
      const maxBytes = limits.maxBytes - wireBytes([...handedOff.values()]);
      // The next page waits for the effect.
      const until = now() + (leaving && endpoint.failures ? DOUBTFUL_LEASE_MS : HANDOFF_LEASE_MS);
      const picked = pickHandoff(free, now(), { ...limits, maxBytes }).map((row) => lease(row, owner, until));
      for (const row of picked) handedOff.set(row.id, row);
      if (picked.length)
        void deliver(picked, true).then(() => {
          for (const { id } of picked) handedOff.delete(id);
          wake(0);
        });
      return picked;
    },
    close: rounds.close,
  };
}
