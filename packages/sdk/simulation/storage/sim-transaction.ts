import type { SimScheduler } from '../world/sim-scheduler.js';
import type { DatabaseUser, QueuedTransaction } from './database-users.js';
import type { DatabaseFile } from './disk.js';
import { plainClone } from './plain-clone.js';
import { SimKeyRange } from './sim-key-range.js';
import { SimRequest } from './sim-request.js';
import type { StorageFaults, TransactionFault } from './storage-faults.js';

type Connection = DatabaseUser & { readonly file: DatabaseFile };

type Operation = { readonly request: SimRequest; readonly run: () => unknown; readonly grows: boolean };

/** What a transaction works with. */
export type TransactionWorld = {
  readonly scheduler: SimScheduler;
  readonly faults: StorageFaults;
  /** How long one step takes, milliseconds. */
  readonly stepMs: () => number;
};

/**
 * One transaction: active in the task that began it and in the tasks of its results, committed by itself when it has
 * nothing left to do, atomic, and in line with every other transaction that wants the same tables.
 *
 * @see Indexed Database API 3.0, sections 2.7 "Transactions" and 5 "Algorithms".
 */
export class SimTransaction implements QueuedTransaction {
  readonly connection: Connection;
  readonly mode: IDBTransactionMode;
  readonly durability: IDBTransactionDurability;
  readonly scope: ReadonlySet<string>;
  oncomplete: ((event: unknown) => void) | null = null;
  onabort: ((event: unknown) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  error: DOMException | null = null;
  started = false;
  /** Told at once when it is over, before the page hears of it: whether it was committed. */
  onOver: (committed: boolean) => void = () => {};
  #state: 'active' | 'inactive' | 'committing' | 'over' = 'active';
  #stepping = false;
  readonly #world: TransactionWorld;
  readonly #fault: TransactionFault | undefined;
  readonly #pending: Operation[] = [];
  readonly #overlay = new Map<string, Map<string, unknown>>();

  constructor(
    connection: Connection,
    scope: Iterable<string>,
    options: {
      mode: IDBTransactionMode;
      durability: IDBTransactionDurability;
      fault?: TransactionFault | undefined;
      world: TransactionWorld;
    },
  ) {
    this.connection = connection;
    this.scope = new Set(scope);
    this.mode = options.mode;
    this.durability = options.durability;
    this.#world = options.world;
    this.#fault = options.fault;
    this.#file.transactions.push(this);
    this.#restAfterTask();
    this.#file.startNext();
  }

  get #file(): DatabaseFile {
    return this.connection.file;
  }

  /** Whether one that came later has to wait for this one. */
  excludes(later: QueuedTransaction): boolean {
    if (this.mode === 'readonly' && later.mode === 'readonly') return false;
    return [...later.scope].some((table) => this.scope.has(table)) || this.mode === 'versionchange';
  }

