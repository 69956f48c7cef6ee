import { uuidV7 } from '@hearback/protocol/light';
import { openUploads as bringUploads } from './attachments/open-uploads.js';
import type { Uploads } from './attachments/uploads.js';
import { channelName, type Channel } from './channel.js';
import type { Client } from './client.js';
import type { Draft } from './draft.js';
import { clientClosed, HearbackError } from './errors.js';
import { freezeVoice, holdEnd, type CheckData } from './freeze-voice.js';
import { groupCommit } from './group-commit.js';
import { listenerBook, type ListenerBook } from './listener-book.js';
import { countAttachments } from './outbox/attachments.js';
import { discard, hold } from './outbox/on-request.js';
import type { OutboxRow } from './outbox/rows.js';
import { sweep } from './outbox/sweep.js';
import { standings, stored, type Standing } from './outbox/standing.js';
import type { Receipt } from './receipt.js';
import { createSender, LEASE_MS, type Sender } from './sender.js';
import { settlements } from './settlements.js';
import { storeLadder, type StoreLadder } from './store/store-ladder.js';
import type { Durability } from './store/store.js';
import type { Surroundings } from './surroundings.js';

/** The part of a client that a form needs: it takes voices and delivers them to the endpoint. */
export type Courier = Pick<Client, 'createDraftId' | 'submit' | 'discard' | 'hold' | 'recall' | 'on' | 'close'>;

/** A courier, and the parts that `createClient` builds the rest of a client on. */
export type StartedCourier = {
  readonly courier: Courier;
  readonly ladder: StoreLadder;
  readonly sender: Sender;
  readonly book: ListenerBook;
  /** Voices submitted on this page and not acknowledged yet, by id: what is sent once more as the page is left, when no store can be read. */
  readonly mirror: Map<string, OutboxRow>;
  /** Stops waiting for whatever is gone from this device. */
  readonly forget: () => Promise<void>;
  /** Ids of voices on their way into a store. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Resolves when everything submitted so far, files included, is as safe as it can be, or refused. */
  readonly allStored: () => Promise<unknown>;
  /** The line to the other tabs; `undefined` where there is none, and while the client is closed or its page left. */
  readonly channelNow: () => Channel | undefined;
  readonly openUploads: () => Promise<Uploads>;
  readonly receiptOf: (standing: Standing, durability: Durability) => Receipt;
  /** @throws {HearbackError} `CLOSED` after `close()`. */
  readonly mustBeOpen: () => void;
};

/**
 * Starts what every client has in common: it stores voices on this device, sends them in batches and tries again until the endpoint has them. Voices
 * that an earlier visit left on this device are sent as well.
 *
 * @param check Judges the data of every draft before it is stored.
 */
