import { breathe } from '../breathe.js';
import type { Log } from '../log-entry.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { Delivery, DeliveryStore } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';
import type { Receiver } from './receiver.js';
import { waitBeforeNext } from './retry-schedule.js';
import { settledOr } from './settled-or.js';

/** Records planned in one go, and messages under way at once. */
const [PLAN_AT_ONCE, SEND_AT_ONCE] = [200, 8];

/** What a line works with, including the callbacks to its sender. */
export type DeliveryLineOptions = {
  readonly store: Store;
  readonly deliveries: DeliveryStore & CursorStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1; spreads the next attempts. */
  readonly random: () => number;
  readonly log: Log;
  /** Whether this process has the right to send. */
  readonly maySend: () => boolean;
  /** Called when all that is due is under way. */
  readonly onAllBegun: () => Promise<void>;
};

/**
 * Delivers to one receiver, a few messages at a time. As soon as one ends the next begins, so that a message without an answer occupies one place but
 * does not hold up the others.
 */
export class DeliveryLine {
  readonly #options: DeliveryLineOptions;
  readonly #underWay = new Map<number, Promise<void>>();
  #receiver: Receiver;
  #filling: Promise<void> | null = null;
  #isMoreDue = false;
  #isGone = false;
  #hasEnded = false;

  constructor(receiver: Receiver, options: DeliveryLineOptions) {
    this.#receiver = receiver;
    this.#options = options;
  }

  /**
   * Begins to send what is due, as far as places are free, and goes on whenever one becomes free.
   *
   * @param receiver As it is now: its address or its secret may have changed.
   */
  work(receiver: Receiver): void {
    this.#receiver = receiver;
    // A receiver that was gone may be back; that counts once everything sent before has ended.
    if (this.#filling === null && this.#underWay.size === 0) this.#isGone = false;
    this.#goOn();
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    await this.#filling;
    await Promise.all(this.#underWay.values());
  }

  #goOn(): void {
    if (this.#isOver) return;
    this.#isMoreDue = true;
    this.#filling ??= this.#fill();
  }

  async #fill(): Promise<void> {
    const { log, onAllBegun } = this.#options;
    while (this.#isMoreDue && !this.#isOver) {
      this.#isMoreDue = false;
      // oxlint-disable-next-line no-await-in-loop -- each round begins what the one before has planned
      const hasPlanned = await settledOr(this.#begin(this.#receiver), false, log);
      this.#isMoreDue ||= hasPlanned;
      // oxlint-disable-next-line no-await-in-loop -- lets requests that wait have their turn
      await breathe();
    }
    this.#filling = null;
    await onAllBegun();
  }

  get #isOver(): boolean {
    return this.#isGone || this.#hasEnded || !this.#options.maySend();
  }

  /** @returns Whether there was anything new in the register. */
  async #begin(receiver: Receiver): Promise<boolean> {
    const before = await this.#due(receiver);
    // While these fill the free places, more would only lie there: a register of a million events is planned as it is sent.
    const isStocked = before.filter(({ attempts }) => attempts === 0).length >= SEND_AT_ONCE;
    const hasPlanned = !isStocked && (await this.#plan(receiver));
    const due = hasPlanned ? await this.#due(receiver) : before;
    if (this.#isOver) return false;
    for (const delivery of due)
      if (this.#underWay.size < SEND_AT_ONCE && !this.#underWay.has(delivery.seq)) this.#send(receiver, delivery);
    return hasPlanned;
  }

  /** What is due and not under way, as much as there can be places for; what was never tried comes first. */
  async #due({ name }: Receiver): Promise<Delivery[]> {
    // A delivery that ends while the store is being read is still among those it gives as due.
    const known = new Set(this.#underWay.keys());
    const due = await this.#options.deliveries.due(name, this.#at(), SEND_AT_ONCE + known.size);
    return due.filter(({ seq }) => !known.has(seq));
  }

  /** @returns Whether the register had anything new, which is planned now. */
  async #plan({ name, wants }: Receiver): Promise<boolean> {
    const { store, deliveries } = this.#options;
    const after = await deliveries.cursorOf(name);
    const records = await store.read({ after, limit: PLAN_AT_ONCE });
    const last = records.at(-1);
    if (!last) return false;
    await deliveries.plan(
      name,
      records.filter((record) => wants(record)).map(({ seq }) => seq),
      last.seq,
    );
    // The cursor of a receiver that was removed meanwhile does not move.
    return (await deliveries.cursorOf(name)) > after;
  }

  #send(receiver: Receiver, delivery: Delivery): void {
    const sending = async (): Promise<void> => {
      // If the store fails, the delivery stays due, and is tried again at the next look.
      const goesOn = await settledOr(this.#deliver(receiver, delivery), false, this.#options.log);
      this.#underWay.delete(delivery.seq);
      if (goesOn) this.#goOn();
    };
    this.#underWay.set(delivery.seq, sending());
  }

  /** Makes one attempt and notes what came of it. @returns Whether the receiver still wants events. */
  async #deliver(receiver: Receiver, delivery: Delivery): Promise<boolean> {
    const { store, deliveries, now, random } = this.#options;
    const [record] = await store.read({ after: delivery.seq - 1, limit: 1 });
    if (record?.seq !== delivery.seq) throw new Error(`Failed to send record ${delivery.seq}: the register has none.`);
    const attempt = await receiver.send(record);
    if (attempt.result === 'arrived') {
      await deliveries.arrived(receiver.name, delivery.seq);
      return true;
    }
    if (attempt.result === 'gone') {
      this.#isGone = true;
      await receiver.onGone();
      return false;
    }
    const attempts = delivery.attempts + 1;
    const waitMs = attempt.result === 'failed' ? waitBeforeNext(attempts, random(), attempt.askedSeconds) : null;
    const deadAt = waitMs === null ? this.#at() : null;
    const dueAt = new Date(now() + (waitMs ?? 0)).toISOString();
    await deliveries.failed({ ...delivery, attempts, dueAt, triedAt: this.#at(), failure: attempt.failure, deadAt });
    if (deadAt !== null) receiver.onDead(delivery.seq, attempts);
    return true;
  }

  #at(): string {
    return new Date(this.#options.now()).toISOString();
  }
}
