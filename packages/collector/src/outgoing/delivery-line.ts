import { breathe } from '../breathe.js';
import type { Log } from '../log-entry.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { Delivery, DeliveryStore } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';
import type { Receiver } from './receiver.js';
import { waitBeforeNext } from './retry-schedule.js';
import { settledOr } from './settled-or.js';

/** Records planned at a time, and messages under way at once. */
const [PLAN_AT_ONCE, SEND_AT_ONCE] = [200, 8];

/** What a line works with. */
export type DeliveryLineOptions = {
  readonly store: Store;
  readonly deliveries: DeliveryStore & CursorStore;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Log;
  /** Whether this process has the right to send. */
  readonly maySend: () => boolean;
  /** Called when nothing more is due that is not under way. */
  readonly onAllBegun: () => Promise<void>;
};

/**
 * What is under way to one receiver: so many messages at a time. As soon as one has ended the next begins, so that one without an answer
 * keeps a place, and no other message from its own.
 */
export class DeliveryLine {
  readonly #options: DeliveryLineOptions;
  readonly #underWay = new Map<number, Promise<void>>();
  #filling: Promise<void> | null = null;
  #isMoreDue = false;
  #isGone = false;
  #hasEnded = false;

  constructor(options: DeliveryLineOptions) {
    this.#options = options;
  }

  /** Begins what is due, as far as there is a place for it, and whatever is due when a place is free again. */
  work(receiver: Receiver): void {
    // Whoever looked before it was gone knows nothing of it.
    if (this.#filling === null && this.#underWay.size === 0) this.#isGone = false;
    if (this.#isOver) return;
    this.#isMoreDue = true;
    this.#filling ??= this.#fill(receiver);
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    await this.#filling;
    await Promise.all(this.#underWay.values());
  }

  async #fill(receiver: Receiver): Promise<void> {
    const { log, onAllBegun } = this.#options;
    while (this.#isMoreDue && !this.#isOver) {
      this.#isMoreDue = false;
      // oxlint-disable-next-line no-await-in-loop -- what is planned is begun next
      const hasPlanned = await settledOr(this.#begin(receiver), false, log);
      this.#isMoreDue ||= hasPlanned;
      // oxlint-disable-next-line no-await-in-loop -- whatever waits has its turn in between
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
    const hasPlanned = await this.#plan(receiver);
    // What ends while the store looks is still due by what it saw.
    const known = new Set(this.#underWay.keys());
    const due = await this.#options.deliveries.due(receiver.name, this.#at(), SEND_AT_ONCE + known.size);
    if (this.#isOver) return false;
    for (const delivery of due)
      if (this.#underWay.size < SEND_AT_ONCE && !known.has(delivery.seq)) this.#send(receiver, delivery);
    return hasPlanned;
  }

  /** @returns Whether there was anything new in the register. */
  async #plan({ name, wants }: Receiver): Promise<boolean> {
    const { store, deliveries } = this.#options;
    const records = await store.read({ after: await deliveries.cursorOf(name), limit: PLAN_AT_ONCE });
    const last = records.at(-1);
    if (!last) return false;
    await deliveries.plan(
      name,
      records.filter((record) => wants(record)).map(({ seq }) => seq),
      last.seq,
    );
    return true;
  }

  #send(receiver: Receiver, delivery: Delivery): void {
    const sending = async (): Promise<void> => {
      // Where the store fails, what was sent is due at once: it is tried again when the register is looked at again.
      const goesOn = await settledOr(this.#deliver(receiver, delivery), false, this.#options.log);
      this.#underWay.delete(delivery.seq);
      if (goesOn && !this.#isOver) this.work(receiver);
    };
    this.#underWay.set(delivery.seq, sending());
  }

  /** @returns Whether the receiver still wants anything. */
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