export function startCourier(world: Surroundings, check: CheckData): StartedCourier {
  const { site, now, random, fraction, capacity } = world;
  const book = listenerBook();
  const waiting = settlements();
  const mirror = new Map<string, OutboxRow>();
  const unconfirmed = new Set<string>();
  /** Ids made here a moment ago. */
  const fresh = new Set<string>();
  let allStored: Promise<unknown> = Promise.resolve();
  let channel: Channel | undefined;
  let closed = false;

  let uploads: Promise<Uploads> | undefined;

  const makeId = () => uuidV7({ nowMs: now(), random });

  /** Loads the code that only files need; a failed attempt is repeated the next time. */
  const openUploads = () =>
    (uploads ??= bringUploads({ world, ladder, book, owner: makeId(), mustBeOpen }).catch((error: unknown) => {
      uploads = undefined;
      throw error;
    }));
  /** Does something with the uploads if there have been any. */
  const withUploads = (work: (files: Uploads) => void) => void uploads?.then(work, () => {});
  /**
   * Uploads what may be uploaded now, including files left by pages that are gone.
   *
   * @param otherwise Done instead where there is certainly nothing to upload.
   */
  const wakeUploads = async (otherwise?: () => Promise<unknown>) => {
    try {
      if (!uploads && !(await ladder.onDisk(countAttachments, 'files'))) await otherwise?.();
      else if (!closed) (await openUploads()).wake();
    } catch {
      // Tried again the next time.
    }
  };

  /** Forgets a voice: nobody sends it any more or waits for it. */
  const letGo = (id: string) => {
    mirror.delete(id);
    waiting.conclude(id, undefined);
  };

  /**
   * Records where voices stand, and returns whether one has been settled.
   *
   * @param own Whether this client found out first. What another tab did is reported once, and only for voices of this page.
   */
  const note = (found: readonly Standing[], own: boolean): boolean => {
    let news = false;
    for (const standing of found) {
      const { id, number, at, row } = standing;
      if (row) {
        const ours = mirror.get(id);
        // A store may not have heard yet of what was handed over.
        if (ours && ours.attempts <= row.attempts) mirror.set(id, row);
        if (own && row.attempts && !row.leaseOwner) book.tell('postponed', { id, number, reason: row.lastError });
        continue;
      }
      news = true;
      const isOurs = mirror.delete(id);
      if (waiting.conclude(id, standing) || isOurs || own) book.tell(at, standing as never);
    }
    if (news) void wakeUploads();
    return news;
  };

  /**
   * Learns what other tabs did with the voices somebody waits for here.
   *
   * @param forget What is done with those that were stored and are nowhere any more. By default, a page that nobody could tell what was forgotten on
   *   request sends them no more.
   */
  const reconcile = async (forget: ((id: string) => void) | false = !channel && ((id) => mirror.delete(id))) => {
    const ids = new Set([...mirror.keys(), ...waiting.open.keys()].filter((id) => !unconfirmed.has(id)));
    if (!ids.size || closed) return;
    const answers = await ladder.each(() => standings([...ids]), 'read');
    for (const found of answers) {
      for (const { id } of found) ids.delete(id);
      note(found, false);
    }
    // Where no store could be asked, nothing is known to be gone.
    if (forget && answers.length) ids.forEach(forget);
  };

  const ladder = storeLadder(world, (durability, cause) => {
    book.tell('storage', { durability, cause });
    sender.wake(0);
    // Unconfirmed ones are already on their way to a store. Where none takes them, as on a page that has broken its built-ins, they stay here.
    storeAgain([...mirror.values()].filter(({ id }) => !unconfirmed.has(id)));
  });
  /** Puts back what may be in no store any more; one that has it leaves it as it stands. */
  const storeAgain = (rows: readonly OutboxRow[]) => void ladder.enqueue(rows).catch(() => {});

  const sender = createSender(world, makeId(), ladder, {
    onMoved(moved) {
      if (note(moved, true)) channel?.tell('settled');
    },
    onState(state) {
      book.tell('state', state);
      // Other tabs announce what they settle, unless there is no channel.
      if (state.state === 'idle') void reconcile();
    },
  });

  /** Stops waiting for whatever is gone. */
  const forget = async () => {
    withUploads((files) => files.forget());
    await reconcile(letGo);
  };

  const store = groupCommit((rows: readonly OutboxRow[]) => ladder.enqueue(rows, capacity, fresh));

  const receiptOf = (standing: Standing, durability: Durability): Receipt => {
    const { id, number } = standing;
    const settled = waiting.of(id);
    waiting.conclude(id, standing);
    return { id, number, durability, settled };
  };

  const openChannel = () => {
    channel ??= world.channel(channelName(site), (bulletin) => {
      if (bulletin === 'settled') {
        void reconcile();
        void wakeUploads();
      } else if (bulletin === 'purged') void forget();
      // If that tab does not live to send it, this one will.
      else if (bulletin === 'stored') sender.wake(LEASE_MS);
      else {
        mirror.delete(bulletin as string);
        // That tab may have failed to reach the database, and this one still send it from there.
        void reconcile((id) => id === bulletin && letGo(id));
      }
    });
  };
  const closeChannel = () => {
    channel?.close();
    channel = undefined;
  };

  /** Must not await anything: the page may be gone after this task. */
  const handOff = (leaving: boolean) => {
    const rows = [...mirror.values()];
    const picked = sender.handOff(rows, leaving);
    const unsafe = rows.filter(({ id }) => unconfirmed.has(id));
    if (leaving) {
      ladder.sleep();
      closeChannel();
    }
    if (rows.length) ladder.putNow(picked, unsafe);
  };

  const stopListening = world.lifecycle((signal) => {
    if (signal === 'hidden' || signal === 'leaving') return handOff(signal === 'leaving');
    void wakeUploads();
    if (signal === 'online') return sender.wake(fraction() * 2000, ['backoff']);
    ladder.wake();
    void reconcile();
    openChannel();
    sender.wake(fraction() * 1000);
  });
  openChannel();
  sender.wake(0, ['hold']);
  // The receipt of a voice tells that its files may be uploaded; where there are some, those who look for them sweep.
  void wakeUploads(() => ladder.each(() => sweep(now())));

  const holdVoice = async (id: string, nextAt: number | null) => {
    mustBeOpen();
    // The page that has a voice in its mirror may send it as it is left, so no other page can promise that it will not be sent.
    const row = mirror.get(id);
    if (row?.attempts !== 0) return false;
    // Simpler storage may have a copy of what the database has, or have handed it on to the database of another tab. A disk that is too slow to say so
    // may have taken it out all the same.
    const held = await ladder.onDisk(() => hold(id, nextAt), 'keep').catch(() => storeAgain([row]));
    // The page may have been left meanwhile, or another store have taken the voice over, and it be sent or arrived. Whoever looked for it while it was
    // taken out has let go of it, though somebody still waits.
    if (!held || mirror.get(id)?.attempts || (!mirror.has(id) && !waiting.open.has(id))) return false;
    if (nextAt === null) {
      letGo(id);
      // Another tab may have it in its mirror, and would send it as it is left.
      channel?.tell(id);
      book.tell('discarded', { id, number: held.number });
    } else note([stored(held)], true);
    // A store that took the voice over meanwhile has it still.
    await ladder.each<unknown>(() => (nextAt === null ? discard(id, 0, held.createdAt) : hold(id, nextAt)), 'all');
    sender.wake(0);
    return true;
  };

  /** A closed client cannot read its stores, and must not answer that they are empty. */
  const mustBeOpen = () => {
    if (closed) throw clientClosed();
  };

  const keep = async (given: Draft): Promise<Receipt> => {
    mustBeOpen();
    const draft = Object(given) as Draft;
    const id = `${draft.id ?? makeId()}`;
    if (!draft.id) fresh.add(id);
    const freeze = (whole: Draft) => freezeVoice(whole, { site, id, nowMs: fraction() + now(), check });
    // What is known stands as it is, and its files with it.
    const isKnown = async () => (await ladder.each(() => standings([id]), 'read')).some((found) => found.length);
    const hasFiles = (draft.attachments?.length ?? draft.attachments) && !(draft.id && (await isKnown()));
    const attach = async () => (await openUploads()).attach(draft, id, freeze);
    const row = hasFiles ? await attach() : freeze(draft);
    if (!mirror.has(id)) {
      mirror.set(id, row);
      unconfirmed.add(id);
    }
    const { standing, durability } = await store(row);
    const isNew = standing?.row?.createdAt === row.createdAt;
    // What another page has said may be taken back there.
    if (!isNew && unconfirmed.has(id)) mirror.delete(id);
    unconfirmed.delete(id);
    if (closed && durability === 'memory') throw clientClosed();
    if (!standing) {
      if (hasFiles) await (await openUploads()).drop(id);
      throw new HearbackError(
        'OUTBOX_FULL',
        `Nothing stored: at most ${capacity.maxEvents} voices and ${capacity.maxBytes} bytes may wait. Try again later.`,
      );
    }
    // A database that broke since it took the files has taken them along.
    if (hasFiles && durability === 'memory') await attach().catch(() => {});
    if (isNew) {
      book.tell('stored', { id, number: standing.number, durability });
      channel?.tell('stored');
    }
    sender.wake(0, ['hold']);
    return receiptOf(standing, durability);
  };

  const courier: Courier = {
    createDraftId: makeId,
    submit(draft) {
      const keeping = keep(draft);
      allStored = Promise.allSettled([allStored, keeping]);
      return keeping;
    },
    async discard(id) {
      mustBeOpen();
      // The page may be left meanwhile, and would send it.
      mirror.delete(id);
      // Nor is it in a store while it is on its way there.
      if (unconfirmed.has(id)) await allStored;
      // What is no text is no id, and no key of a store.
      let number: string | undefined;
      await ladder
        .everywhere(
          () => discard(`${id}`, 1),
          (found) => (number ??= found),
        )
        // Another tab may have it in its mirror, and would send it as it is left.
        .finally(() => number && channel?.tell(id));
      withUploads((files) => void files.drop(id));
      if (number) {
        letGo(id);
        book.tell('discarded', { id, number });
      }
      return !!number;
    },
    hold: (id, ms) => holdVoice(id, holdEnd(now(), ms)),
    recall: (id) => holdVoice(id, null),
    on: book.add,
    close() {
      closed = true;
      stopListening();
      withUploads((files) => files.close());
      // Other tabs hear until the end of what is stored here, and send it.
      void Promise.all([sender.close(), allStored]).then(ladder.close).then(closeChannel);
    },
  };
  return {
    courier,
    ladder,
    sender,
    book,
    mirror,
    forget,
    unconfirmed,
    allStored: () => allStored,
    channelNow: () => channel,
    openUploads,
    receiptOf,
    mustBeOpen,
  };
}
