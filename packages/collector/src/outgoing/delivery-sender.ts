import type { Log } from '../log-entry.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { DeliveryStore } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';
import { DeliveryLine } from './delivery-line.js';
import type { Receiver } from './receiver.js';
import { SenderLease } from './sender-lease.js';
import { settledOr } from './settled-or.js';
import { waitByThisClock } from './wait-by-this-clock.js';

/** The longest time between two looks: another process may have added to the register or to the receivers. */
const LOOK_EVERY_MS = 5000;

/** Clock, randomness and timers of a sender; the real ones unless they are given. */
export type SenderWorld = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Calls back after some milliseconds, unless the function it returns is called before. */
  readonly after?: (ms: number, call: () => void) => () => void;
};

/** What a sender works with. */
export type DeliverySenderOptions = SenderWorld & {
  readonly store: Store;
  readonly deliveries: DeliveryStore & CursorStore;
  /** Name of the work, which one process does at a time. */
  readonly task: string;
  /** Whom to deliver to at this moment. May reject; it is asked again soon. */
  readonly receivers: () => Promise<readonly Receiver[]>;
  readonly log: Log;
};

const afterByTimer = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Delivers the register's events to their receivers, each until it arrives or three and a half days have passed. Where several collectors
 * share a register, one of them sends. Each attempt reads the event again from the register, so that nothing is sent that has been erased
 * meanwhile.
 */
export class DeliverySender {
  readonly #options: Required<DeliverySenderOptions>;
  readonly #lease: SenderLease;
  readonly #stopListening: () => void;
  /** What is under way to each receiver, by its name. */
  readonly #lines = new Map<string, DeliveryLine>();
  /** Receivers as they were last looked up. */
  #names: readonly string[] = [];
  #callOff = () => {};
  #survey: Promise<void> | null = null;
  #isSurveyDue = false;
  #hasEnded = false;
  /** When this process last looked while it held the lease, by its clock. */
  #lookedAtMs = -Infinity;

  constructor(options: DeliverySenderOptions) {
    this.#options = { now: Date.now, random: Math.random, after: afterByTimer, ...options };
    this.#lease = new SenderLease(this.#options);
    this.#stopListening = options.store.subscribe(() => this.look());
    this.look();
  }

  /** Looks for events to send. */
  look(): void {
    this.#isSurveyDue = true;
    if (!this.#hasEnded) this.#survey ??= this.#surveys();
  }

  /** Starts no more deliveries; resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    this.#stopListening();
    this.#callOff();
    await this.#survey;
    await Promise.all([...this.#lines.values()].map((line) => line.close()));
    await this.#settled(this.#lease.release(), undefined);
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

  /** Looks again when the next delivery falls due, or when another process may have changed something. */
  async #waitForNext(): Promise<void> {
    const { deliveries, now, after } = this.#options;
    const dueAt = await this.#settled(deliveries.nextDueAt(this.#names, new Date(now()).toISOString()), null);
    const waitMs = dueAt === null ? LOOK_EVERY_MS : Math.min(LOOK_EVERY_MS, Math.max(0, Date.parse(dueAt) - now()));
    this.#callOff();
    if (!this.#hasEnded) this.#callOff = after(waitMs, () => this.look());
  }

  /** Begins to serve every receiver, if this process is the one that sends. */
  async #surveyOnce(): Promise<void> {
    const { deliveries, now } = this.#options;
    const receivers = await this.#options.receivers();
    this.#names = receivers.map(({ name }) => name);
    if (receivers.length === 0) return;
    const lease = await this.#lease.acquire();
    if (lease === 'freed') return this.look();
    if (lease === 'elsewhere') return;
    if (lease === 'taken' || now() < this.#lookedAtMs) await waitByThisClock(this.#names, now(), deliveries);
    this.#lookedAtMs = now();
    for (const receiver of receivers) this.#work(receiver);
  }

  #work(receiver: Receiver): void {
    const line =
      this.#lines.get(receiver.name) ??
      new DeliveryLine(receiver, {
        ...this.#options,
        maySend: () => this.#lease.isHeld,
        onAllBegun: () => this.#waitForNext(),
      });
    this.#lines.set(receiver.name, line);
    line.work(receiver);
  }

  #settled<Result>(work: Promise<Result>, otherwise: Result): Promise<Result> {
    return settledOr(work, otherwise, this.#options.log);
  }
}
