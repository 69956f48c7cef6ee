import { HearbackError } from './errors.js';
import type { Delivery, Refusal } from './outbox/rows.js';

type Waiter = {
  readonly promise: Promise<Delivery>;
  readonly resolve: (outcome: Delivery) => void;
  readonly reject: (error: HearbackError) => void;
};

/** The error a refused voice's `settled` rejects with. */
export const rejection = (refusal: Refusal): HearbackError =>
  new HearbackError('REJECTED', refusal.detail ?? `The endpoint refused the voice: ${refusal.code}.`, {
    reason: refusal.code,
    path: refusal.path,
  });

/** Promises of what becomes of voices, one for each id, however many ask. None is ever an unhandled rejection. */
export class Settlements {
  readonly #waiters = new Map<string, Waiter>();

  /** Ids somebody waits for. */
  get ids(): string[] {
    return [...this.#waiters.keys()];
  }

  /** What will become of a voice. */
  of(id: string): Promise<Delivery> {
    const known = this.#waiters.get(id);
    if (known) return known.promise;
    let resolve!: Waiter['resolve'];
    let reject!: Waiter['reject'];
    const promise = new Promise<Delivery>((whenDelivered, whenRefused) => {
      resolve = whenDelivered;
      reject = whenRefused;
    });
    promise.catch(() => {});
    this.#waiters.set(id, { promise, resolve, reject });
    return promise;
  }

  /** The endpoint has it. */
  deliver(id: string, outcome: Delivery): void {
    this.#waiters.get(id)?.resolve(outcome);
    this.#waiters.delete(id);
  }

  /** It will not be delivered. */
  fail(id: string, error: HearbackError): void {
    this.#waiters.get(id)?.reject(error);
    this.#waiters.delete(id);
  }
}
