import { numberOf, uuidV7 } from '@hearback/protocol/light';
import type { Client, ClientEvents, Draft, Durability, Receipt } from '@hearback/sdk';
import type { DeliveryClient } from '../delivery/delivery-client.js';

/** An error as the SDK throws it. */
export const hearbackError = (code: string, message: string, detail?: string): Error =>
  Object.assign(new Error(message), { [Symbol.for('@hearback/sdk:error')]: true, code, detail });

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
    this.failWith(hearbackError('REJECTED', reason, reason));
  }

  /** Ends the wait for the voice stored last. */
  protected failWith(error: Error): void {
    this.#settle?.reject(error);
  }
}

/** One that can also hold a voice and take it back, as long as a test lets it. */
export class HoldingClient extends StubClient {
  /** Whether nothing has been sent yet. */
  isHolding = true;
  /** Every time asked for, in milliseconds. */
  readonly holds: number[] = [];

  async hold(_id: string, ms: number): Promise<boolean> {
    this.holds.push(ms);
    return this.isHolding;
  }

  async recall(_id: string): Promise<boolean> {
    if (this.isHolding) this.failWith(hearbackError('DISCARDED', 'discarded'));
    return this.isHolding;
  }
}

/** One that tells of files the endpoint did not take. */
export class FileClient extends StubClient {
  readonly #told = new Set<(event: ClientEvents['attachment-rejected']) => void>();

  readonly on: Client['on'] = (name, listener) => {
    const told = listener as (event: ClientEvents['attachment-rejected']) => void;
    if (name === 'attachment-rejected') this.#told.add(told);
    return () => void this.#told.delete(told);
  };

  /** How many listen. */
  get listeners(): number {
    return this.#told.size;
  }

  /** The endpoint does not take a file of a voice, by default of the one that was handed over last. */
  rejectFile(name: string, { id = this.drafts.at(-1)!.id!, reason = 'spoiled', detail = '' } = {}): void {
    for (const tell of this.#told) tell({ id, sha256: '0'.repeat(64), name, reason, detail: detail || undefined });
  }
}
