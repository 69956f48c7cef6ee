import { randomUUID } from 'node:crypto';
import type { DeliveryStore, Lease } from '../store/delivery-store.js';

/** How long the lease lasts after each renewal. */
const LEASE_MS = 60_000;

export type SenderLeaseOptions = {
  readonly deliveries: Pick<DeliveryStore, 'lease' | 'leaseOf' | 'endLease'>;
  /** Name of the work that one process does at a time. */
  readonly task: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * The right of one process to send, where several collectors share a register.
 *
 * The machines' clocks may differ by days, so the end of another process's lease means little: a lease that has not been renewed for its whole length,
 * as measured here, counts as abandoned.
 */
export class SenderLease {
  readonly #options: SenderLeaseOptions;
  readonly #holder = randomUUID();
  #isHeld = false;
  /** The lease of another process and when it was first seen; a renewed one counts as another lease. */
  #foreign: (Lease & { readonly seenAtMs: number }) | null = null;

  constructor(options: SenderLeaseOptions) {
    this.#options = options;
  }

  /** Whether this process had the right to send when it last asked. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /**
   * Takes the lease, or renews it.
   *
   * @returns `taken` where this process did not hold it before, `renewed` where it did; `elsewhere` where another process holds it; `freed`
   *   where that process had abandoned it, and the next call may take it.
   * @throws If the store fails.
   */
  async acquire(): Promise<'taken' | 'renewed' | 'elsewhere' | 'freed'> {
    const { deliveries, task, now } = this.#options;
    const nowMs = now();
    const wasHeld = this.#isHeld;
    this.#isHeld = await deliveries.lease(task, this.#holder, toTime(nowMs + LEASE_MS), toTime(nowMs));
    if (!this.#isHeld) return (await this.#freeAbandoned()) ? 'freed' : 'elsewhere';
    this.#foreign = null;
    return wasHeld ? 'renewed' : 'taken';
  }

  /**
   * Lets another process send at once, if this one may have held the lease.
   *
   * @throws If the store fails.
   */
  async release(): Promise<void> {
    const { deliveries, task } = this.#options;
    if (this.#isHeld) await deliveries.endLease(task, { holder: this.#holder });
  }

  async #freeAbandoned(): Promise<boolean> {
    const { deliveries, task, now } = this.#options;
    const lease = await deliveries.leaseOf(task);
    const seen = this.#foreign;
    if (lease === null || lease.holder !== seen?.holder || lease.until !== seen.until) {
      this.#foreign = lease && { ...lease, seenAtMs: now() };
      return false;
    }
    const seenForMs = now() - seen.seenAtMs;
    // The clock here was set back: start measuring again.
    if (seenForMs < 0) this.#foreign = { ...lease, seenAtMs: now() };
    if (seenForMs <= LEASE_MS) return false;
    await deliveries.endLease(task, lease);
    return true;
  }
}

const toTime = (ms: number): string => new Date(ms).toISOString();