  objectStore(name: string): unknown {
    if (this.mode === 'versionchange' ? !this.#file.tables.has(name) : !this.scope.has(name))
      throw new DOMException(`There is no table ${name}.`, 'NotFoundError');
    const ask = (run: () => unknown, grows = false) => this.#ask(run, grows);
    const change = (run: () => unknown, grows = false) => {
      if (this.mode === 'readonly') throw new DOMException('It only reads.', 'ReadOnlyError');
      return ask(run, grows);
    };
    return {
      name,
      get: (key: string) => ask(() => plainClone(this.#read(name, key))),
      put: (value: { id: string }) => {
        const copy = plainClone(value) as { id: string };
        return change(() => this.#write(name, copy.id, copy), true);
      },
      delete: (key: string) => change(() => void this.#write(name, key, undefined)),
      clear: () => change(() => this.#keys(name).forEach((key) => this.#write(name, key, undefined))),
      count: (range?: SimKeyRange) => ask(() => this.#keys(name, range).length),
      getAllKeys: (range?: SimKeyRange, most = Infinity) => ask(() => this.#keys(name, range).slice(0, most)),
      getAll: (range?: SimKeyRange, most = Infinity) =>
        ask(() =>
          this.#keys(name, range)
            .slice(0, most)
            .map((key) => plainClone(this.#read(name, key))),
        ),
    };
  }

  /** Whether the page has still to do its part, so that others wait for the page. */
  get needsPage(): boolean {
    return this.#state === 'active' || this.#state === 'inactive';
  }

  /** Its turn in the queue has come. */
  start(): void {
    this.started = true;
    this.#step();
  }

  commit(): void {
    if (this.#state !== 'active') throw new DOMException('The transaction is not active.', 'InvalidStateError');
    this.#beginCommit();
  }

  /** Undoes everything, at the wish of the page or of the browser. */
  abort(error: DOMException | null = null): void {
    if (this.#state === 'committing' && !error) throw new DOMException('It is committing.', 'InvalidStateError');
    if (this.#state === 'over') return;
    this.error = error;
    this.#overlay.clear();
    this.#end(false);
    this.#world.scheduler.post(this.connection.owner, 'abort of a transaction', () => {
      const aborted = new DOMException('The transaction was aborted.', 'AbortError');
      for (const { request } of this.#pending.splice(0)) {
        request.finish(undefined, aborted);
        request.tell();
      }
      this.onabort?.({ target: this });
    });
  }

  /** Its page is gone: nothing is left of it, unless it was being committed already and the disk goes on with that. */
  die(diskGoesOn: boolean): void {
    if (this.#state === 'over' || (this.#state === 'committing' && diskGoesOn)) return;
    this.#world.faults.hit('transaction dies with its page');
    this.#end(false);
  }

  #end(committed: boolean): void {
    this.#state = 'over';
    this.#file.leave(this);
    this.onOver(committed);
  }

  #ask(run: () => unknown, grows: boolean): SimRequest {
    if (this.#state !== 'active') throw new DOMException('The transaction is not active.', 'TransactionInactiveError');
    const request = new SimRequest();
    this.#pending.push({ request, run, grows });
    this.#step();
    return request;
  }

  #read(table: string, key: string): unknown {
    const changed = this.#overlay.get(table);
    return changed?.has(key) ? changed.get(key) : this.#file.tables.get(table)!.get(key);
  }

  #write(table: string, key: string, value: unknown): string {
    if (!this.#overlay.has(table)) this.#overlay.set(table, new Map());
    this.#overlay.get(table)!.set(key, value);
    return key;
  }

  #keys(table: string, range?: SimKeyRange): string[] {
    const keys = new Set([...this.#file.tables.get(table)!.keys(), ...(this.#overlay.get(table)?.keys() ?? [])]);
    return [...keys].filter((key) => (!range || range.includes(key)) && this.#read(table, key) !== undefined).sort();
  }

  /** Carries out one request; gives the error that ends the transaction. */
  #carryOut({ request, run, grows }: Operation): DOMException | null {
    const { faults } = this.#world;
    if (grows && (this.#fault === 'put over quota' || faults.diskFull())) {
      faults.hit(this.#fault ?? 'disk full');
      const error = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      request.finish(undefined, error);
      return error;
    }
    request.finish(run());
    return null;
  }

  /** Carries out requests up to the next whose end somebody hears, in one task of the page. */
  #step(): void {
    if (this.#stepping || !this.started || !this.#pending.length || this.#state === 'over') return;
    if (this.#state === 'committing') return;
    this.#stepping = true;
    this.#world.scheduler.post(
      this.connection.owner,
      'step of a transaction',
      () => {
        this.#stepping = false;
        if (this.#state !== 'inactive') return;
        if (this.#fault === 'connection lost half-way' || this.#fault === 'transaction aborted') return this.#fail();
        let next = this.#pending.shift();
        let error: DOMException | null = null;
        while (next) {
          error = this.#carryOut(next);
          if (error || next.request.heard) break;
          next = this.#pending.shift();
        }
        this.#state = 'active';
        next?.request.tell();
        if (error) this.abort(error);
        this.#restAfterTask();
      },
      this.#world.stepMs(),
    );
  }

  #fail(): void {
    const lost = this.#fault === 'connection lost half-way';
    this.#world.faults.hit(this.#fault!);
    if (lost) this.connection.lose();
    else this.abort(new DOMException('Internal error.', 'UnknownError'));
  }

  #restAfterTask(): void {
    this.#world.scheduler.afterTask(() => {
      if (this.#state !== 'active') return;
      this.#state = 'inactive';
      if (this.#pending.length) this.#step();
      else this.#beginCommit();
    });
  }

  #beginCommit(): void {
    const { scheduler, faults, stepMs } = this.#world;
    this.#state = 'committing';
    const slow = this.#fault === 'commit slow';
    if (slow) faults.hit('commit slow');
    const tryCommit = () => {
      if (this.#state === 'over') return;
      if (!this.started) return void scheduler.post(null, 'commit in line', tryCommit, 1 + stepMs());
      const finished = this.#pending.splice(0);
      const error =
        finished.map((operation) => this.#carryOut(operation)).find((failure) => failure) ??
        (this.#fault === 'commit aborted' ? new DOMException('Commit failed.', 'UnknownError') : null);
      if (error) {
        if (this.#fault === 'commit aborted') faults.hit('commit aborted');
        return this.abort(error);
      }
      this.#file.apply(this.#overlay, this.durability === 'strict' || this.mode === 'versionchange');
      this.#end(true);
      scheduler.post(this.connection.owner, 'completion of a transaction', () => {
        for (const { request } of finished) request.tell();
        this.oncomplete?.({ target: this });
      });
    };
    scheduler.post(null, 'commit', tryCommit, slow ? 8000 : stepMs());
  }
}
