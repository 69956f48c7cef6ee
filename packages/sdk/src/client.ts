import { uuidV7 } from '@hearback/protocol/light';
import type { Bulletin, Channel } from './channel.js';
import { ListenerBook, type ClientEvents, type Listener } from './client-events.js';
import type { ClientOptions } from './client-options.js';
import type { Draft } from './draft.js';
import { HearbackError } from './errors.js';
import { freezeVoice } from './freeze-voice.js';
import { groupCommit } from './group-commit.js';
import { pickHandoff } from './handoff.js';
import type { LifecycleSignal } from './lifecycle.js';
import { discard, listDead, listPending, revive } from './outbox/dead-letters.js';
import type { Enqueued } from './outbox/enqueue.js';
import { lookUp } from './outbox/look-up.js';
import type { OutboxRow } from './outbox/rows.js';
import type { Settled } from './outbox/settle.js';
import type { Standing } from './outbox/standing.js';
import { deadLetter, pendingVoice, type DeadLetter, type PendingVoice, type Receipt } from './receipt.js';
import { endpointDueAt } from './retry-policy.js';
import { LEASE_MS, Sender } from './sender.js';
import { rejection, Settlements } from './settlements.js';
import { StoreLadder } from './store/store-ladder.js';
import type { Durability } from './store/store.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';
import { fetchTransport } from './transport.js';

const ONLINE_JITTER_MS = 2000;
const RESUME_JITTER_MS = 1000;
const FLUSH_TIMEOUT_MS = 10_000;

/** What a `flush` achieved, and what is left. */
export type FlushReport = {
  /** Voices the endpoint acknowledged meanwhile. */
  readonly accepted: number;
  /** Voices that wait still; none is ever dropped. */
  readonly pending: number;
  /** Dead letters, all there are. */
  readonly dead: number;
};

/** Carries voices to one endpoint for one site. */
export class Client {
  readonly #world: Surroundings;
  readonly #ladder: StoreLadder;
  readonly #sender: Sender;
  readonly #listeners = new ListenerBook();
  readonly #settlements = new Settlements();
  /** Voices of this page nobody has acknowledged, for the moment it is left. */
  readonly #mirror = new Map<string, OutboxRow>();
  readonly #unconfirmed = new Set<string>();
  readonly #rounds = new Set<(wakeAt: number | null) => void>();
  readonly #store: (row: OutboxRow) => Promise<{ answer: Enqueued; durability: Durability }>;
  readonly #stopListening: () => void;
  #channel: Channel | undefined;
  #delivered = 0;
  #closed = false;

