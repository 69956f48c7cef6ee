import type { OpenFault, StorageFaults, TransactionFault } from '../storage/storage-faults.js';
import type { Fault, Plan } from './plan.js';

/** A fault of one kind of thing. */
type FaultOn<On extends Fault['on']> = Extract<Fault, { on: On }>;

/** Hands out the faults of a plan to the requests, openings, transactions and writes they wait for, and counts them. */
export class FaultBook implements StorageFaults {
  /** How often each kind has really come to pass. */
  readonly counts = new Map<string, number>();
  readonly #planned = new Map<string, Fault>();
  readonly #seen = new Map<string, number>();
  readonly #say: (kind: string) => void;
  #on = true;
  diskIsFull = false;

  /** @param say Told of every fault as it happens. */
  constructor(plan: Plan, say: (kind: string) => void) {
    this.#say = say;
    for (const item of plan.items) if (item.kind === 'fault') this.#planned.set(`${item.on} ${item.nth}`, item);
  }

  /** From here on everything works. */
  end(): void {
    this.#on = false;
    this.diskIsFull = false;
  }

  onRequest(): FaultOn<'request'> | undefined {
    return this.#next('request');
  }

  onOpen(): OpenFault | undefined {
    return this.#next('open')?.fault;
  }

  onTransaction(): TransactionFault | undefined {
    return this.#next('transaction')?.fault;
  }

  onSetItem(): boolean {
    return this.#next('setItem') !== undefined;
  }

  diskFull(): boolean {
    return this.diskIsFull;
  }

  hit(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    this.#say(kind);
  }

  #next<On extends Fault['on']>(on: On): FaultOn<On> | undefined {
    const nth = (this.#seen.get(on) ?? 0) + 1;
    this.#seen.set(on, nth);
    return this.#on ? (this.#planned.get(`${on} ${nth}`) as FaultOn<On> | undefined) : undefined;
  }
}
