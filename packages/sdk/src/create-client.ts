import { uuidV7 } from '@hearback/protocol/light';
import type { Channel } from './channel.js';
import type { Client } from './client.js';
import type { ClientOptions } from './client-options.js';
import { HearbackError } from './errors.js';
import { freezeVoice } from './freeze-voice.js';
import { groupCommit } from './group-commit.js';
import { listenerBook } from './listener-book.js';
import { discard, revive } from './outbox/dead-letters.js';
import type { OutboxRow } from './outbox/rows.js';
import { standings, type Standing } from './outbox/standing.js';
import { deadLetter, pendingVoice, type Receipt } from './receipt.js';
import { createSender, LEASE_MS } from './sender.js';
import { settlements } from './settlements.js';
import { storeLadder, type Kept } from './store/store-ladder.js';
import { all } from './store/transaction.js';
import { surroundingsOf } from './surroundings.js';

/**
 * Opens the way for voices: stores them on this device, sends them in batches and tries again until the endpoint has
 * them. Voices of an earlier visit are sent as well.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address or a site that is no name.
 */
export function createClient(options: ClientOptions): Client {
  const world = surroundingsOf(options);
  const { site, now, random, fraction, schedule, capacity } = world;
  const book = listenerBook();
  const waiting = settlements();
  /** Voices of this page nobody has acknowledged, for the moment it is left. */
  const mirror = new Map<string, OutboxRow>();
  const unconfirmed = new Set<string>();
  const flushes = new Set<(wakeAt: number) => void>();
  let channel: Channel | undefined;
  let delivered = 0;
  let closed = false;

  const makeId = () => uuidV7({ nowMs: Math.max(0, Math.trunc(now())), random });

  const remember = (rows: readonly OutboxRow[]) => {
    for (const row of rows) if (mirror.has(row.id)) mirror.set(row.id, row);
  };

  const announce = (id: string, standing: Standing) => {
    const { number } = standing;
    if (standing.at === 'outbox') return;
    mirror.delete(id);
    waiting.conclude(id, standing);
    if (standing.at === 'delivered') book.tell('delivered', { id, number, outcome: standing.outcome });
    else book.tell('rejected', { id, number, reason: standing.refusal });
  };

  /** Learns what other tabs did with the voices somebody waits for here. */
  const reconcile = async () => {
    const ids = [...new Set([...waiting.ids(), ...mirror.keys()])];
    if (!ids.length || closed) return;
    for (const { result } of await ladder.each(() => standings(ids)))
      result.forEach((standing, i) => standing && announce(ids[i]!, standing));
  };

  const ladder = storeLadder(world, {
    onFallback: (durability, cause) => book.tell('storage', { durability, cause }),
    onLost: () => void ladder.enqueue([...mirror.values()], capacity),
  });

  const sender = createSender(world, makeId(), ladder, {
    onClaimed: remember,
    onSettled(settled) {
      remember(settled.again);
      delivered += settled.delivered.length;
      for (const { row, outcome } of settled.delivered)
        announce(row.id, { at: 'delivered', number: row.number, outcome });
      for (const { row, refusal } of settled.refused) announce(row.id, { at: 'dead', number: row.number, refusal });
      if (settled.delivered.length + settled.refused.length) channel?.tell('settled');
    },
    onState: (state) => book.tell('state', state),
    async onRound(wakeAt) {
      await reconcile();
      for (const flush of flushes) flush(wakeAt);
    },
  });

  const store = groupCommit(async (rows: readonly OutboxRow[]) => {
    const { result, durability } = await ladder.enqueue(rows, capacity);
    return result.map((answer) => ({ answer, durability }));
  });

  const receiptOf = (id: string, { result: standing, durability }: Kept<Standing>): Receipt => {
    const settled = waiting.of(id);
    if (standing.at !== 'outbox') waiting.conclude(id, standing);
    return { id, number: standing.number, durability, settled };
  };

  const openChannel = () => {
    channel ??= world.channel(`hearback:${site}`, (bulletin) => {
      if (bulletin === 'settled') void reconcile();
      // Should that tab not live to send it, this one will.
      else sender.wake(LEASE_MS);
    });
  };
  const closeChannel = () => {
    channel?.close();
    channel = undefined;
  };

  /** Nothing here may wait for anything: the page may be gone after this task. */
  const handOff = (leaving: boolean) => {
    const rows = [...mirror.values()];
    const picked = sender.handOff(rows, leaving);
    const unsafe = rows.filter((row) => unconfirmed.has(row.id));
    if (rows.length) ladder.putNow(picked, unsafe);
    remember(picked);
    if (leaving) closeChannel();
  };

  const stopListening = world.lifecycle((signal) => {
    if (signal === 'online') return sender.wake(fraction() * 2000, ['backoff']);
    if (signal !== 'resumed') return handOff(signal === 'leaving');
    openChannel();
    sender.wake(fraction() * 1000);
  });
  openChannel();
  sender.wake(0, ['hold']);

  return {
    createDraftId: makeId,
    async submit(draft) {
      if (closed) throw new HearbackError('CLOSED', 'Failed to submit: the client is closed.');
      const row = freezeVoice(draft, { site, id: draft.id ?? makeId(), nowMs: now() });
      const { id, number } = row;
      const known = mirror.has(id);
      if (!known) {
        mirror.set(id, row);
        unconfirmed.add(id);
      }
      const { answer, durability } = await store(row);
      if (!known) unconfirmed.delete(id);
      if (answer.at === 'full') {
        mirror.delete(id);
        throw new HearbackError('OUTBOX_FULL', 'Failed to submit: too many voices wait here.');
      }
      if (answer.at === 'stored') {
        book.tell('stored', { id, number, durability });
        channel?.tell('stored');
      } else if (answer.at !== 'outbox') mirror.delete(id);
      sender.wake(0, ['hold']);
      const result: Standing = answer.at === 'stored' ? { at: 'outbox', number, row } : answer;
      return receiptOf(id, { result, durability });
    },
    async receipt(id) {
      for (const { result, durability } of await ladder.each(() => standings([id])))
        if (result[0]) return receiptOf(id, { result: result[0], durability });
      return undefined;
    },
    async flush({ timeout = 10_000 } = {}) {
      const before = delivered;
      const until = now() + timeout;
      await new Promise<void>((resolve) => {
        const done = () => {
          flushes.delete(flush);
          cancel();
          resolve();
        };
        const flush = (wakeAt: number) => wakeAt > until && done();
        const cancel = schedule(done, timeout);
        flushes.add(flush);
        sender.wake(0, ['hold', 'backoff']);
        if (closed) done();
      });
      const [pending, dead] = [await this.pending(), await this.deadLetters()];
      return { accepted: delivered - before, pending: pending.length, dead: dead.length };
    },
    pending: async () => (await ladder.each(() => all('outbox'))).flatMap(({ result }) => result.map(pendingVoice)),
    deadLetters: async () => (await ladder.each(() => all('dead'))).flatMap(({ result }) => result.map(deadLetter)),
    async retry(id) {
      const revived = (await ladder.each(() => revive(id))).flatMap(({ result }) => result ?? []);
      for (const row of revived) mirror.set(id, row);
      sender.wake(0, ['hold', 'backoff']);
      return revived.length > 0;
    },
    async discard(id) {
      const gone = (await ladder.each(() => discard(id))).some(({ result }) => result);
      mirror.delete(id);
      if (gone) waiting.conclude(id, undefined);
      return gone;
    },
    on: book.add,
    close() {
      closed = true;
      stopListening();
      closeChannel();
      void sender.close().then(ladder.close);
    },
  };
}
