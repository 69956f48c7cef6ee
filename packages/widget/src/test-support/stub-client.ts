import { numberOf, uuidV7 } from '@hearback/protocol/light';
import type { Draft, Durability, Receipt } from '@hearback/sdk';
import type { DeliveryClient } from '../delivery/delivery-client.js';

/** An error as the SDK throws it. */
export const hearbackError = (code: string, message: string): Error =>
  Object.assign(new Error(message), { [Symbol.for('@hearback/sdk:error')]: true, code });

/** A client that stores at once and lets a test say what becomes of each voice. */
export class StubClient implements DeliveryClient {
  /** Every draft handed over, in order. */
  readonly drafts: Draft[] = [];
  readonly discarded: string[] = [];
  durability: Durability = 'disk';
  /** Thrown by the next `submit` instead of storing. */
  fails: Error | undefined;
  #settle: { resolve: (outcome: 'accepted') => void; reject: (error: Error) => void } | undefined;

  createDraftId(): string {
    return uuidV7({ nowMs: Date.now(), random: (bytes) => crypto.getRandomValues(bytes) });
  }

  async submit(draft: Draft): Promise<Receipt> {
    this.drafts.push(draft);
    const { fails } = this;
    this.fails = undefined;
    if (fails) throw fails;
    const settled = new Promise<'accepted'>((resolve, reject) => (this.#settle = { resolve, reject }));
    settled.catch(() => {});
    return { id: draft.id!, number: numberOf(draft.id!), durability: this.durability, settled };
  }

  async discard(id: string): Promise<boolean> {
    this.discarded.push(id);
    return true;
  }

  /** The endpoint takes the voice stored last. */
  accept(): void {
    this.#settle?.resolve('accepted');
  }

  /** The endpoint refuses the voice stored last. */
  refuse(reason: string): void {
    this.#settle?.reject(hearbackError('REJECTED', reason));
  }
}