  /** @internal Use `createClient`. */
  constructor(world: Surroundings) {
    const { site, schedule, now, random, endpoint, batch, ack, randomBytes } = world;
    this.#world = world;
    this.#ladder = new StoreLadder({
      site,
      indexedDB: world.indexedDB,
      localStorage: world.localStorage,
      now,
      schedule,
      onFallback: (durability, cause) => this.#listeners.tell('storage', { durability, cause }),
      onLost: () => void this.#ladder.enqueue([...this.#mirror.values()], world.capacity),
    });
    this.#sender = new Sender({
      ladder: this.#ladder,
      transport: fetchTransport(world.fetch, schedule),
      owner: uuidV7({ nowMs: 0, random: randomBytes }),
      endpoint,
      batch,
      ack,
      now,
      random,
      schedule,
      onClaimed: (rows) => this.#remember(rows),
      onSettled: (settled) => this.#settled(settled),
      onState: (state) => this.#listeners.tell('state', state),
      onRound: (wakeAt) => this.#afterRound(wakeAt),
    });
    this.#store = groupCommit(async (rows) => {
      const { answers, durability } = await this.#ladder.enqueue(rows, world.capacity);
      return answers.map((answer) => ({ answer, durability }));
    });
    this.#stopListening = world.lifecycle((signal) => this.#hear(signal));
    this.#openChannel();
    this.#sender.wake(0, ['hold']);
  }

  /** An id for a draft: made when a form is opened and kept with it, so that a second click is the same voice. */
  createDraftId(): string {
    return uuidV7({ nowMs: Math.max(0, Math.trunc(this.#world.now())), random: this.#world.randomBytes });
  }

  /**
   * Stores a voice, then sends it. Submitting the same draft id again gives the same receipt and sends nothing new.
   *
   * @returns Its receipt, once the voice is as safe as `durability` says.
   * @throws {HearbackError} `VALIDATION_FAILED` with `path` and `reason` when the draft breaks its schema;
   *   `OUTBOX_FULL` when too much waits already; `CLOSED` after `close()`. Then nothing was stored.
   */
  async submit(draft: Draft): Promise<Receipt> {
    if (this.#closed) throw new HearbackError('CLOSED', 'Failed to submit: the client is closed.');
    const { site, now } = this.#world;
    const row = freezeVoice(draft, { site, id: draft.id ?? this.createDraftId(), nowMs: now() });
    const { id, number } = row;
    const known = this.#mirror.has(id);
    if (!known) {
      this.#mirror.set(id, row);
      this.#unconfirmed.add(id);
    }
    const { answer, durability } = await this.#store(row);
    if (!known) this.#unconfirmed.delete(id);
    if (answer.at === 'stored') {
      this.#listeners.tell('stored', { id, number, durability });
      this.#channel?.tell('stored');
    } else if (!known && answer.at !== 'outbox') this.#mirror.delete(id);
    if (answer.at === 'full')
      throw new HearbackError('OUTBOX_FULL', 'Failed to submit: too many voices wait on this device to be sent.');
    this.#sender.wake(0, ['hold']);
    return this.#receipt(id, answer.at === 'stored' ? { at: 'outbox', number, row } : answer, durability);
  }

  /**
   * The receipt of a voice submitted earlier, perhaps before a reload.
   *
   * @returns `undefined` when this device does not know the id: never submitted here, discarded, or delivered 30 days ago.
   */
  async receipt(id: string): Promise<Receipt | undefined> {
    for (const { result, durability } of await this.#ladder.each(() => lookUp([id]))) {
      const standing = result.get(id);
      if (standing) return this.#receipt(id, standing, durability);
    }
    return undefined;
  }

  /**
   * Tries to send everything now, without the pauses this client chose itself.
   *
   * @param options.timeout Milliseconds, 10,000 by default. Returns earlier when all is sent, or when no attempt is due in time.
   */
  async flush({ timeout = FLUSH_TIMEOUT_MS }: { timeout?: number } = {}): Promise<FlushReport> {
    const { now, schedule } = this.#world;
    const before = this.#delivered;
    const until = now() + timeout;
    if (!this.#closed)
      await new Promise<void>((resolve) => {
        const done = () => {
          this.#rounds.delete(round);
          cancel();
          resolve();
        };
        const round = (wakeAt: number | null) => (wakeAt === null || wakeAt > until) && done();
        const cancel = schedule(done, timeout);
        this.#rounds.add(round);
        this.#sender.wake(0, ['hold', 'backoff']);
      });
    const [pending, dead] = [await this.pending(), await this.deadLetters()];
    return { accepted: this.#delivered - before, pending: pending.length, dead: dead.length };
  }

  /** Voices that wait for their acknowledgement, oldest first, of all tabs and visits. */
  async pending(): Promise<PendingVoice[]> {
    return (await this.#ladder.each(listPending)).flatMap(({ result }) => result.map(pendingVoice));
  }

  /** Voices the endpoint refused for good, oldest first. */
  async deadLetters(): Promise<DeadLetter[]> {
    return (await this.#ladder.each(listDead)).flatMap(({ result }) => result.map(deadLetter));
  }

  /** Sends a dead letter once more; `false` when there is none of that id. `receipt(id)` tells what becomes of it. */
  async retry(id: string): Promise<boolean> {
    const revived = (await this.#ladder.each(() => revive(id))).flatMap(({ result }) => result ?? []);
    for (const row of revived) this.#mirror.set(id, row);
    this.#sender.wake(0, ['hold', 'backoff']);
    return revived.length > 0;
  }

  /** Forgets a dead letter or a voice that still waits, for good; `false` when there is none of that id. */
  async discard(id: string): Promise<boolean> {
    const gone = (await this.#ladder.each(() => discard(id))).some(({ result }) => result);
    this.#mirror.delete(id);
    if (gone) this.#settlements.fail(id, new HearbackError('DISCARDED', 'The voice was discarded before it was sent.'));
    return gone;
  }

  /** Hears of what happens to voices; calling what it returns stops that. */
  on<Name extends keyof ClientEvents>(name: Name, listener: Listener<Name>): () => void {
    return this.#listeners.add(name, listener);
  }

  /** Stops sending and listening. What is stored stays, for the next client of this site. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopListening();
    this.#sender.close();
    this.#channel?.close();
    this.#channel = undefined;
    void this.#ladder.close();
  }

  #receipt(id: string, standing: Standing, durability: Durability): Receipt {
    const settled = this.#settlements.of(id);
    this.#conclude(id, standing);
    return { id, number: standing.number, durability, settled };
  }

  /** Tells those who wait for a voice what has become of it. */
  #conclude(id: string, standing: Standing): void {
    if (standing.at === 'outbox') return;
    this.#mirror.delete(id);
    if (standing.at === 'delivered') this.#settlements.deliver(id, standing.outcome);
    else this.#settlements.fail(id, rejection(standing.refusal));
  }

  #remember(rows: readonly OutboxRow[]): void {
    for (const row of rows) if (this.#mirror.has(row.id)) this.#mirror.set(row.id, row);
  }

  #settled({ delivered, refused, again }: Settled): void {
    this.#remember(again);
    for (const { row, outcome } of delivered) {
      this.#delivered++;
      this.#announce(row.id, { at: 'delivered', number: row.number, outcome });
    }
    for (const { row, refusal } of refused) this.#announce(row.id, { at: 'dead', number: row.number, refusal });
    if (delivered.length + refused.length) this.#channel?.tell('settled');
  }

  #announce(id: string, standing: Standing): void {
    this.#conclude(id, standing);
    const { number } = standing;
    if (standing.at === 'delivered') this.#listeners.tell('delivered', { id, number, outcome: standing.outcome });
    if (standing.at === 'dead') this.#listeners.tell('rejected', { id, number, reason: standing.refusal });
  }

  /** Learns what other tabs did with the voices somebody waits for here. */
  async #reconcile(): Promise<void> {
    const ids = [...new Set([...this.#settlements.ids, ...this.#mirror.keys()])];
    if (!ids.length || this.#closed) return;
    for (const { result } of await this.#ladder.each(() => lookUp(ids)))
      for (const [id, standing] of result) if (standing.at !== 'outbox') this.#announce(id, standing);
  }

  async #afterRound(wakeAt: number | null): Promise<void> {
    await this.#reconcile();
    for (const round of [...this.#rounds]) round(wakeAt);
  }

  #openChannel(): void {
    this.#channel ??= this.#world.channel(`hearback:${this.#world.site}`, (bulletin) => {
      if (bulletin === ('settled' satisfies Bulletin)) void this.#reconcile();
      // Should that tab not live to send it, this one will.
      else this.#sender.wake(LEASE_MS);
    });
  }

  #hear(signal: LifecycleSignal): void {
    const { random } = this.#world;
    if (signal === 'online') return this.#sender.wake(random() * ONLINE_JITTER_MS, ['backoff']);
    if (signal === 'resumed') {
      this.#openChannel();
      return this.#sender.wake(random() * RESUME_JITTER_MS);
    }
    this.#handOff(signal === 'leaving');
  }

  /** Nothing here may wait for anything: the page may be gone after this task. */
  #handOff(leaving: boolean): void {
    const { now } = this.#world;
    const { handedOff, underWay, endpoint } = this.#sender;
    const rows = [...this.#mirror.values()];
    const busy = leaving ? handedOff.ids : new Set([...handedOff.ids, ...underWay]);
    const blocked = endpointDueAt(endpoint, now(), []) > now();
    const picked = blocked
      ? []
      : pickHandoff({
          rows,
          busy,
          owner: this.#sender.owner,
          nowMs: now(),
          maxEvents: this.#sender.maxEvents,
          bytesUnderWay: handedOff.bytes,
        });
    if (picked.length) this.#sender.handOff(picked);
    this.#ladder.putNow(
      picked,
      rows.filter((row) => this.#unconfirmed.has(row.id)),
    );
    this.#remember(picked);
    if (!leaving) return;
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/**
 * Opens the way for voices: stores them on this device, sends them in batches and tries again until the endpoint has
 * them. Voices of an earlier visit are sent as well.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address or a site that is no name.
 */
export const createClient = (options: ClientOptions): Client => new Client(surroundingsOf(options));
