import { randomUUID } from 'node:crypto';
import type { Log } from '../log-entry.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { DeliveryStore, Lease } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';
import { DeliveryLine } from './delivery-line.js';
import type { Receiver } from './receiver.js';
import { settledOr } from './settled-or.js';

/** The sender looks around at least so often: another process may have added to the register or to the receivers. */
const LOOK_EVERY_MS = 5000;

/** How long this process keeps the right to send without renewing it. */
const LEASE_MS = 60_000;

/** The clock, the dice and the timers of a sender; of the real world unless they are given. */
export type SenderWorld = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Calls back after some milliseconds; the result calls it off. */
  readonly after?: (ms: number, call: () => void) => () => void;
};

/** What a sender works with. */
export type DeliverySenderOptions = SenderWorld & {
  readonly store: Store;
  readonly deliveries: DeliveryStore & CursorStore;
  /** Name of the right to send, which one process has at a time. */
  readonly task: string;
  /** Whom to deliver to just now. May reject; asked again soon. */
  readonly receivers: () => Promise<readonly Receiver[]>;
  readonly log: Log;
};

const afterByTimer = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Delivers the register's events to whoever is to have them, each until it arrives or three and a half days have passed. Of several
 * collectors on one register one sends. What is sent is read from the register at that moment, so that what was erased meanwhile stays at home.
 */
export class DeliverySender {
  readonly #options: Required<DeliverySenderOptions>;
  readonly #holder = randomUUID();
  readonly #stopListening: () => void;
  readonly #lines = new Map<string, DeliveryLine>();
  #names: readonly string[] = [];
  #callOff = () => {};
  #survey: Promise<void> | null = null;
  #isSurveyDue = false;
  #hasEnded = false;
  /** Whether this process had the right to send when it last asked. */
  #mayHold = false;
  /** When this process last looked with the right to send, by its clock. */
  #lookedAtMs = -Infinity;
  /** The right of another process as it was first seen, and when; a right that is renewed is another one. */
  #othersLease: (Lease & { readonly seenAtMs: number }) | null = null;

  constructor(options: DeliverySenderOptions) {
    this.#options = { now: Date.now, random: Math.random, after: afterByTimer, ...options };
    this.#stopListening = options.store.subscribe(() => this.look());
    this.look();
  }

  /** Looks for what is to be sent. */
  look(): void {
    this.#isSurveyDue = true;
    if (!this.#hasEnded) this.#survey ??= this.#surveys();
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    this.#stopListening();
    this.#callOff();
    await this.#survey;
    await Promise.all([...this.#lines.values()].map((line) => line.close()));
    if (this.#mayHold) await this.#settled(this.#letGo(), undefined);
  }

  async #surveys(): Promise<void> {
    while (this.#isSurveyDue && !this.#hasEnded) {
      this.#isSurveyDue = false;
      // oxlint-disable-next-line no-await-in-loop -- each sees what came during the one before it
      await this.#settled(this.#surveyOnce(), undefined);
    }
    this.#survey = null;
    await this.#waitForNext();
  }

  /** Looks again when the next message falls due, or when another process may have changed something. */
  async #waitForNext(): Promise<void> {
    const { deliveries, now, after } = this.#options;
    const dueAt = await this.#settled(deliveries.nextDueAt(this.#names, this.#at()), null);
    const waitMs = dueAt === null ? LOOK_EVERY_MS : Math.min(LOOK_EVERY_MS, Math.max(0, Date.parse(dueAt) - now()));
    this.#callOff();
    if (!this.#hasEnded) this.#callOff = after(waitMs, () => this.look());
  }

  /** Sets a line to work for every receiver. */
  async #surveyOnce(): Promise<void> {
    const { deliveries, task, now } = this.#options;
    const [at, until] = [now(), now() + LEASE_MS].map((ms) => new Date(ms).toISOString()) as [string, string];
    const receivers = await this.#options.receivers();
    this.#names = receivers.map(({ name }) => name);
    if (receivers.length === 0) return;
    const mightSend = this.#mayHold;
    this.#mayHold = await deliveries.lease(task, this.#holder, until, at);
    if (!this.#mayHold) {
      await this.#endWhatIsLeftLying();
      return;
    }
    this.#othersLease = null;
    if (!mightSend || now() < this.#lookedAtMs) await this.#planAnew();
    this.#lookedAtMs = now();
    for (const receiver of receivers) this.#work(receiver);
  }

  /**
   * Ends the right of a process that did not renew it for as long as it lasts. Its end alone does not tell: it was written by another clock,
   * which may be days ahead.
   */
  async #endWhatIsLeftLying(): Promise<void> {
    const { deliveries, task, now } = this.#options;
    const lease = await deliveries.leaseOf(task);
    const seen = this.#othersLease;
    if (lease === null || lease.holder !== seen?.holder || lease.until !== seen.until) {
      this.#othersLease = lease && { ...lease, seenAtMs: now() };
      return;
    }
    const seenForMs = now() - seen.seenAtMs;
    // A clock that was put back begins to count anew.
    if (seenForMs < 0) this.#othersLease = { ...lease, seenAtMs: now() };
    if (seenForMs <= LEASE_MS) return;
    await deliveries.endLease(task, lease);
    this.look();
  }

  /**
   * Has every message that was tried by a clock that was ahead, of another process or of this one before it was put right, wait for as long from now
   * on as it was to wait then.
   */
  async #planAnew(): Promise<void> {
    const { deliveries, now } = this.#options;
    const nowMs = now();
    for (const name of this.#names)
      // oxlint-disable-next-line no-await-in-loop -- rarely any at all
      for (const delivery of await deliveries.triedAfter(name, new Date(nowMs).toISOString())) {
        const waitMs = Date.parse(delivery.dueAt) - Date.parse(delivery.triedAt!);
        const dueAt = new Date(nowMs + waitMs).toISOString();
        // oxlint-disable-next-line no-await-in-loop -- as above
        await deliveries.failed({ ...delivery, dueAt, triedAt: new Date(nowMs).toISOString() });
      }
  }

  /** Lets another process go on at once. */
  async #letGo(): Promise<void> {
    const { deliveries, task } = this.#options;
    await deliveries.endLease(task, { holder: this.#holder });
  }

  #work(receiver: Receiver): void {
    const line =
      this.#lines.get(receiver.name) ??
      new DeliveryLine({
        ...this.#options,
        maySend: () => this.#mayHold,
        onAllBegun: () => this.#waitForNext(),
      });
    this.#lines.set(receiver.name, line);
    line.work(receiver);
  }

  #settled<Result>(work: Promise<Result>, otherwise: Result): Promise<Result> {
    return settledOr(work, otherwise, this.#options.log);
  }

  #at(): string {
    return new Date(this.#options.now()).toISOString();
  }
}
